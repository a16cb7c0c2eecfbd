using System.Text.Json;

namespace NegotiationModel.Tool.Commands;

/// <summary>An analysis for programs.</summary>
internal static class Findings
{
    public static void Write(Utf8JsonWriter json, BargainingProblem problem)
    {
        json.WriteStartObject();
        json.WriteNumber("outcomes", problem.Space.Count);
        json.WriteStartArray("parties");
        foreach (var party in problem.Parties)
            Write(json, party);
        json.WriteEndArray();
        json.WriteNumber("individuallyRational", problem.IndividuallyRational);
        Vectors(json, "frontier", problem.Frontier);
        json.WriteStartObject("solutions");
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Write(json, problem.Solve(concept));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Prospect party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Party.Value);
        json.WriteNumber("best", party.Best);
        json.WriteNumber("worst", party.Worst);
        json.WriteNumber("reservation", party.Reservation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Solution solution)
    {
        json.WriteStartObject(NegotiationJson.Name(solution.Concept));
        json.WritePropertyName("value");
        if (solution.Value is { } value)
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
        Vectors(json, "utilities", solution.Points);
        json.WriteEndObject();
    }

    private static void Vectors(Utf8JsonWriter json, string name, ValueList<ParetoPoint> points)
    {
        json.WriteStartArray(name);
        foreach (var point in points)
        {
            json.WriteStartArray();
            foreach (var utility in point.Utilities)
                json.WriteNumberValue(utility);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
