using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;
using NegotiationModel.Texts;
using NodaTime;

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
        List(html, "Agreed", talks.Agreements.Select(Agreed).Select(Encoded));
        List(html, "Still open", talks.OnTheTable.Select(Open).Concat(Unsaid()).Select(Encoded));
        List(html, "Rejected", Rejections());
    }

    // A status tells of the talks; whether anything agreed still stands, the agreements tell.
    private string Sentence()
    {
        var status =
            talks.Status == NegotiationStatus.Tabled && talks.OnTheTable.Count > 1
                ? $"{talks.OnTheTable.Count} proposals are on the table"
                : Narration.Describe(talks);
        if (talks.Agreements.Any(agreement => !agreement.IsOver))
            return $"{char.ToUpperInvariant(status[0])}{status[1..]}.";
        if (talks.Agreements.Count > 0)
            return $"Nothing that was agreed stands any more; {status}.{Rule()}";
        return talks.Status == NegotiationStatus.ConditionallyAccepted
            ? $"Nothing binds yet: {status}."
            : $"Nothing is agreed; {status}.{Rule()}{Because()}";
    }

    // What became of all that was proposed, since none of it was agreed.
    private string Because()
    {
        if (talks.Proposals.Count == 0)
            return "";
        var ends = talks
            .Proposals.GroupBy(End)
            .OrderByDescending(group => group.Count())
            .Select(group => (Count: group.Count(), group.Key));
        return talks.Proposals.Count == 1
            ? $" The one proposal {Is(1)} {End(talks.Proposals[0])}."
            : $" Of {talks.Proposals.Count} proposals {string.Join(", ", ends.Select(end => $"{end.Count} {Is(end.Count)} {end.Key}"))}.";
    }

    private static string End(Proposal proposal) =>
        proposal.IsOnTheTable ? "on the table without enough answers" : Narration.Label(proposal.Status);

    private static string Is(int count) => count == 1 ? "is" : "are";

    // What somebody brought up and nobody proposed.
    private IEnumerable<string> Unsaid() =>
        !talks.IsActive
            ? []
            : from item in talks.Agenda
            where !item.IsAgreed
            let named = talks.Proposals.Select(proposal => proposal.Terms.Find(item.Issue.Id)).OfType<Value>().ToList()
            let options = item.Issue is ChoiceIssue choice ? choice.Options.Where(option => !named.Contains(Value.Of(option))).ToList() : []
            where named.Count == 0 || options.Count > 0
            select named.Count == 0
                ? $"{item.Issue.Name}: nobody has proposed anything"
                : $"{item.Issue.Name}: nobody has proposed {Listed(options)}";

    private static string Listed(List<string> options) =>
        options.Count == 1 ? options[0] : $"{string.Join(", ", options.SkipLast(1))} or {options[^1]}";

    private string Rule() =>
        talks.Setting.Protocol.Acceptance switch
        {
            AcceptanceRule.UnanimousRule => " A proposal is agreed when all principals have accepted it.",
            AcceptanceRule.MajorityRule => " A proposal is agreed when more than half of the principals have accepted it.",
            AcceptanceRule.AtLeastRule atLeast => $" A proposal is agreed when {atLeast.Count} principals have accepted it.",
            AcceptanceRule.WeightedRule => " A proposal is agreed when principals of enough weight have accepted it.",
            var rule => $" A proposal is agreed when {rule}.",
        };

    private string Agreed(Agreement agreement)
    {
        var failed = talks.Conditions.Where(condition =>
            condition.Status == ConditionStatus.Failed
            && (condition.On?.Id == agreement.Id.Value || condition.On == Subject.Of(agreement.Proposal))
        );
        return $"{agreement.Id}{Bracketed(agreement.Terms)} is {Narration.Label(agreement.Status)}"
            + (
                agreement.Status == AgreementStatus.EndedByFailedCondition && failed.Any()
                    ? $": {string.Join(", ", failed.Select(one => one.Id))} failed"
                    : ""
            );
    }

    private string Open(Proposal proposal)
    {
        var answers = talks
            .AnswersTo(proposal.Id)
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
            Answer.Abstained => "abstained",
            _ => $"{Narration.Label(answer)} it",
        };

    // Those of earlier acceptances are over.
    private string Outstanding(Proposal proposal, PartyId party) =>
        string.Join(
            ", ",
            talks
                .Conditions.Where(condition => condition.On == Subject.Of(proposal.Id) && condition.By == party)
                .Where(condition => Lifecycle.Condition.Transitions.Any(one => one.From.Equals(condition.Status)))
                .Select(condition => $"{condition.Id} ({Narration.Label(condition.Status)})")
                .DefaultIfEmpty("conditions")
        );

    // What somebody said no to, with the move that did.
    private IEnumerable<string> Rejections() =>
        from step in course.Steps
        where step.Ruling is { IsPermitted: true, Move: Move.Reject or Move.RefuseCondition or Move.RefuseRatification }
        let move = step.Ruling!.Value.Move
        let who = $"{NameOf(move.By)}{MoveList.Through(talks, move)}"
        let told = $"{who} {Narration.Action(move, talks)}{Details(move)}{When(step, move)}"
        select $"{Encoded(told)} (<a href=\"#m{step.Index + 1}\">move {step.Index + 1}</a>)";

    private string When(ReplayStep step, Move move) =>
        (move.At ?? step.Talks.Now) is var at && at == default ? "" : On(at, move.At is null ? TimePrecision.Exact : move.Precision);

    private string On(Instant at, TimePrecision precision) =>
        $", {(NegotiationTexts.IsElapsedTime(at, precision, talks.Setting) ? "" : "on ")}"
        + Narration.FormatTime(at, precision, talks.Setting);

    private string Details(Move move) =>
        move is Move.Reject { Proposal: var id } && talks.Proposals.Find(id) is { } proposal
            ? $", proposed by {NameOf(proposal.By)}{Bracketed(proposal.Terms)}"
            : "";

    private string About(Proposal proposal) => $"{proposal.Id}, proposed by {NameOf(proposal.By)}{Bracketed(proposal.Terms)}";

    private string NameOf(PartyId id) => OfferLines.NameOf(talks, id);

    private static string Encoded(string sentence) => MarkupText.Encode(sentence);

    private static void List(Html html, string heading, IEnumerable<string> sentences)
    {
        var told = sentences.Take(Most + 1).ToList();
        if (told.Count == 0)
            return;
        html.Element("h3", heading).Raw("<ul>");
        foreach (var sentence in told.Take(Most))
            html.Raw($"<li>{sentence}.</li>");
        if (told.Count > Most)
            html.Element("li", "And more, which the tables below list.");
        html.Raw("</ul>");
    }

    // What changes an agreement may have none.
    private string Bracketed(Terms terms) => terms.Count == 0 ? "" : $" ({Narration.Format(terms, talks)})";
}
