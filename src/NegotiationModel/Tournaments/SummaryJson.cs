using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Writes what a tournament shows as JSON.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter json, TournamentSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("confidence", summary.Confidence);
        Each(
            json,
            "strategies",
            summary.Strategies,
            one =>
            {
                json.WriteString("strategy", one.Strategy);
                Write(json, one.Payoffs);
                Write(json, one.Statistics);
            }
        );
        Each(
            json,
            "pairings",
            summary.Pairings,
            pairing =>
            {
                TournamentJson.Texts(json, "strategies", pairing.Strategies);
                Each(json, "takings", pairing.Payoffs, payoffs => Write(json, payoffs));
                Write(json, pairing.Statistics);
            }
        );
        Each(
            json,
            "scenarios",
            summary.Scenarios,
            one =>
            {
                json.WriteString("scenario", one.Scenario);
                Each(json, "takings", one.Payoffs, payoffs => Write(json, payoffs));
                Write(json, one.Statistics);
            }
        );
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, ValueList<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in all)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PayoffEstimates payoffs)
    {
        Write(json, "utility", payoffs.Utility);
        Write(json, "surplus", payoffs.Surplus);
    }

    private static void Write(Utf8JsonWriter json, EncounterStatistics statistics)
    {
        json.WriteNumber("encounters", statistics.SampleSize);
        Write(json, "agreement", statistics.AgreementRate);
        Write(json, "rounds", statistics.Rounds);
        Write(json, "toFrontier", statistics.DistanceToFrontier);
        json.WriteStartObject("distances");
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Write(json, EnumNames.Name(concept), statistics.DistanceTo(concept));
        json.WriteEndObject();
        Write(json, "leftOnTheTable", statistics.LeftOnTheTable);
    }

    private static void Write(Utf8JsonWriter json, string name, SampleEstimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", estimate.Count);
        TournamentJson.Number(json, "value", estimate.Count == 0 ? null : estimate.PointEstimate);
        TournamentJson.Number(json, "low", estimate.Low);
        TournamentJson.Number(json, "high", estimate.High);
        json.WriteEndObject();
    }
}
