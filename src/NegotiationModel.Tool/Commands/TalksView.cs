using NegotiationModel.Analysis;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>What the talks made of what was possible: who gave way, and what was left on the table.</summary>
internal sealed class TalksView(TextPage page)
{
    public void Write(AnalysisInput subject, Negotiation talks)
    {
        page.Table(
            "Step by step",
            ["by", "offers", "own", "other's", "", "towards"],
            [
                .. OfferStep
                    .Trace(talks, [.. subject.Problem.UtilityMaps.Select(map => map.Preferences)])
                    .Take(60)
                    .Select(step =>
                        new[]
                        {
                            page.Party(step.By, subject.NameOf(step.By)),
                            TextPage.Escape($"{step.From} to {step.To}"),
                            Signed(step.OwnChange),
                            Signed(step.OtherChange),
                            Narration.Label(step.Kind),
                            TextPage.Escape(SafeText.Truncate(subject.NameOf(step.Towards))),
                        }
                    ),
            ]
        );
        page.Line();
        page.Line("[bold]How it ended[/]");
        var agreements = talks.Agreements.Where(agreement => !agreement.IsOver).ToList();
        if (agreements.Count == 0)
            NoAgreement(subject, talks);
        else
            Agreed(subject, talks, agreements);
    }

    private void NoAgreement(AnalysisInput subject, Negotiation talks)
    {
        var still = !talks.IsClosed;
        var lost = talks
            .Agreements.Select(agreement => $"{TextPage.Escape(agreement.Id.Value)} {Narration.Label(agreement.Status)}")
            .ToList();
        page.Line(
            $"{(still ? "Nothing is agreed so far" : "Without an agreement")} "
                + $"({string.Join(", ", lost.Prepend(Narration.Label(talks.Status)))}): each has "
                + $"{AnalysisView.Shares(subject, [.. subject.Problem.UtilityRanges.Select(party => party.Reservation)])}.",
            2
        );
        var (sentence, isLoss) = NoAgreementText.Describe(subject.Words, still);
        page.Line(isLoss ? $"[yellow]{TextPage.Escape(sentence)}[/]" : TextPage.Escape(sentence), 2);
    }

    private void Agreed(AnalysisInput subject, Negotiation talks, List<Agreement> agreements)
    {
        foreach (var agreement in agreements)
            page.Line($"[green]★ {TextPage.Escape(SafeText.Truncate(agreement.ToString(), 200))}[/]", 2);
        var terms = CombinedTerms(agreements);
        var utilities = subject.Problem.Utilities(terms);
        page.Line($"{(agreements.Count == 1 ? "It is" : "Together they are")} worth {AnalysisView.Shares(subject, utilities)}.", 2);
        var open = talks.Agenda.Select(item => item.Issue.Id).Where(issue => terms.Find(issue) is null).ToList();
        page.Line(
            open.Count > 0
                ? $"Open, and worth nothing here: {TextPage.Escape(SafeText.Truncate(string.Join(", ", open), 200))}."
                : LeftOnTheTable(subject, subject.Problem.LeftOnTheTable(utilities)),
            2
        );
    }

    // An issue that was agreed anew counts as it was agreed last.
    private static Terms CombinedTerms(List<Agreement> agreements) =>
        [.. agreements.SelectMany(agreement => agreement.Terms).GroupBy(term => term.Issue).Select(terms => terms.Last())];

    /// <summary>What an agreement left on the table.</summary>
    public static string LeftOnTheTable(AnalysisInput subject, double left) =>
        subject.Problem.UtilityRanges.Count == 1
            ? left > subject.Problem.RelativeTolerance
                ? $"Another outcome would have given it {AnalysisView.Number(left)} more."
                : "No outcome would have given it more."
            : left > subject.Problem.RelativeTolerance
                ? $"[yellow]Left on the table: {AnalysisView.Number(left)} together, without "
                    + $"{AgreementRuleText.WithKnownPreferences(subject, "anybody")} losing.[/]"
                : $"Nothing was left on the table: {AgreementRuleText.WithKnownPreferences(subject, "nobody")} could have had "
                    + "more without another having less.";

    private static string Signed(double change) => FormattableString.Invariant($"{change:+0.###;-0.###;0}");
}
