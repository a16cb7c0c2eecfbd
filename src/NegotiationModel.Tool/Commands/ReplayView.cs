using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel.Tool.Commands;

/// <summary>Tells a replay to a person: the setting, each move with what it changed, and where things stand at the end.</summary>
internal sealed class ReplayView(TextPage page, ReplayTexts words)
{
    private readonly NegotiationTexts texts = words.Texts;

    // What may be repeated very often is told only so far; --json says it all.
    private const int Most = 50,
        Longest = 1_000;

    /// <summary>Tells it all; whether some move was refused.</summary>
    public bool Write(NegotiationDocument document, int? until, Instant? at, Instant? asOf = null)
    {
        Setting(document.Setting);
        var refused = false;
        var now = Negotiation.Convene(document.Setting);
        foreach (var step in NegotiationModel.Reports.Replay.Steps(document, until, at, asOf))
        {
            var passed = step.Transitions.Count == 0 ? [] : now.AdvanceTo(step.Talks.Now).Transitions;
            TimePassed(passed);
            if (step.Ruling is { } ruling)
                Move(step.Index, ruling, step.Talks);
            foreach (var transition in step.Transitions.AsSpan()[passed.Count..])
                Transition(transition);
            Agreements(now, step.Talks);
            refused |= step.Ruling is { IsPermitted: false };
            now = step.Talks;
        }

        WhereThingsStand(now);
        return refused;
    }

    private void Setting(Setting setting)
    {
        page.Line($"[bold underline]{TextPage.Escape(setting.Title)}[/]");
        page.Line(
            "[grey]"
                + (
                    setting.ConvenedAt == default
                        ? words.NotDated
                        : $"{words.Convened} {texts.FormatTime(setting.ConvenedAt, TimePrecision.Day, setting.TimeZone)}"
                )
                + $", {words.Protocol} "
                + $"{TextPage.Escape(setting.Protocol.BasedOnPreset ?? words.OfItsOwn)}"
                + $"{(setting.Deadline is { } deadline ? $", {words.Deadline} {texts.FormatLimit(deadline, setting)}" : "")}"
                + $", {words.TimesIn} {setting.TimeZone.Id}[/]"
        );
        page.Line(
            $"{words.AtTheTable}: "
                + $"{string.Join(", ", setting.Parties.Select(party => $"{page.Party(party.Id, party.Name)} ({texts.Label(party.Role)})"))}"
        );
        page.Line($"{words.ToBeAgreed}: {TextPage.Escape(string.Join("; ", setting.Agenda.Select(texts.Describe)))}");
        page.Line();
    }

    // What time alone brought about, before the move that is told next.
    private void TimePassed(ValueList<Transition> passed)
    {
        if (passed.Count > 0)
            page.Line($"[grey]{words.TimePasses}[/]", 5);
        foreach (var transition in passed)
            Transition(transition);
    }

    private void Move(int index, Ruling ruling, Negotiation after)
    {
        var move = ruling.Move;
        var party = after.Seats.Find(move.By)?.Party ?? (move as Move.Join)?.Party;
        var person = move.Representative is { } through ? party?.Representative(through)?.Name ?? through.Value : null;
        var who =
            page.Party(move.By, party?.Name ?? move.By.Value)
            + (person is null || person == party?.Name ? "" : $" ({TextPage.Escape(SafeText.Truncate(person))})");
        var conditions = (move as Move.Accept)?.Conditions ?? [];
        var act =
            conditions.Count == 0
                ? Narration.Action(move, after, texts)
                : $"{Narration.ActionWithoutConditions((Move.Accept)move, after, texts)}, {words.SubjectTo}";
        var when = When(move.At ?? after.Now, move.Precision, after);
        page.Entry(
            $"[grey]{index + 1, 3}  {when, -20}[/]",
            $"{who} {TextPage.Escape(act)}{(ruling.IsPermitted ? "" : $"  [red bold]✗ {words.Refused}[/]")}"
        );
        foreach (var condition in conditions)
            page.Line($"– {TextPage.Escape(Narration.Describe(condition, after, texts))}", 7);
        if (move.Text is { Length: > 0 } text)
            page.Line($"[italic]{TextPage.Escape(text)}[/]", 7);
        foreach (var citation in move.Citations)
            Citation(citation);
        if (ruling.Refusal is { } refusal)
            Refusal(refusal);
    }

    private void Citation(Citation citation)
    {
        var source = string.Join(
            ", ",
            new[] { citation.Source, citation.Published is { } day ? texts.FormatDate(day) : null, citation.Speaker }.OfType<string>()
        );
        page.Line($"[grey]{(citation.Quote is { } quote ? $"“{TextPage.Escape(quote)}” " : "")}({TextPage.Escape(source)})[/]", 7);
    }

    private void Refusal(Refusal refusal)
    {
        var code = texts.Label(refusal.Code);
        page.Line($"[red]{TextPage.Escape(texts.Describe(refusal))}[/] [grey]({code})[/]", 7);
        page.Line($"[grey]{words.Rule}: {TextPage.Escape(texts.Rule(refusal.Code))}[/]", 7);
        var instead = refusal
            .PermittedInstead.Where(permitted => permitted.Kind is not (MoveKind.MakeStatement or MoveKind.ExtendAgenda))
            .Take(4)
            .Select(texts.Label)
            .ToList();
        if (instead.Count > 0)
            page.Line($"[grey]{words.Instead}: {TextPage.Escape(string.Join(", ", instead))}[/]", 7);
    }

