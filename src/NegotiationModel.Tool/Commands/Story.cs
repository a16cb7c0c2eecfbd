namespace NegotiationModel.Tool.Commands;

/// <summary>A session for people: what was possible, who conceded what and when, why it ended as it did, and what to ask a class about it.</summary>
internal sealed class Story(Page page)
{
    private const int MostRows = 12;

    public void Tell(Playback played)
    {
        page.Line($"[bold underline]{Page.Escape(played.Subject.Title)}[/]: {string.Join(" against ", played.Parties.Select(one => $"{Party(played, one.Party)} ({one.Strategy.Name})"))}, {played.Session.Rounds} rounds at most");
        Possible(played);
        Offers(played);
        new TurningPoints(page).Tell(played);
        new Ending(page).Tell(played);
        page.Line();
        page.Line("[bold]Questions for class[/]");
        foreach (var (at, question) in Questions.Of(played).Index())
            page.Line($"{at + 1}. {question}", 2);
        page.Line();
    }

    private void Possible(Playback played)
    {
        var problem = played.Problem;
        page.Line();
        page.Line("[bold]What was possible[/]");
        page.Line(problem.IndividuallyRational == 0
            ? $"[red]Nothing: each of the {problem.Space.Count} outcomes is worse for somebody than no agreement[/] ({Lesson.Shares(played.Subject, [.. problem.Parties.Select(party => party.Reservation)])})."
            : $"Of {problem.Space.Count} outcomes {problem.IndividuallyRational} are no worse for anybody than no agreement ({Lesson.Shares(played.Subject, [.. problem.Parties.Select(party => party.Reservation)])}); at best they give {string.Join(", ", problem.Parties.Select(party => $"{played.Name(party.Party)} {Lesson.Number(party.Ideal!.Value)}"))}, though not all at once.", 2);
    }

    private void Offers(Playback played)
    {
        var strides = Enumerable.Range(0, played.Parties.Count).SelectMany(played.StridesOf).ToDictionary(stride => stride.Offer);
        var taken = played.IsMediated ? Enumerable.Range(0, played.Session.Offers.Count).Where(at => played.Session.Talks.Proposals[at].Status != ProposalStatus.Rejected).ToList() : [];
        var changes = taken.Count > 0 ? taken : Changes(played.Session.Offers).ToList();
        page.Table($"{(taken.Count > 0 ? "Drafts that nobody turned down" : "Offers that differ from the party's last")}{(changes.Count > 2 * MostRows ? $" (the first and last {MostRows} of {changes.Count})" : "")}", ["offer", "by", "what", .. played.Parties.Select(one => played.Name(one.Party)), "step"],
        [
            .. (changes.Count > 2 * MostRows ? [.. changes.Take(MostRows), .. changes.TakeLast(MostRows)] : changes).Select(at => (string[])
            [
                $"{at + 1}", Party(played, played.Session.Offers[at].By), Page.Escape(Safe.Short(played.Problem.Space[played.Session.Offers[at].Outcome].ToString(), 100)),
                .. played.Problem.Utilities(played.Session.Offers[at].Outcome).Select(Lesson.Number), strides.TryGetValue(at, out var stride) ? Narration.Words(stride.Kind) : played.IsMediated ? Answers(played, at) : "",
            ]),
        ]);
        if (strides.Count > 0)
            page.Line($"[grey]{string.Join("; ", strides.Values.Select(stride => stride.Kind).Distinct().Order().Select(Meaning))}.[/]", 2);
    }

    // What became of a draft.
    private static string Answers(Playback played, int draft)
    {
        var proposal = played.Session.Talks.Proposals[draft];
        var refusing = played.Session.Talks.Responses(proposal.Id).Where(one => one.Value == Answer.Rejected).Select(one => played.Name(one.Key)).ToList();
        return refusing.Count > 0 ? $"turned down by {string.Join(", ", refusing)}" : proposal.Status == ProposalStatus.Superseded ? "taken until a better one comes" : Narration.Words(proposal.Status);
    }

    private static string Meaning(StepKind kind) => kind switch
    {
        StepKind.Silent => "silent: nobody's worth changes",
        StepKind.Nice => "nice: it costs nothing, and others gain",
        StepKind.Fortunate => "fortunate: all gain",
        StepKind.Selfish => "selfish: who offers gains, and others do not",
        StepKind.Concession => "concession: who offers gives up something, and others do not lose",
        _ => "unfortunate: others lose, and who offers does not gain",
    };

    private string Party(Playback played, PartyId party) => page.Party(party, played.Subject.NameOf(party));

    // A party that repeats itself is told once.
    private static IEnumerable<int> Changes(IReadOnlyList<Offer> offers)
    {
        var last = new Dictionary<PartyId, long>();
        for (var at = 0; at < offers.Count; at++)
            if (!last.TryGetValue(offers[at].By, out var before) || before != offers[at].Outcome)
            {
                last[offers[at].By] = offers[at].Outcome;
                yield return at;
            }
    }
}
