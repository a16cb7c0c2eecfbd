namespace NegotiationModel.Tool.Commands;

/// <summary>What the talks made of what was possible: who gave way, and what was left on the table.</summary>
internal sealed class Debrief(Page page)
{
    public void Tell(Case subject, Negotiation talks)
    {
        page.Table("Step by step", ["by", "offers", "own", "other's", "", "towards"],
        [
            .. OfferStep.Of(talks, [.. subject.Problem.Maps.Select(map => map.Preferences)]).Take(60).Select(step => new[]
            {
                page.Party(step.By, subject.NameOf(step.By)), Page.Escape($"{step.From} to {step.To}"), Signed(step.Own), Signed(step.Other), Narration.Words(step.Kind), Page.Escape(Safe.Short(subject.NameOf(step.Towards))),
            }),
        ]);
        page.Line();
        page.Line("[bold]How it ended[/]");
        var agreements = talks.Agreements.Where(agreement => agreement.IsStanding).ToList();
        if (agreements.Count == 0)
            Nothing(subject, talks);
        foreach (var agreement in agreements)
            Agreed(subject, agreement);
    }

    private void Nothing(Case subject, Negotiation talks)
    {
        page.Line($"Without an agreement ({Narration.Words(talks.Status)}): each has {Lesson.Shares(subject, [.. subject.Problem.Parties.Select(party => party.Reservation)])}.", 2);
        if (subject.Problem.Nash.Points is [var fair, ..])
            page.Line($"[yellow]Everybody could have had more: {Lesson.Shares(subject, fair.Utilities)}, say, for {Page.Escape(Safe.Short(subject.Problem.Space[fair.Outcome].ToString(), 200))}.[/]", 2);
    }

    private void Agreed(Case subject, Agreement agreement)
    {
        var utilities = subject.Problem.Utilities(agreement.Terms);
        var left = subject.Problem.LeftOnTheTable(utilities);
        page.Line($"[green]★ {Page.Escape(Safe.Short(agreement.ToString(), 200))}[/]", 2);
        page.Line($"It is worth {Lesson.Shares(subject, utilities)}.", 2);
        page.Line(left > subject.Problem.Tolerance
            ? $"[yellow]Left on the table: {Lesson.Number(left)} together, without anybody losing.[/]"
            : "Nothing was left on the table: nobody could have had more without another having less.", 2);
    }

    private static string Signed(double change) => FormattableString.Invariant($"{change:+0.###;-0.###;0}");
}
