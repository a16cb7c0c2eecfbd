using NodaTime;

namespace NegotiationModel.Tool.Commands;

/// <summary>Tells a replay to a person: the setting, each move with what it changed, and where things stand at the end.</summary>
internal sealed class Telling(Page page)
{
    // What may be repeated very often is told only so far; --json says it all.
    private const int Most = 50, Longest = 1_000;

    /// <summary>Tells it all; whether some move was refused.</summary>
    public bool Tell(NegotiationDocument document, int? until, Instant? at)
    {
        Opening(document.Setting);
        var refused = false;
        var now = Negotiation.Convene(document.Setting);
        foreach (var step in NegotiationModel.Replay.Of(document, until, at))
        {
            var passed = step.Transitions.Count == 0 ? [] : now.AdvanceTo(step.Negotiation.Now).Transitions;
            Passing(passed);
            if (step.Ruling is { } ruling)
                Move(step.Index, ruling, step.Negotiation);
            foreach (var transition in step.Transitions.AsSpan()[passed.Count..])
                Transition(transition);
            Agreements(now, step.Negotiation);
            refused |= step.Ruling is { IsAllowed: false };
            now = step.Negotiation;
        }

        Ending(now);
        return refused;
    }

    private void Opening(Setting setting)
    {
        page.Line($"[bold underline]{Page.Escape(setting.Title)}[/]");
        page.Line($"[grey]Convened {Narration.When(setting.Convened, Precision.Day, setting.TimeZone)}, protocol {Page.Escape(setting.Protocol.Preset ?? "of its own")}{(setting.Deadline is { } deadline ? $", deadline {NegotiationTexts.English.Limit(deadline, setting.TimeZone)}" : "")}, times in {setting.TimeZone.Id}[/]");
        page.Line($"At the table: {string.Join(", ", setting.Parties.Select(party => $"{page.Party(party.Id, party.Name)} ({Narration.Words(party.Role)})"))}");
        page.Line($"To be agreed: {Page.Escape(string.Join("; ", setting.Agenda.Select(Narration.Describe)))}");
        page.Line();
    }

    // What time alone brought about, before the move that is told next.
    private void Passing(ValueList<Transition> passed)
    {
        if (passed.Count > 0)
            page.Line("[grey]Time passes[/]", 5);
        foreach (var transition in passed)
            Transition(transition);
    }

    private void Move(int index, Ruling ruling, Negotiation after)
    {
        var move = ruling.Move;
        var party = after.Seats.Find(move.By.Value)?.Party ?? (move as Move.Join)?.Party;
        var person = move.Through is { } through ? party?.Representative(through)?.Name ?? through.Value : null;
        var who = page.Party(move.By, party?.Name ?? move.By.Value) + (person is null || person == party?.Name ? "" : $" ({Page.Escape(Safe.Short(person))})");
        var conditions = (move as Move.Accept)?.Conditions ?? [];
        var act = conditions.Count == 0 ? Narration.Act(move, after) : Narration.Accept((Move.Accept)move, after) + ", subject to";
        var when = When(move.At ?? after.Now, move.Precision, after);
        page.Entry($"[grey]{index + 1,3}  {when,-20}[/]", $"{who} {Page.Escape(act)}{(ruling.IsAllowed ? "" : "  [red bold]✗ refused[/]")}");
        foreach (var condition in conditions)
            page.Line($"– {Page.Escape(Narration.Condition(condition, after))}", 7);
        if (move.Text is { Length: > 0 } text)
            page.Line($"[italic]{Page.Escape(text)}[/]", 7);
        foreach (var citation in move.Citations)
            Citation(citation);
        if (ruling.Refusal is { } refusal)
            Refusal(refusal);
    }

    private void Citation(Citation citation)
    {
        var source = string.Join(", ", new[] { citation.Source, citation.Published is { } day ? Narration.When(day.AtMidnight().InUtc().ToInstant(), Precision.Day, DateTimeZone.Utc) : null, citation.Speaker }.OfType<string>());
        page.Line($"[grey]{(citation.Quote is { } quote ? $"“{Page.Escape(quote)}” " : "")}({Page.Escape(source)})[/]", 7);
    }

