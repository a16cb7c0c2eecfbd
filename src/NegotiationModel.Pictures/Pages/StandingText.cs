namespace NegotiationModel.Pictures;

/// <summary>Says in sentences what stands at the end: what is agreed, what is still open and whom it waits for, and who refused
/// what.</summary>
internal sealed class StandingText(TalksCourse course)
{
    private const int Most = 20;

    private readonly Negotiation talks = course.End;

    public void Write(Html html)
    {
        html.Element("p", Sentence());
        List(html, "Agreed", talks.Agreements.Select(Agreed));
        List(html, "Still open", talks.OnTheTable.Select(Open));
        List(html, "Rejected", Rejections());
    }

    // A status tells of the talks; whether anything agreed still stands, the agreements tell.
    private string Sentence()
    {
        var status =
            talks.Status == NegotiationStatus.Tabled && talks.OnTheTable.Count > 1
                ? $"{talks.OnTheTable.Count} proposals are on the table"
                : Narration.Describe(talks.Status);
        if (talks.Agreements.Any(agreement => agreement.IsStanding))
            return $"{char.ToUpperInvariant(status[0])}{status[1..]}.";
        if (talks.Agreements.Count > 0)
            return $"Nothing that was agreed stands any more; {status}.{Rule()}";
        return talks.Status == NegotiationStatus.AgreedInPrinciple
            ? $"Nothing binds yet: {status}."
            : $"Nothing is agreed; {status}.{Rule()}";
    }

    private string Rule() =>
        talks.Setting.Protocol.Acceptance switch
        {
            Acceptance.UnanimousRule => " A proposal is agreed when all principals have accepted it.",
            Acceptance.MajorityRule => " A proposal is agreed when more than half of the principals have accepted it.",
            Acceptance.QuorumRule quorum => $" A proposal is agreed when {quorum.Count} principals have accepted it.",
            _ => " A proposal is agreed when principals of enough weight have accepted it.",
        };

    private string Agreed(Agreement agreement)
    {
        var failed = talks.Conditions.Where(condition =>
            condition.Status == ConditionStatus.Failed
            && (condition.On?.Id == agreement.Id.Value || (condition.Proposal is { } accepted && agreement.Proposals.Contains(accepted)))
        );
        return $"{agreement.Id} ({Narration.Format(agreement.Terms, talks)}) is {Narration.Label(agreement.Status)}"
            + (
                agreement.Status == AgreementStatus.Dissolved && failed.Any()
                    ? $": {string.Join(", ", failed.Select(one => one.Id))} failed"
                    : ""
            );
    }

    private string Open(Proposal proposal)
    {
        var answers = talks
            .Responses(proposal.Id)
            .Select(response => (Party: NameOf(response.Key), Words: Words(proposal, response.Key, response.Value)))
            .GroupBy(one => one.Words)
            .Select(group => $"{string.Join(" and ", group.Select(one => one.Party))} {group.Key}");
        return $"{About(proposal)}: {string.Join("; ", answers)}";
    }

    private string Words(Proposal proposal, PartyId party, Answer answer) =>
        answer switch
        {
            Answer.None => "gave no answer yet",
            Answer.Conditional => $"accepted it subject to {Outstanding(proposal, party)}",
            _ => $"{Narration.Label(answer)} it",
        };

    // Those of earlier acceptances are over.
    private string Outstanding(Proposal proposal, PartyId party) =>
        string.Join(
            ", ",
            talks
                .Conditions.Where(condition => condition.Proposal == proposal.Id && condition.By == party)
                .Where(condition => Lifecycle.Condition.Transitions.Any(one => one.From.Equals(condition.Status)))
                .Select(condition => $"{condition.Id} ({Narration.Label(condition.Status)})")
                .DefaultIfEmpty("conditions")
        );

    // What somebody said no to, with the move that did.
    private IEnumerable<string> Rejections() =>
        from step in course.Steps
        where step.Ruling is { IsAllowed: true, Move: Move.Reject or Move.Refuse or Move.RefuseRatification }
        let move = step.Ruling!.Value.Move
        select $"{NameOf(move.By)} {Narration.Describe(move, talks)}{Details(move)}, in move {step.Index + 1}";

    private string Details(Move move) =>
        move is Move.Reject { Proposal: var id } && talks.Proposals.Find(id) is { } proposal
            ? $", proposed by {NameOf(proposal.By)} ({Narration.Format(proposal.Terms, talks)})"
            : "";

    private string About(Proposal proposal) =>
        $"{proposal.Id}, proposed by {NameOf(proposal.By)} ({Narration.Format(proposal.Terms, talks)})";

    private string NameOf(PartyId id) => OfferLines.NameOf(talks, id);

    private static void List(Html html, string heading, IEnumerable<string> sentences)
    {
        var told = sentences.Take(Most + 1).ToList();
        if (told.Count == 0)
            return;
        html.Element("h3", heading).Raw("<ul>");
        foreach (var sentence in told.Take(Most))
            html.Element("li", $"{sentence}.");
        if (told.Count > Most)
            html.Element("li", "And more, which the tables below list.");
        html.Raw("</ul>");
    }
}
