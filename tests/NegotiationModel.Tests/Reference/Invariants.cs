namespace NegotiationModel.Tests.Reference;

/// <summary>What is always true after the yes, looked for in the second model itself.</summary>
internal static class Invariants
{
    public static IEnumerable<string> Broken(State state)
    {
        foreach (Agreement agreement in state.Agreements)
        {
            if (agreement.AwaitsEntry && agreement.Belongs is null && agreement.EntersAt is null && IsReady(state, agreement))
            {
                yield return $"{agreement.Id} is {agreement.Status}, and nothing is open";
            }

            if (agreement.Holds && agreement.Members.Count() < 2)
            {
                yield return $"{agreement.Id} has fewer than two parties";
            }

            if (agreement.Parties.Any(p => p.Gone is { } gone && p.Bound > gone))
            {
                yield return $"somebody is bound by {agreement.Id} after it is gone";
            }

            if (agreement.Terms.Any(t => !agreement.Agreed.Contains(t)))
            {
                yield return $"{agreement.Id} holds what was not agreed";
            }
        }

        foreach (Agreement one in state.Agreements.Where(a => a.Holds))
        {
            foreach (Agreement other in state.Agreements.Where(a => a.Holds && a != one && a.Between == one.Between))
            {
                if (one.Terms.Select(t => t.Key).Intersect(other.Terms.Select(t => t.Key)).Any())
                {
                    yield return $"{one.Id} and {other.Id} hold one issue";
                }
            }
        }

        foreach (Condition condition in state.Conditions.Where(c => c.Open && c.DueAt(state) <= state.Now))
        {
            yield return $"{condition.Id} is over and {condition.Status}";
        }
    }

    /// <summary>Every party's own conditions are met, whatever its entry asks.</summary>
    private static bool IsReady(State state, Agreement agreement) => agreement.Members.All(p => Entering.Own(state, agreement, p) == "met");
}
