using System.Globalization;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Writes the encounters of a tournament as comma-separated values (RFC 4180, lines ended by a line feed): a row each, a strategy,
/// utility and surplus for each seat. Numbers read back as they were; a name that a spreadsheet would take for a formula has an apostrophe
/// before it.</summary>
public static class TournamentCsv
{
    /// <summary>Writes a result.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">The result.</param>
    public static void Write(TextWriter writer, TournamentResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        var seats = result.Tournament.Scenarios.Max(scenario => scenario.Preferences.Count);
        Row(
            writer,
            [
                "encounter",
                "scenario",
                "repetition",
                "seed",
                "status",
                "outcome",
                "rounds",
                "offers",
                "toFrontier",
                .. Enum.GetValues<SolutionConcept>().Select(concept => EnumNames.Name(concept)),
                "leftOnTheTable",
                .. Enumerable.Range(1, seats).SelectMany(seat => new[] { $"strategy{seat}", $"utility{seat}", $"surplus{seat}" }),
            ]
        );
        foreach (var encounterResult in result.Encounters)
            Row(writer, [.. Cells(encounterResult, seats)]);
    }

    private static IEnumerable<string> Cells(EncounterResult result, int seats) =>
        [
            Text(result.Encounter.Number),
            Name(result.Encounter.Scenario.Name),
            Text(result.Encounter.Repetition),
            Text(result.Encounter.Seed),
            EnumNames.Name(result.Status),
            result.IsAgreed ? Text(result.OutcomeIndex) : "",
            Text(result.Rounds),
            Text(result.OfferCount),
            Text(result.Assessment.DistanceToFrontier),
            .. result.Assessment.Distances.Select(distance => distance is { } known ? Text(known) : ""),
            Text(result.Assessment.LeftOnTheTable),
            .. Enumerable
                .Range(0, seats)
                .SelectMany(seat =>
                    seat < result.Encounter.Strategies.Count
                        ?
                        [
                            Name(result.Encounter.Strategies[seat].Name),
                            Text(result.Assessment.Utilities[seat]),
                            Text(result.Assessment.Surpluses[seat]),
                        ]
                        : new[] { "", "", "" }
                ),
        ];

    // A spreadsheet would take a name that begins so for a formula, and run it; as a text it has an apostrophe before it.
    private static string Name(string name) => name is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + name : name;

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static void Row(TextWriter to, string[] cells)
    {
        to.Write(string.Join(',', cells.Select(Quoted)));
        to.Write('\n');
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
