namespace NegotiationModel.Benchmarks;

/// <summary>What people write by hand for exactly this talk: an enum, a few fields, one switch, and the same move records in an array.</summary>
internal sealed class HandWritten
{
    private readonly Move[] log = new Move[8];
    private int moves;
    private State state;
    private PartyId proposer;
    private ProposalId offer;
    private ConditionId condition;
    private decimal price;

    private enum State
    {
        Convened,
        Tabled,
        InPrinciple,
        Concluded,
    }

    public bool IsConcluded => state == State.Concluded;

    public decimal Price => price;

    public bool Do(Move move)
    {
        switch (move)
        {
            case Move.Propose propose when state is State.Convened or State.Tabled && propose.Terms.TryGet(PriceTalk.Price, out var named) && named is >= 0 and <= 20_000:
                (state, proposer, offer, price) = (State.Tabled, move.By, propose.Proposal!.Value, named);
                break;
            case Move.Accept accept when state == State.Tabled && accept.Proposal == offer && move.By != proposer:
                state = accept.Conditions.Count > 0 ? State.InPrinciple : State.Concluded;
                condition = accept.Conditions.Count > 0 ? accept.Conditions[0].Id!.Value : default;
                break;
            case Move.Meet meet when state == State.InPrinciple && meet.Condition == condition && move.By == proposer:
                state = State.Concluded;
                break;
            case Move.State:
                break;
            default:
                return false;
        }

        log[moves++] = move;
        return true;
    }
}
