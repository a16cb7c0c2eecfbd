namespace NegotiationModel;

/// <summary>To which accession a condition belongs.</summary>
/// <param name="Seat">Who acceded.</param>
/// <param name="Number">Which accession it is.</param>
internal sealed record Accession(int Seat, int Number);
