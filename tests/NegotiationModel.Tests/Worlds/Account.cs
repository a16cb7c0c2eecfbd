namespace NegotiationModel.Tests.Worlds;

/// <summary>Everything that stands at a table but the log and the instant, for comparing.</summary>
internal sealed class Account : IEquatable<Account>
{
    private readonly object?[] said;

    private Account(IEnumerable<object?> said) => this.said = [.. said];

    public static Account Of(Negotiation talks) =>
        new([
            talks.Status,
            talks.Deadline,
            talks.NextParty,
            talks.AlternatingRound,
            .. talks.Seats.Select(one => (object)(one.Party, one.IsPresent)),
            .. talks.Agenda.Select(one => (object)(one.Issue, one.IsAgreed)),
            .. talks.Proposals.SelectMany(one => Of(talks, one)),
            .. talks.Conditions.Select(one =>
                (object)
                    (
                        one.Id,
                        one.On,
                        one.By,
                        one.AskedParty,
                        one.InitialDue,
                        (one.Kind, one.Beneficiary, one.Judges, one.IfSilent, one.Text),
                        one.Status
                    )
            ),
            .. talks.Agreements.Select(one =>
                (object)
                    (
                        one.Id,
                        one.Status,
                        (one.Terms, one.IssuesStillSettled),
                        one.Proposal,
                        one.AcceptedBy,
                        one.At,
                        (one.ConditionsSubsequentOfAcceptances, one.RatifiedBy, one.RatificationRefusedBy)
                    )
            ),
        ]);

    public bool Equals(Account? other) => other is not null && said.SequenceEqual(other.said);

    public override bool Equals(object? obj) => Equals(obj as Account);

    public override int GetHashCode() => said.Length;

    public override string ToString() => string.Join('\n', said);

    private static IEnumerable<object?> Of(Negotiation talks, Proposal proposal)
    {
        yield return (proposal.Id, proposal.By, proposal.Terms, proposal.IsCommitted, proposal.Status, proposal.At, proposal.EndedAt);
        foreach (var seat in talks.Seats)
        foreach (var term in proposal.Terms)
            yield return talks.AnswerOf(proposal.Id, seat.Party.Id, term.Issue);
    }
}
