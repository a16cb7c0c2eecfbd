namespace NegotiationModel.Analysis;

/// <summary>How a party can keep an agreement from coming about.</summary>
/// <param name="Party">The party.</param>
/// <param name="BySilence">Whether nothing can be agreed without a move of its own; null when too little was explored to say.</param>
/// <param name="ByMove">A move that it can make at once, after which no agreement is within anybody's reach; null when there is
/// none.</param>
public sealed record Veto(PartyId Party, bool? BySilence, Move? ByMove)
{
    /// <summary>Whose it is and by what: "buyer, by a move: buyer walks away".</summary>
    public override string ToString() =>
        $"{Party}{(BySilence == true ? ", by silence" : "")}{(ByMove is null ? "" : $", by a move: {ByMove}")}";
}
