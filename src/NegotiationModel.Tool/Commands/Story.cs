namespace NegotiationModel.Tool.Commands;

/// <summary>A session for people: who conceded what and when, why it ended as it did, and what was possible.</summary>
internal sealed class Story(Page page)
{
    private const int MostRows = 16;

    public void Tell(Case subject, Session session, ValueList<Participant> participants)
    {
        page.Line($"[bold underline]{Page.Escape(subject.Title)}[/]: {string.Join(" against ", participants.Select(one => $"{page.Party(one.Party, subject.NameOf(one.Party))} ({one.Strategy.Name})"))}, {session.Rounds} rounds at most");
        Offers(subject, session, participants);
        page.Line();
        page.Line("[bold]How it ended[/]");
        End(subject, session);
        page.Line();
    }

    private void Offers(Case subject, Session session, ValueList<Participant> participants) =>
        page.Table("Offers that differ from the party's last", ["offer", "by", "what", .. participants.Select(one => Page.Escape(Safe.Short(subject.NameOf(one.Party))))],
        [
            .. Changes(session.Offers).Select(at => (string[])
            [
                $"{at + 1}", page.Party(session.Offers[at].By, subject.NameOf(session.Offers[at].By)), Page.Escape(Safe.Short(subject.Problem.Space[session.Offers[at].Outcome].ToString(), 100)),
                .. participants.Select(one => Lesson.Number(one.Preferences[session.Offers[at].Outcome])),
            ]),
        ]);

    private void End(Case subject, Session session)
    {
        if (session.Agreed < 0)
        {
            page.Line($"[red]Without an agreement after {session.RoundsBegun} rounds ({Narration.Words(session.Talks.Status)}): each has {Lesson.Shares(subject, session.Utilities)}.[/]", 2);
            if (subject.Problem.Nash.Points is [var fair, ..])
                page.Line($"Everybody could have had more: {Lesson.Shares(subject, fair.Utilities)}, say.", 2);
            else
                page.Line("Nothing that all could live with was there to be found.", 2);
            return;
        }

        var left = subject.Problem.LeftOnTheTable(session.Utilities);
        page.Line($"[green]★ Agreed in round {session.RoundsBegun} after {session.Offers.Count} offers: {Page.Escape(Safe.Short(subject.Problem.Space[session.Agreed].ToString(), 200))}.[/]", 2);
        page.Line($"It is worth {Lesson.Shares(subject, session.Utilities)}.", 2);
        page.Line(left > subject.Problem.Tolerance ? $"[yellow]Left on the table: {Lesson.Number(left)} together, without anybody losing.[/]" : "Nothing was left on the table.", 2);
        foreach (var concept in new[] { SolutionConcept.Nash, SolutionConcept.KalaiSmorodinsky })
            if (subject.Problem.Solve(concept).Points is [var point, ..] && subject.Problem.Distance(session.Utilities, concept) is { } distance)
                page.Line($"{(concept == SolutionConcept.Nash ? "Nash" : "Kalai-Smorodinsky")} would give {Lesson.Shares(subject, point.Utilities)}: {Lesson.Number(distance)} away.", 2);
    }

    // A party that repeats itself is told once; of very many changes, the first and the last.
    private static IEnumerable<int> Changes(IReadOnlyList<Offer> offers)
    {
        var last = new Dictionary<PartyId, long>();
        var changes = new List<int>();
        for (var at = 0; at < offers.Count; at++)
            if (!last.TryGetValue(offers[at].By, out var before) || before != offers[at].Outcome)
            {
                changes.Add(at);
                last[offers[at].By] = offers[at].Outcome;
            }

        return changes.Count <= 2 * MostRows ? changes : changes.Take(MostRows).Concat(changes.TakeLast(MostRows));
    }
}
