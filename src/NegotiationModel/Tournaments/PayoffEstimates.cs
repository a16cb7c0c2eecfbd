namespace NegotiationModel.Tournaments;

/// <summary>What a party got in several encounters, estimated, not discounted. A mean over several scenarios or seats takes their scales of
/// utility as one.</summary>
/// <param name="Utility">The utility of the ends; without an agreement that of no agreement.</param>
/// <param name="Surplus">How much more that is than no agreement.</param>
public sealed record PayoffEstimates(SampleEstimate Utility, SampleEstimate Surplus)
{
    /// <summary>All of it, in one line.</summary>
    public override string ToString() => $"utility {Utility}, surplus {Surplus}";
}
