namespace NegotiationModel;

/// <summary>A suspension of the talks: who suspended them, and for what they wait.</summary>
/// <param name="By">The seat of who suspended them.</param>
/// <param name="Conditions">The places of the conditions that were set on it.</param>
internal sealed record Suspension(int By, IndexSet Conditions)
{
    /// <summary>Whether something was agreed about an agreement meanwhile, which counts for the talks when they resume.</summary>
    public bool IsSomethingAgreed { get; init; }
}
