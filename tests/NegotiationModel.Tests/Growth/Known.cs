namespace NegotiationModel.Tests.Growth;

/// <summary>What grows faster than its document, with its ratio: what is still to be mended, and what the text asks for. What becomes
/// worse or better than it says fails, so that the list stays true.</summary>
internal static class Known
{
    /// <summary>How near a ratio must be to the one listed.</summary>
    public const double Exactly = 0.2;

    private static readonly Dictionary<string, double> Ratios = new()
    {
        ["live proposals of a mediator and turns (byIssue, {\"weights\":WEIGHTS,\"threshold\":1000000})"] = 3.3,
        ["agreements anew and leavers who proposed (byIssue, \"unanimous\")"] = 3.9,
    };

    // Each ratifier's word on each agreement is a condition of its own, which results list: that is what the text asks for.
    private static readonly Dictionary<string, double> AskedFor = new()
    {
        ["ratifiers and baskets (provisional, {\"quorum\":2})"] = 4.2,
        ["ratifiers and agreements in one basket (provisional, {\"quorum\":2})"] = 6.6,
    };

    /// <summary>The ratio listed; 0 for none.</summary>
    public static double Ratio(Composition document) =>
        Ratios.TryGetValue(document.ToString(), out var known) ? known : AskedFor.GetValueOrDefault(document.ToString());
}
