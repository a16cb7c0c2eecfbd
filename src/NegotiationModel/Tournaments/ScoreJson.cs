using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Writes what a tournament shows as JSON.</summary>
internal static class ScoreJson
{
    public static void Write(Utf8JsonWriter json, TournamentSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("confidence", summary.Confidence);
        Each(
            json,
            "strategies",
            summary.Strategies,
            score =>
            {
                json.WriteString("strategy", score.Strategy);
                Write(json, score.Gains);
                Write(json, score.Score);
            }
        );
        Each(
            json,
            "pairings",
            summary.Pairings,
            pairing =>
            {
                TournamentJson.Texts(json, "strategies", pairing.Strategies);
                Each(json, "takings", pairing.Gains, takings => Write(json, takings));
                Write(json, pairing.Score);
            }
        );
        Each(
            json,
            "scenarios",
            summary.Scenarios,
            score =>
            {
                json.WriteString("scenario", score.Scenario);
                Each(json, "takings", score.Gains, takings => Write(json, takings));
                Write(json, score.Score);
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

    private static void Write(Utf8JsonWriter json, Gains takings)
    {
        Write(json, "utility", takings.Utility);
        Write(json, "surplus", takings.Surplus);
    }

    private static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteNumber("encounters", score.Encounters);
        Write(json, "agreement", score.AgreementRate);
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
        TournamentJson.Number(json, "value", estimate.Count == 0 ? null : estimate.PointEstimate);
        TournamentJson.Number(json, "low", estimate.Low);
        TournamentJson.Number(json, "high", estimate.High);
        json.WriteEndObject();
    }
}
