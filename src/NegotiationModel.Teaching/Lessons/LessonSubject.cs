using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>What talks are about, in words.</summary>
/// <param name="Problem">What can be agreed on, and what it is worth.</param>
/// <param name="Name">What a party is called.</param>
internal record LessonSubject(BargainingProblem Problem, Func<PartyId, string> Name)
{
    private const int LongestName = 100;

    public static string Number(double utility) => FormattableString.Invariant($"{utility:0.###}");

    public string NameOf(PartyId party) => Cut(Name(party), LongestName);

    /// <summary>What each party has of some utilities, as in "seller 0.62, buyer 0.71".</summary>
    public string Shares(ValueList<double> utilities) =>
        string.Join(", ", Problem.UtilityRanges.Select((party, at) => $"{NameOf(party.Party)} {Number(utilities[at])}"));

    public string Terms(long outcomeIndex, int longest = 200) => Cut(Problem.Space[outcomeIndex].ToString(), longest);

    /// <summary>Whether all must accept whose preferences are known, and nobody else: what suits everybody is then what can be
    /// agreed.</summary>
    public bool IsPlain =>
        Problem.Rule is { Acceptance: AcceptanceRule.UnanimousRule }
        && Unknown.Count == 0
        && Problem.UtilityRanges.All(party =>
            Problem.Rule.Principals.Contains(party.Party) || Problem.Rule.Ratifiers.Contains(party.Party)
        );

    /// <summary>Those who have to accept or ratify, and of whom it is not known what they want.</summary>
    public List<PartyId> Unknown =>
        [
            .. Problem
                .Rule.Principals.Concat(Problem.Rule.Ratifiers)
                .Distinct()
                .Where(party => Problem.UtilityRanges.All(range => range.Party != party)),
        ];

    /// <summary>Everybody, or those among them whose preferences are known.</summary>
    public string WithKnownPreferences(string everybody) => Unknown.Count == 0 ? everybody : $"{everybody} whose preferences are known";

    /// <summary>Names as people list them: "Austria, Turkiye and Switzerland".</summary>
    public string Names(IEnumerable<PartyId> parties)
    {
        var names = parties.Select(NameOf).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    private static string Cut(string words, int longest) =>
        words.Length <= longest ? words : $"{words[..(char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)]}…";
}
