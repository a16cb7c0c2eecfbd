using System.Diagnostics;

namespace NegotiationModel;

// Whether a rule is met, can still be met, or cannot be met any more.
public abstract partial record AcceptanceRule
{
    /// <summary>Whether it is met as soon as those who accept add up to something.</summary>
    internal virtual bool IsPlain => true;

    internal virtual bool CountsHeads => IsPlain;

    // Whether weights may be added and taken away again in any order without rounding.
    internal virtual bool AddsUp => IsPlain;

    internal virtual decimal Weight(PartyId party) => 1;

    /// <summary>How many must accept, by a rule that counts heads.</summary>
    internal virtual int NeededHeads(int principals) => throw new UnreachableException("Only a plain rule has a sum that is needed.");

    /// <summary>What the weights of those who accept must reach, by a plain rule.</summary>
    internal virtual decimal Needed(int principals) => NeededHeads(principals);

    /// <summary>A plain rule is met where those who accept reach what it needs, and can be where they would with those who are still
    /// to speak.</summary>
    internal bool IsReachedBy(decimal sum, int principals) => sum >= Needed(principals);

    /// <summary>What it says of what was said so far. That another than the proposer must accept is asked beside it
    /// (AcceptanceTally.IsAgreed).</summary>
    internal virtual AcceptanceVerdict Decide(Ballot ballot)
    {
        var (accepted, open) = (0m, 0m);
        for (var voter = 0; voter < ballot.Voters.Length; voter++)
            if (ballot.Votes[voter] == Vote.Accepts)
                accepted += Weight(ballot.Voters[voter]);
            else if (ballot.Votes[voter] == Vote.Open)
                open += Weight(ballot.Voters[voter]);
        return Verdict(isMet: IsReachedBy(accepted, ballot.Voters.Length), isPossible: IsReachedBy(accepted + open, ballot.Voters.Length));
    }

    private static AcceptanceVerdict Verdict(bool isMet, bool isPossible) =>
        isMet ? AcceptanceVerdict.Met
        : isPossible ? AcceptanceVerdict.Possible
        : AcceptanceVerdict.Impossible;
}
