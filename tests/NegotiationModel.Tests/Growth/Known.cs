namespace NegotiationModel.Tests.Growth;

/// <summary>What grows faster than its document because the text asks for it, with its ratio. What becomes worse or better than it says
/// fails, so that the list stays true.</summary>
internal static class Known
{
    /// <summary>How near a ratio must be to the one listed.</summary>
    public const double Exactly = 0.2;

    // Each ratifier's word on each agreement is a condition of its own, which results list.
    private static readonly Dictionary<string, double> Ratios = new()
    {
        ["ratifiers and baskets (provisional, {\"quorum\":2})"] = 4.2,
        ["ratifiers and agreements in one basket (provisional, {\"quorum\":2})"] = 6.6,
    };

    /// <summary>The ratio listed; 0 for none.</summary>
    public static double Ratio(Composition document) => Ratios.GetValueOrDefault(document.ToString());
}
