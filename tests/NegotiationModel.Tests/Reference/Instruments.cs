namespace NegotiationModel.Tests.Reference;

/// <summary>An agreement with what amends and supplements it is one instrument.</summary>
internal static class Instruments
{
    public static Agreement First(State state, Agreement agreement) => state.FindAgreement(agreement.Whole)!;

    public static List<Agreement> Of(State state, Agreement agreement) => [.. state.Agreements.Where(a => a.Whole == agreement.Whole)];

    public static List<Agreement> Standing(State state, Agreement agreement) => [.. Of(state, agreement).Where(a => a.Holds)];

    /// <summary>Whether nothing is left to change: all of it is over, or that agreement never came into force and never will.</summary>
    public static bool NothingIsLeft(State state, string relation, Agreement about) =>
        Standing(state, about).Count == 0 || (relation != "ends" && about is { Holds: false, InForceAt: null });

    /// <summary>The parties that are not gone, in the order of the agreement.</summary>
    public static List<string> Parties(State state, Agreement agreement) => [.. Of(state, agreement).SelectMany(a => a.Members).Distinct()];

    /// <summary>The agreement and what amends or supplements it, and so on downwards.</summary>
    public static List<Agreement> WithWhatBelongs(State state, Agreement agreement)
    {
        List<Agreement> all = [agreement];
        foreach (Agreement later in state.Agreements)
        {
            if (later.Belongs is { } id && all.Any(a => a.Id == id))
            {
                all.Add(later);
            }
        }

        return all;
    }

    /// <summary>A party's entries in all agreements of the instrument.</summary>
    public static IEnumerable<Signatory> Entries(State state, Agreement agreement, string party) =>
        Of(state, agreement).SelectMany(a => a.Parties).Where(p => p.Id == party);

    public static bool IsParty(State state, Agreement agreement, string party) => Parties(state, agreement).Contains(party);

    public static Signatory? Entry(State state, Agreement agreement, string party) =>
        Standing(state, agreement).SelectMany(a => a.Parties).FirstOrDefault(p => p.Id == party && p.Gone is null);
}
