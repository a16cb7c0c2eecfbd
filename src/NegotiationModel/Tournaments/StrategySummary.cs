namespace NegotiationModel.Tournaments;

/// <summary>How a strategy fared, wherever it sat. Where it meets itself, what it takes counts at every seat, and the encounter
/// once.</summary>
/// <param name="Strategy">Which.</param>
/// <param name="Payoffs">What it got.</param>
/// <param name="Statistics">How its encounters ended.</param>
public sealed record StrategySummary(string Strategy, PayoffEstimates Payoffs, EncounterStatistics Statistics)
{
    /// <summary>All of it, in one line.</summary>
    public override string ToString() => $"{Strategy}: {Payoffs}; {Statistics}";
}

/// <summary>How certain strategies fared against each other, in this order of turns.</summary>
/// <param name="Strategies">Which, in the order of turns.</param>
/// <param name="Payoffs">What each of them got.</param>
/// <param name="Statistics">How their encounters ended.</param>
public sealed record PairingSummary(ValueList<string> Strategies, ValueList<PayoffEstimates> Payoffs, EncounterStatistics Statistics)
{
    /// <summary>All of it, in one line.</summary>
    public override string ToString() => $"{string.Join(" and ", Strategies)}: {string.Join(" and ", Payoffs)}; {Statistics}";
}

/// <summary>How a scenario was played.</summary>
/// <param name="Scenario">Which.</param>
/// <param name="Payoffs">What each party got, in the order of turns.</param>
/// <param name="Statistics">How the encounters ended.</param>
public sealed record ScenarioSummary(string Scenario, ValueList<PayoffEstimates> Payoffs, EncounterStatistics Statistics)
{
    /// <summary>All of it, in one line.</summary>
    public override string ToString() => $"{Scenario}: {string.Join(" and ", Payoffs)}; {Statistics}";
}
