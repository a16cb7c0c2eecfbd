namespace NegotiationModel.Analysis;

/// <summary>What a party can hope for.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Best">Its utility of the outcome it likes best.</param>
/// <param name="Worst">Its utility of the outcome it likes least.</param>
/// <param name="Reservation">Its utility of no agreement, from which gains are counted, however good the worst outcome is. So outcomes that
/// nobody would take change no solution.</param>
/// <param name="Ideal">Its best utility among outcomes that no party likes less than no agreement, those between the values of a sample
/// included; null where there are none.</param>
public sealed partial record UtilityRange(PartyId Party, double Best, double Worst, double Reservation, double? Ideal);
