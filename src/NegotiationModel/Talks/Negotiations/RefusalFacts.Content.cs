namespace NegotiationModel;

/// <summary>The issue and the value that are the trouble, and what would be permitted.</summary>
internal static partial class RefusalFacts
{
    private static Refusal OfUnknownIssue(in Table table, Refusal facts)
    {
        if (facts.Move.NamedIssues is { } named && Answered(table, facts.Move) is { } proposal)
            foreach (var issue in named)
                if (proposal.Terms.IndexOf(issue) < 0)
                    return UnknownIssueAmong(facts, issue, IssuesOf(table, facts.Move, proposal.Terms)) with
                    {
                        Subjects = [Subject.Of(proposal.Id)],
                    };
        foreach (var term in facts.Move.Stated)
            if (IssueFor(table, facts.Move, term.Issue) is null)
                return UnknownIssueAmong(facts, term.Issue, table.Agenda.Items().Select(item => item.Issue)) with
                {
                    Subjects = [],
                    Value = term.Value,
                };
        return facts;
    }

    private static List<Issue> IssuesOf(in Table table, Move move, Terms terms)
    {
        var issues = new List<Issue>();
        foreach (var term in terms)
            issues.Add(IssueFor(table, move, term.Issue)!);
        return issues;
    }

    private static Refusal UnknownIssueAmong(Refusal facts, IssueId issue, IEnumerable<Issue> issues) =>
        facts with
        {
            Issue = issue,
            RelevantIssues = [.. issues.Take(Most)],
            ClosestMatch = NearestName.To(issue.Value, issues.Select(one => one.Id.Value)),
        };

    private static Refusal OfMisfit(in Table table, Refusal facts)
    {
        foreach (var term in facts.Move.Stated)
            if (IssueFor(table, facts.Move, term.Issue) is { } issue && !issue.Allows(term.Value))
                return facts with
                {
                    Issue = term.Issue,
                    Value = term.Value,
                    RelevantIssues = [issue],
                    ClosestMatch = OptionLike(issue, term.Value),
                };
        return facts;
    }

    // As it stands on the agenda, or as the move, or the proposal that it answers, would make it.
    private static Issue? IssueFor(in Table table, Move move, IssueId id) =>
        ChangeRules.Will(table, (move as Move.Propose ?? Answered(table, move)?.Move)?.SupplementIssues ?? default, id);

    private static Proposal? Answered(in Table table, Move move) =>
        move.ActsOn is { Kind: SubjectKind.Proposal, Id: var id } ? table.Proposals.Find(id) : null;

    private static string? OptionLike(Issue issue, Value value) =>
        issue is ChoiceIssue choice && value.Text is { } text ? NearestName.To(text, choice.Options) : null;

    // What is settled otherwise; where all is as settled, the first. Of a rejection nothing is left but what is agreed.
    private static Refusal OfSettled(in Table table, Refusal facts)
    {
        if (facts.Move is { Stated.Count: 0, NamedIssues: { } named })
            return facts with { Issue = named[0], RelevantIssues = [table.Agenda[named[0].Value].Issue] };
        Refusal? first = null;
        var (about, circle) = WhereOf(table, facts.Move);
        foreach (var term in facts.Move.Stated)
        {
            var slot = table.Agenda.IndexOf(term.Issue.Value);
            if (slot < 0 || SideDealRules.SettlerOf(table, circle, slot) is not (>= 0 and var settler))
                continue;
            if (about >= 0 && InstrumentRules.FirstOf(table, settler) == InstrumentRules.FirstOf(table, about))
                continue; // which it may settle anew
            var agreement = table.Agreements[settler];
            var settled = facts with
            {
                Issue = term.Issue,
                Value = term.Value,
                ProposedOrAgreedValue = agreement.Terms.Find(term.Issue),
                RelevantIssues = [table.Agenda[slot].Issue],
                Subjects = [Subject.Of(agreement.Id)],
            };
            if (!table.Agenda[slot].Issue.Same(term.Value, settled.ProposedOrAgreedValue!.Value))
                return settled;
            first ??= settled;
        }

        return first ?? facts;
    }

    // About which agreement a proposal is, and among whom; of other moves, neither.
    private static (int About, int Circle) WhereOf(in Table table, Move move) =>
        move is not Move.Propose propose ? (-1, SideDealRules.Table)
        : AgreementProposalRules.PlaceOf(table, propose) is >= 0 and var about ? (about, SideDealRules.CircleOf(table, about))
        : SideDealRules.PartiesOf(table, propose) is { } parties ? (-1, table.Registers.AgreementConditions?.Sides?.NumberOf(parties) ?? -1)
        : (-1, SideDealRules.Table);

    // A value that is another one, or one that was not proposed; where what is restated lacks something, that.
    private static Refusal OfDifference(in Table table, Refusal facts)
    {
        var proposed = table.Proposals[facts.Move.ActsOn!.Value.Id].Terms;
        foreach (var term in facts.Move.Stated)
            if (
                IssueFor(table, facts.Move, term.Issue) is { } issue
                && (proposed.Find(term.Issue) is not { } expected || !issue.Same(term.Value, expected))
            )
                return facts with
                {
                    Issue = term.Issue,
                    Value = term.Value,
                    ProposedOrAgreedValue = proposed.Find(term.Issue),
                    RelevantIssues = [issue],
                };
        foreach (var term in proposed)
            if (facts.Move.Stated.Find(term.Issue) is null)
                return facts with
                {
                    Issue = term.Issue,
                    ProposedOrAgreedValue = term.Value,
                    RelevantIssues = [IssueFor(table, facts.Move, term.Issue)!],
                };
        return facts;
    }

    private static Refusal OfExtension(in Table table, Refusal facts)
    {
        var named = new HashSet<IssueId>();
        foreach (var issue in (facts.Move as Move.ExtendAgenda)?.Issues ?? ((Move.Propose)facts.Move).SupplementIssues)
            if (issue.Listed.Problem is not null || !named.Add(issue.Id))
                return facts with { Issue = issue.Id };
            else if (BasketRules.Misplaces(table, issue))
                return Unknown(
                    facts with
                    {
                        Issue = issue.Id,
                    },
                    issue.AddedToBasket,
                    [.. table.Protocol.Baskets.Take(Most).Select(basket => basket.Id)]
                );
            else if (table.Agenda.Find(issue.Id.Value) is { } item && item.Issue.Widened(issue.Listed) is null)
                return facts with { Issue = issue.Id, RelevantIssues = [item.Issue] };
        return facts;
    }

    private static Refusal OfEssentials(in Table table, Refusal facts)
    {
        var accepted = table.Proposals[facts.Move.ActsOn!.Value.Id];
        return facts with { RelevantIssues = [.. EssentialRules.Missing(table, accepted, facts.Move.NamedIssues).Take(Most)] };
    }
}
