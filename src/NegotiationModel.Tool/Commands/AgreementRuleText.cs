using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>Who has to accept, in words, and of whom something is said when it is said of everybody.</summary>
internal static class AgreementRuleText
{
    /// <summary>Whether all must accept whose preferences are known, and nobody else: what suits everybody is then what can be
    /// agreed.</summary>
    public static bool IsPlain(AnalysisInput subject) => subject.Words.IsPlain;

    /// <summary>Those who have to accept or ratify, and of whom it is not known what they want.</summary>
    public static List<PartyId> Unknown(AnalysisInput subject) => subject.Words.Unknown;

    /// <summary>Everybody, or those among them whose preferences are known.</summary>
    public static string WithKnownPreferences(AnalysisInput subject, string everybody) => subject.Words.WithKnownPreferences(everybody);

    /// <summary>The rule, and what is to be known about it.</summary>
    public static IEnumerable<string> Describe(AnalysisInput subject)
    {
        yield return $"{Rule(subject)}.";
        if (subject.Rule.Ratifiers.Count > 0)
            yield return $"{Names(subject, subject.Rule.Ratifiers)} must ratify.";
        if (Unknown(subject) is { Count: > 0 } unknown)
            yield return $"What {Names(subject, unknown)} would accept is not known; here it is anything.";
        if (
            subject.Problem.UtilityRanges.Select(range => range.Party).Where(party => !Counts(subject.Rule, party)).ToList() is
            { Count: > 0 } others
        )
            yield return $"Not needed: {Names(subject, others)}.";
    }

    /// <summary>On how many outcomes enough of those who count can agree.</summary>
    public static string Possible(AnalysisInput subject)
    {
        var problem = subject.Problem;
        return !problem.CanAgree([.. problem.UtilityRanges.Select(_ => double.MaxValue)])
                ? "[red]By this rule nothing can be agreed, whatever the terms.[/]"
            : problem.AgreeableCount == 0
                ? $"[red]Nothing can be agreed: each of {SamplingText.Outcomes(problem)} is worse than no agreement for too "
                    + "many of those who must accept.[/]"
            : $"{problem.AgreeableCount} of {SamplingText.Outcomes(problem)} can be agreed: enough of those who must accept like "
                + "them no less than no agreement.";
    }

    /// <summary>Some of those who can agree with each other, and on what.</summary>
    public static IEnumerable<string> Examples(AnalysisInput subject)
    {
        var problem = subject.Problem;
        return problem
            .Frontier.Where(point => problem.CanAgree(point.Utilities))
            .GroupBy(point => Names(subject, Willing(problem, point)))
            .OrderByDescending(group => group.Count())
            .Take(3)
            .Select(group =>
                $"{group.Key}, for instance, on "
                + $"{TextPage.Escape(SafeText.Truncate(problem.Space[group.First().OutcomeIndex].ToString(), 160))}: "
                + $"{AnalysisView.Shares(subject, group.First().Utilities)}."
            );
    }

    private static IEnumerable<PartyId> Willing(BargainingProblem problem, ParetoPoint point) =>
        problem
            .UtilityRanges.Index()
            .Where(indexed =>
                point.Utilities[indexed.Index]
                >= indexed.Item.Reservation - (problem.RelativeTolerance * Math.Max(1, Math.Abs(indexed.Item.Reservation)))
            )
            .Select(indexed => indexed.Item.Party);

    /// <summary>All whose preferences are known, by their names.</summary>
    public static string All(AnalysisInput subject) =>
        $"{(subject.Problem.UtilityRanges.Count == 2 ? "both" : "all")} of "
        + $"{Names(subject, subject.Problem.UtilityRanges.Select(party => party.Party))}";

    /// <summary>Names as people list them: "Austria, Turkiye and Switzerland".</summary>
    public static string Names(AnalysisInput subject, IEnumerable<PartyId> parties) => TextPage.Escape(subject.Words.Names(parties));

    private static string Rule(AnalysisInput subject)
    {
        var (acceptance, principals) = (subject.Rule.Acceptance, subject.Rule.Principals);
        return acceptance switch
        {
            AcceptanceRule.UnanimousRule => $"{Names(subject, principals)} must accept",
            AcceptanceRule.MajorityRule => $"At least {(principals.Count / 2) + 1} of {Names(subject, principals)} must accept",
            AcceptanceRule.AtLeastRule { Count: var count } => $"At least {count} of {Names(subject, principals)} must accept",
            AcceptanceRule.WeightedRule weighted =>
                $"Those who accept must have a weight of {Number(weighted.Threshold)} or more together: "
                    + $"{string.Join(", ", principals.Select(party => $"{Names(subject, [party])} {Number(Weight(weighted, party))}"))}",
            _ => $"Of {Names(subject, principals)} so many must accept: {TextPage.Escape(acceptance.ToString())}",
        };
    }

    private static decimal Weight(AcceptanceRule.WeightedRule rule, PartyId party) =>
        rule.Weights.FirstOrDefault(weight => weight.Party == party).Weight;

    private static bool Counts(AgreementRule rule, PartyId party) => rule.Principals.Contains(party) || rule.Ratifiers.Contains(party);

    private static string Number(decimal number) => FormattableString.Invariant($"{number:0.############}");
}
