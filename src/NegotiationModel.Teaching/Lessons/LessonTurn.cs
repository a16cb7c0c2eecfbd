namespace NegotiationModel.Teaching;

/// <summary>The table of a session after a turn.</summary>
/// <param name="Round">The round, counted from 1.</param>
/// <param name="OfferCount">How many offers were made by then.</param>
/// <param name="Aspirations">What each party aimed at when it decided last; null where it does not say.</param>
public sealed record LessonTurn(int Round, int OfferCount, ValueList<double?> Aspirations);
