namespace NegotiationModel;

/// <summary>What a party can hope for.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Best">Its utility of the outcome it likes best.</param>
/// <param name="Worst">Its utility of the outcome it likes least.</param>
/// <param name="Reservation">Its utility of no agreement.</param>
/// <param name="Ideal">Its best utility among outcomes that no party likes less than no agreement; null where there are none.</param>
public sealed record Prospect(PartyId Party, double Best, double Worst, double Reservation, double? Ideal)
{
    /// <summary>The utility from which gains are counted: no agreement, or the worst outcome where even that is better.</summary>
    public double Disagreement => Math.Max(Reservation, Worst);
}
