using NodaTime;

namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>What a party may do, without what it may not (<see cref="RulingsFor"/> has both): every pair of a kind of move and its
    /// subject for which some content would be permitted, with an example of each. Found one by one as they are asked for.</summary>
    /// <param name="party">The party; where the protocol lets parties join, one that is not listed may at most do so.</param>
    /// <param name="at">When; left out, or earlier than now, now.</param>
    /// <exception cref="ArgumentException">No such party sits at the table, and none may join.</exception>
    public IEnumerable<PermittedMove> PermittedMoves(PartyId party, Instant? at = null)
    {
        var then = Advanced(DocumentTimeRange.Checked(at ?? Now, nameof(at)));
        return new LazySequence<PermittedMove>(then.Permitted(then.Known(party), int.MaxValue));
    }

    // A refusal names some of what could be done instead; looking for it must not cost more than the move.
    private IEnumerable<PermittedMove> Permitted(PartyId party, int most)
    {
        foreach (var move in Candidates(party, most))
            if (Permits(move))
                yield return new(move.Kind, MoveDescriptor.Of(move).SubjectOf(in table, move), move);
    }

    /// <summary>What a party may do, and why it may not do the rest: a ruling on an example of each move, where <see cref="Rule"/> rules on
    /// a move of your own. There is one for every pair of a kind of move and its subject; subjects are what is still to be dealt with, and
    /// the newest proposal also when it is over.</summary>
    /// <param name="party">The party; where the protocol lets parties join, it need not be listed.</param>
    /// <param name="at">When; left out, or earlier than now, now.</param>
    /// <exception cref="ArgumentException">No such party sits at the table, and none may join.</exception>
    public IEnumerable<Ruling> RulingsFor(PartyId party, Instant? at = null)
    {
        var then = Advanced(DocumentTimeRange.Checked(at ?? Now, nameof(at)));
        return new LazySequence<Ruling>(then.Candidates(then.Known(party)).Concat(then.OnNewest(party)).Select(then.Rule));
    }

    // Whoever looks at an offer that has just expired asks why its button is gone.
    private IEnumerable<Move> OnNewest(PartyId by)
    {
        if (table.Proposals.Count - 1 is >= 0 and var newest && !table.Proposals[newest].IsOnTheTable)
            foreach (var kind in MoveDescriptor.All)
                if (kind.ActsOn == SubjectKind.Proposal && kind.Sample(in table, by, newest, int.MaxValue) is { } move)
                    yield return RequiresMoveTimes ? move with { At = Now } : move;
    }

    // Where parties may join, a party of any id may be meant.
    private PartyId Known(PartyId party) =>
        party.Value.Length == 0 ? throw WritableArgument.Unnamed(nameof(party))
        : Setting.Protocol.AllowsJoining || Seats.Contains(party) ? party
        : throw new ArgumentException(Seats.WhyMissing(party.Value), nameof(party));

    // Talks that ask every move for its time have one, also where it is the epoch.
    private IEnumerable<Move> Candidates(PartyId by, int most = int.MaxValue) =>
        RequiresMoveTimes && table.SampleTime is null
            ? SampleMoves(by, most).Select(move => move with { At = Now })
            : SampleMoves(by, most);

    // One candidate for each pair, made so that it is permitted if any of its pair is: what is brought up, then what acts on each thing
    // that there is, then the rest.
    private IEnumerable<Move> SampleMoves(PartyId by, int most)
    {
        var proposing = MoveDescriptor.Of(MoveKind.Propose);
        if (proposing.Sample(in table, by, -1, most) is { } proposed)
            yield return proposed;
        foreach (var register in SubjectRegister.ByKind)
        {
            var left = most;
            for (var place = register.NextOpen(in table, 0); place >= 0 && left-- > 0; place = register.NextOpen(in table, place + 1))
                foreach (var kind in MoveDescriptor.Every)
                    if (kind.ActsOn == register.Kind && kind.Sample(in table, by, place, most) is { } move)
                        yield return move;
        }

        foreach (var kind in MoveDescriptor.All)
            if (kind != proposing && kind.ActsOn is null && kind.Sample(in table, by, -1, most) is { } move)
                yield return move;
    }
}
