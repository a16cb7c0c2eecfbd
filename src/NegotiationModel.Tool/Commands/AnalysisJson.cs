using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>An analysis for programs.</summary>
internal static class AnalysisJson
{
    public static void Write(Utf8JsonWriter json, AnalysisInput subject)
    {
        var problem = subject.Problem;
        json.WriteStartObject();
        json.WriteNumber("outcomes", problem.Space.Count);
        json.WriteStartArray("sampled");
        foreach (var issue in problem.Space.Issues)
            if (issue.IsSampled)
                Sampled(json, issue);
        json.WriteEndArray();
        json.WriteStartArray("parties");
        foreach (var (at, party) in problem.UtilityRanges.Index())
            Write(json, problem, party, at);
        json.WriteEndArray();
        json.WriteNumber("individuallyRational", problem.IndividuallyRationalCount);
        json.WriteNumber("canBeAgreed", problem.AgreeableCount);
        Ids(json, "principals", problem.Rule.Principals);
        Ids(json, "ratifiers", problem.Rule.Ratifiers);
        Vectors(json, "frontier", problem.Frontier);
        Terms(json, "frontierTerms", problem, problem.Frontier);
        json.WriteStartObject("solutions");
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Write(json, problem, problem.Solve(concept));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Sampled(Utf8JsonWriter json, IssueValues issue)
    {
        json.WriteStartObject();
        json.WriteString("issue", issue.Issue.Value);
        json.WriteNumber("values", issue.Values.Count);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string name, ValueList<PartyId> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
            json.WriteStringValue(party.Value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, BargainingProblem problem, UtilityRange party, int at)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Party.Value);
        json.WriteNumber("best", party.Best);
        json.WriteNumber("worst", party.Worst);
        json.WriteNumber("reservation", party.Reservation);
        var utilities = problem.UtilityMaps[at].ToArray();
        Terms(json, "bestTerms", problem, Array.IndexOf(utilities, party.Best));
        Terms(json, "worstTerms", problem, Array.IndexOf(utilities, party.Worst));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BargainingProblem problem, Solution solution)
    {
        json.WriteStartObject(NegotiationJson.Name(solution.Concept));
        json.WritePropertyName("value");
        if (solution.Value is { } value)
            json.WriteNumberValue(value);
        else
            json.WriteNullValue();
        Vectors(json, "utilities", solution.Points);
        Terms(json, "terms", problem, solution.Points);
        json.WriteEndObject();
    }

    // In the order of the utilities: for each point the terms of the first outcome that has them.
    private static void Terms(Utf8JsonWriter json, string name, BargainingProblem problem, ValueList<ParetoPoint> points)
    {
        json.WriteStartArray(name);
        foreach (var point in points)
            json.WriteRawValue(NegotiationJson.Write(problem.Space[point.OutcomeIndex]));
        json.WriteEndArray();
    }

    private static void Terms(Utf8JsonWriter json, string name, BargainingProblem problem, long outcomeIndex)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(NegotiationJson.Write(problem.Space[outcomeIndex]));
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
