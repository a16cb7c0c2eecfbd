namespace NegotiationModel.Teaching;

/// <summary>Who conceded what, and when the parties came within reach of each other.</summary>
internal static class LessonTurningPoints
{
    public static IEnumerable<string> For(LessonTalks talks) =>
        talks.Offers.Count == 0
            ? []
            :
            [
                .. Enumerable.Range(0, talks.Problem.UtilityRanges.Count).SelectMany(party => Concessions(talks, party)),
                .. WithinReach(talks),
            ];

    private static IEnumerable<string> Concessions(LessonTalks talks, int party)
    {
        var name = talks.NameOf(talks.Problem.UtilityRanges[party].Party);
        var (offers, steps) = (talks.OffersOf(party), talks.StepsOf(party));
        if (talks.IsMediated)
            yield return Answers(talks, talks.Problem.UtilityRanges[party].Party, name);
        else if (offers.Count == 0)
            yield return $"{name} made no offer.";
        else if (steps.Count == 0)
            yield return $"{name} made the same offer {Times(offers.Count)}, worth {Worth(offers[0])} to it.";
        else
            yield return $"{name} asked for {Worth(offers[0])} at first and for {Worth(offers[^1])} at last; steps: {Kinds(steps)}. "
                + (
                    steps.Find(step => step.Own < -1e-9) is { } first
                        ? $"It first gave way in {talks.When(first.Offer)}{Most(talks, first, steps.MinBy(step => step.Own)!)}."
                        : "It never gave way."
                );

        string Worth(LessonOffer offer) => LessonSubject.Number(offer.Utilities[party]);
    }

    private static string Most(LessonTalks talks, LessonStep first, LessonStep greatest) =>
        greatest.Offer == first.Offer
            ? $", {Effect(talks, first)}"
            : $", and most in {talks.When(greatest.Offer)}, {Effect(talks, greatest)}";

    private static string Answers(LessonTalks talks, PartyId party, string name)
    {
        var moves = talks.Talks.Log.Select(logged => logged.Move).Where(move => move.By == party).ToList();
        return $"{name} took {moves.Count(move => move is Move.Accept)} drafts and turned down {moves.Count(move => move is Move.Reject)}.";
    }

    private static IEnumerable<string> WithinReach(LessonTalks talks)
    {
        var reach = talks.FirstWithinReach();
        if (reach is null && (talks.Turns.Count == 0 || talks.Turns.Any(turn => turn.Aspirations.Any(one => one is null))))
            yield break;
        yield return reach is var (turn, point)
            ? $"From round {turn.Round} on there was something that gave everybody what it aimed at: "
                + $"{talks.Terms(point.OutcomeIndex, 120)} "
                + $"({talks.Shares(point.Utilities)})."
            : "At no time was there anything that gave everybody what it aimed at.";
    }

    private static string Kinds(List<LessonStep> steps) =>
        string.Join(
            ", ",
            steps
                .GroupBy(step => step.Kind)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => $"{group.Count()} × {Narration.Label(group.Key)}")
        );

    private static string Effect(LessonTalks talks, LessonStep step) =>
        $"which cost it {LessonSubject.Number(-step.Own)} and "
        + (
            step.Others > 1e-9 ? $"brought {talks.Others} {LessonSubject.Number(step.Others)}"
            : step.Others < -1e-9 ? $"cost {talks.Others} {LessonSubject.Number(-step.Others)} as well"
            : $"brought {talks.Others} nothing"
        );

    private static string Times(int count) =>
        count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{count} times",
        };
}