    private void Transition(Transition transition)
    {
        var colour = transition.To switch
        {
            ProposalStatus.Accepted
            or NegotiationStatus.Concluded
            or AgreementStatus.InForce
            or ConditionStatus.Met
            or ConditionStatus.Waived => "green",
            ProposalStatus.Rejected
            or NegotiationStatus.BrokenOff
            or NegotiationStatus.Expired
            or ConditionStatus.Refused
            or ConditionStatus.Failed
            or AgreementStatus.EntryIntoForceFailed
            or AgreementStatus.EndedByFailedCondition => "red",
            _ => "yellow",
        };
        page.Line($"[{colour}]► {TextPage.Escape(Narration.Describe(transition, texts))}[/]", 7);
    }

    // Coming into being is no transition, but the best news of the day.
    private void Agreements(Negotiation before, Negotiation after)
    {
        for (var made = before.Agreements.Count; made < after.Agreements.Count; made++)
            page.Line(
                $"[green]★ {words.Agreement} {after.Agreements[made].Id} ({texts.Label(after.Agreements[made].Status)})"
                    + $"{TextPage.Escape(Terms(after.Agreements[made].Terms, after))}[/]",
                7
            );
    }

    // What changes an agreement may have none.
    private string Terms(Terms terms, Negotiation talks) =>
        terms.Count == 0 ? "" : $": {SafeText.Truncate(Narration.Format(terms, talks, texts), Longest)}";

    private void WhereThingsStand(Negotiation talks)
    {
        var (told, label) = (Narration.Describe(talks, texts), texts.Label(talks.Status));
        page.Line();
        page.Line(
            (
                talks.Now == default ? $"[bold]{words.WhereThingsStandNow}:[/] "
                : NegotiationTexts.IsElapsedTime(talks.Now, TimePrecision.Exact, talks.Setting)
                    ? $"[bold]{words.WhereThingsStandNow} {When(talks.Now, TimePrecision.Exact, talks)}:[/] "
                : $"[bold]{words.WhereThingsStand} {When(talks.Now, TimePrecision.Day, talks)}:[/] "
            )
                + $"[bold]{TextPage.Escape(told)}[/]"
                + (told.StartsWith(label, StringComparison.Ordinal) ? "" : $" ({label})")
                + $"{(talks.NextParty is { } turn ? $", {words.Turn} {TextPage.Escape(turn.Value)}" : "")}"
        );
        page.Table(
            words.Proposals.Title,
            words.Proposals.Columns,
            [
                .. talks.Proposals.Select(proposal =>
                    new[]
                    {
                        TextPage.Escape(proposal.Id.Value),
                        page.Party(proposal.By, talks.Seats[proposal.By].Party.Name),
                        Status(proposal.Status),
                        TextPage.Escape(SafeText.Truncate(Narration.Format(proposal.Terms, talks, texts), Longest)),
                        Responses(talks, proposal.Id),
                    }
                ),
            ]
        );
        page.Table(
            words.Conditions.Title,
            words.Conditions.Columns,
            [
                .. talks.Conditions.Select(condition =>
                    new[]
                    {
                        TextPage.Escape(condition.Id.Value),
                        condition.By is { } setter ? page.Party(setter, talks.Seats[setter].Party.Name) : words.SetByProtocol,
                        TextPage.Escape(condition.On?.Id ?? ""),
                        Status(condition.Status),
                        TextPage.Escape(condition.Text is { Length: > 0 } text ? text : condition.Formality ?? ""),
                    }
                ),
            ]
        );
        page.Table(
            words.Agreements.Title,
            words.Agreements.Columns,
            [
                .. talks.Agreements.Select(agreement =>
                    new[]
                    {
                        agreement.Id.Value,
                        Status(agreement.Status),
                        TextPage.Escape(SafeText.Truncate(Narration.Format(agreement.Terms, talks, texts), Longest)),
                        TextPage.Escape(SafeText.Truncate(agreement.AcceptedBy.ToString(), Longest)),
                    }
                ),
            ]
        );
        page.Line();
    }

    private string Responses(Negotiation talks, ProposalId proposal)
    {
        var told = new List<string>();
        foreach (var (party, answer) in talks.AnswersTo(proposal))
            if (told.Count < Most)
                told.Add(
                    $"{TextPage.Escape(SafeText.Truncate(talks.Seats[party].Party.Name))}: "
                        + $"{(answer == Answer.None ? words.NothingYet : texts.Label(answer))}"
                );
            else
                return string.Join(", ", told) + $" {words.Others}";
        return string.Join(", ", told);
    }

    private string Status(Enum status)
    {
        var colour = status switch
        {
            ProposalStatus.Live
            or ConditionStatus.Outstanding
            or AgreementStatus.Pending
            or AgreementStatus.ProvisionallyAgreed
            or AgreementStatus.ProvisionallyApplied
            or AgreementStatus.Suspended
            or ProposalStatus.ConditionallyAccepted => "yellow",
            ProposalStatus.Accepted or ConditionStatus.Met or ConditionStatus.Waived or AgreementStatus.InForce => "green",
            ProposalStatus.Rejected
            or ConditionStatus.Refused
            or ConditionStatus.Failed
            or AgreementStatus.EntryIntoForceFailed
            or AgreementStatus.EndedByFailedCondition => "red",
            _ => "grey",
        };
        return $"[{colour}]{texts.Label(status)}[/]";
    }

    private string When(Instant at, TimePrecision precision, Negotiation talks) => texts.FormatTime(at, precision, talks.Setting);
}
