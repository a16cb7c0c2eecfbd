using NodaTime;

namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>What a party may do, without what it may not (<see cref="ExampleRulings"/> has both): every pair of a kind of move and its
    /// subject for which some content would be permitted, with an example of each. Found one by one as they are asked for.</summary>
    /// <param name="party">The party; where the protocol lets parties join, one that is not listed may at most do so.</param>
    /// <param name="at">At which instant; left out, at <see cref="Now"/>, and one before that counts as <see cref="Now"/>.</param>
    /// <exception cref="ArgumentException">No such party sits at the table, and none may join; or the instant is left out, and the talks
    /// require move times and are not those of <see cref="At"/>.</exception>
    public IEnumerable<PermittedMove> PermittedMoves(PartyId party, Instant? at = null)
    {
        var then = ToAskAbout(at);
        return new LazySequence<PermittedMove>(then.Permitted(then.Known(party), int.MaxValue));
    }

    // A refusal names some of what could be done instead; looking for it must not cost more than the move.
    private IEnumerable<PermittedMove> Permitted(PartyId party, int most)
    {
        foreach (var move in Timed(SampleMoves(party, most)))
            if (Permits(move))
                yield return new(move.Kind, MoveDescriptor.Of(move).SubjectOf(in table, move), move);
    }

    /// <summary>What a party may do, and why it may not do the rest: a ruling on an example of each move, where <see cref="Rule"/> rules on
    /// a move of your own. There is one for every pair of a kind of move and its <see cref="Ruling.ActsOn"/>; subjects are what is still
    /// to be dealt with, and the newest proposal also when it is over. The kinds come as they are declared, and the subjects of each in
    /// the order in which they came up, whether permitted or not, so that buttons keep their places.</summary>
    /// <param name="party">The party; where the protocol lets parties join, it need not be listed.</param>
    /// <param name="at">At which instant; left out, at <see cref="Now"/>, and one before that counts as <see cref="Now"/>.</param>
    /// <exception cref="ArgumentException">No such party sits at the table, and none may join; or the instant is left out, and the talks
    /// require move times and are not those of <see cref="At"/>.</exception>
    public IEnumerable<Ruling> ExampleRulings(PartyId party, Instant? at = null)
    {
        var then = ToAskAbout(at);
        return new LazySequence<Ruling>(then.Timed(then.SamplesByKind(then.Known(party))).Select(then.Rule));
    }

    private IEnumerable<Move> SamplesByKind(PartyId by)
    {
        foreach (var kind in MoveDescriptor.ByKind)
            if (kind.ActsOnKind is null && kind.Sample(in table, by, -1, int.MaxValue) is { } move)
                yield return move;
            else if (kind.ActsOnKind is { } subjects)
                foreach (var place in Places(SubjectRegister.For(subjects)))
                    if (kind.Sample(in table, by, place, int.MaxValue) is { } other)
                        yield return other;
    }

    // Whoever looks at an offer that has just expired asks why its button is gone.
    private IEnumerable<int> Places(SubjectRegister register)
    {
        for (var place = register.NextOpen(in table, 0); place >= 0; place = register.NextOpen(in table, place + 1))
            yield return place;
        if (register.Kind == SubjectKind.Proposal && table.Proposals is [.., { IsOnTheTable: false }])
            yield return table.Proposals.Count - 1;
    }

    // Where parties may join, a party of any id may be meant.
    private PartyId Known(PartyId party) =>
        party.Value.Length == 0 ? throw WritableArgument.Unnamed(nameof(party))
        : Setting.Protocol.AllowsJoining || Seats.Contains(party) ? party
        : throw new ArgumentException(Seats.WhyMissing(party.Value), nameof(party));

    // Talks that ask every move for its time have one, also where it is the epoch.
    private IEnumerable<Move> Timed(IEnumerable<Move> samples) =>
        RequiresMoveTimes && table.SampleTime is null ? samples.Select(move => move with { At = Now }) : samples;

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
                    if (kind.ActsOnKind == register.Kind && kind.Sample(in table, by, place, most) is { } move)
                        yield return move;
        }

        foreach (var kind in MoveDescriptor.All)
            if (kind != proposing && kind.ActsOnKind is null && kind.Sample(in table, by, -1, most) is { } move)
                yield return move;
    }
}