    private void Refusal(Refusal refusal)
    {
        var code = Narration.Words(refusal.Code);
        page.Line($"[red]{Page.Escape(refusal.Message)}[/] [grey]({code})[/]", 7);
        page.Line($"[grey]Rule: {Page.Escape(refusal.Rule)}[/]", 7);
        var instead = refusal.Instead.Where(one => one.Kind is not (MoveKind.State or MoveKind.AmendAgenda)).Take(4).Select(NegotiationTexts.English.Instead).ToList();
        if (instead.Count > 0)
            page.Line($"[grey]Could instead: {Page.Escape(string.Join(", ", instead))}[/]", 7);
    }

    private void Transition(Transition transition)
    {
        var colour = transition.To switch
        {
            ProposalStatus.Accepted or NegotiationStatus.Concluded or AgreementStatus.InForce or ConditionStatus.Met or ConditionStatus.Waived => "green",
            ProposalStatus.Rejected or NegotiationStatus.BrokenOff or NegotiationStatus.Expired or ConditionStatus.Refused or ConditionStatus.Failed or AgreementStatus.Unratified or AgreementStatus.Dissolved => "red",
            _ => "yellow",
        };
        page.Line($"[{colour}]► {Page.Escape(Narration.Tell(transition))}[/]", 7);
    }

    // Coming into being is no transition, but the best news of the day.
    private void Agreements(Negotiation before, Negotiation after)
    {
        for (var made = before.Agreements.Count; made < after.Agreements.Count; made++)
            page.Line($"[green]★ agreement {after.Agreements[made].Id} ({Narration.Words(after.Agreements[made].Status)}): {Page.Escape(Safe.Short(Narration.Say(after.Agreements[made].Terms, after), Longest))}[/]", 7);
    }

    private void Ending(Negotiation talks)
    {
        page.Line();
        page.Line($"[bold]Where things stand on {When(talks.Now, Precision.Day, talks)}:[/] [bold]{Narration.Standing(talks.Status)}[/] ({Narration.Words(talks.Status)}){(talks.Turn is { } turn ? $", and it is the turn of {Page.Escape(turn.Value)}" : "")}");
        page.Table("Proposals", ["id", "by", "status", "terms", "responses"],
            [.. talks.Proposals.Select(one => new[] { Page.Escape(one.Id.Value), page.Party(one.By, talks.Seats[one.By.Value].Party.Name), Status(one.Status), Page.Escape(Safe.Short(Narration.Say(one.Terms, talks), Longest)), Responses(talks, one.Id) })]);
        page.Table("Conditions", ["id", "set by", "of", "status", "what"],
            [.. talks.Conditions.Select(one => new[] { Page.Escape(one.Id.Value), page.Party(one.By, talks.Seats[one.By.Value].Party.Name), Page.Escape(one.Proposal.Value), Status(one.Status), Page.Escape(one.Text) })]);
        page.Table("Agreements", ["id", "status", "terms", "accepted by"],
            [.. talks.Agreements.Select(one => new[] { one.Id.Value, Status(one.Status), Page.Escape(Safe.Short(Narration.Say(one.Terms, talks), Longest)), Page.Escape(Safe.Short(one.AcceptedBy.ToString(), Longest)) })]);
        page.Line();
    }

    private static string Responses(Negotiation talks, ProposalId proposal)
    {
        var told = new List<string>();
        foreach (var (party, answer) in talks.Responses(proposal))
            if (told.Count < Most)
                told.Add($"{Page.Escape(Safe.Short(talks.Seats[party.Value].Party.Name))}: {(answer == Answer.None ? "nothing yet" : Narration.Words(answer))}");
            else
                return string.Join(", ", told) + " and others";
        return string.Join(", ", told);
    }

    private static string Status(Enum status)
    {
        var colour = status switch
        {
            ProposalStatus.Live or ConditionStatus.Outstanding or AgreementStatus.Pending or AgreementStatus.Provisional or ProposalStatus.ConditionallyAccepted => "yellow",
            ProposalStatus.Accepted or ConditionStatus.Met or ConditionStatus.Waived or AgreementStatus.InForce => "green",
            ProposalStatus.Rejected or ConditionStatus.Refused or ConditionStatus.Failed or AgreementStatus.Unratified or AgreementStatus.Dissolved => "red",
            _ => "grey",
        };
        return $"[{colour}]{Narration.Words(status)}[/]";
    }

    private static string When(Instant at, Precision precision, Negotiation talks) => Narration.When(at, precision, talks.Setting.TimeZone);
}
