using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Writes what a tournament shows as JSON.</summary>
internal static class ScoreJson
{
    public static void Write(Utf8JsonWriter json, TournamentSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("confidence", summary.Confidence);
        Each(
            json,
            "strategies",
            summary.Strategies,
            one =>
            {
                json.WriteString("strategy", one.Strategy);
                Write(json, one.Gains);
                Write(json, one.Score);
            }
        );
        Each(
            json,
            "pairings",
            summary.Pairings,
            one =>
            {
                TournamentJson.Texts(json, "strategies", one.Strategies);
                Each(json, "takings", one.Gains, takings => Write(json, takings));
                Write(json, one.Score);
            }
        );
        Each(
            json,
            "scenarios",
            summary.Scenarios,
            one =>
            {
                json.WriteString("scenario", one.Scenario);
                Each(json, "takings", one.Gains, takings => Write(json, takings));
                Write(json, one.Score);
            }
        );
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, ValueList<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Gains takings)
    {
        Write(json, "utility", takings.Utility);
        Write(json, "surplus", takings.Surplus);
    }

    private static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteNumber("encounters", score.Encounters);
        Write(json, "agreement", score.Agreement);
        Write(json, "rounds", score.Rounds);
        Write(json, "toFrontier", score.DistanceToFrontier);
        json.WriteStartObject("distances");
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Write(json, EnumNames.Name(concept), score.DistanceTo(concept));
        json.WriteEndObject();
        Write(json, "leftOnTheTable", score.LeftOnTheTable);
    }

    private static void Write(Utf8JsonWriter json, string name, SampleEstimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", estimate.Count);
        TournamentJson.Number(json, "value", estimate.Value);
        TournamentJson.Number(json, "low", estimate.Low);
        TournamentJson.Number(json, "high", estimate.High);
        json.WriteEndObject();
    }
}
