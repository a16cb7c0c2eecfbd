using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Hosting;

/// <summary>What is wrong with a request, as a problem document (RFC 9457) with a code for programs.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Code">What is wrong, for programs.</param>
/// <param name="Detail">What is wrong, for people.</param>
internal sealed record Problem(int Status, string Code, string Detail)
{
    private const int MaxAlternatives = 3;

    /// <summary>What else there is to say.</summary>
    public Action<Utf8JsonWriter>? More { get; init; }

    public static Problem NotFound { get; } = new(404, "notFound", "There is no such negotiation, or you have no seat at it.");

    public static Problem Unreadable(string what, ValueList<DocumentProblem> problems) =>
        new(400, "unreadable", $"This is no {what}.")
        {
            More = json =>
            {
                json.WriteStartArray("errors");
                foreach (var one in problems.Take(20))
                    Json.Object(
                        json,
                        () =>
                        {
                            json.WriteString("path", one.Path);
                            json.WriteNumber("line", one.Line);
                            json.WriteString("message", one.Message);
                        }
                    );
                json.WriteEndArray();
            },
        };

    public static Problem Refused(Refusal refusal) =>
        new(422, NegotiationJson.Name(refusal.Code), refusal.Message)
        {
            More = json =>
            {
                json.WriteString("rule", refusal.Rule);
                if (refusal.Move.ActsOn is { } subject)
                    json.WriteString("subject", subject.ToString());
                json.WriteStartArray("instead");
                foreach (var one in refusal.PermittedInstead.Take(MaxAlternatives))
                    Json.Move(json, Json.Example(one.Example));
                json.WriteEndArray();
            },
        };

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return Json.WriteAsync(
            context,
            json =>
            {
                json.WriteString(
                    "title",
                    Status == 422 ? "Refused" : Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(Status)
                );
                json.WriteNumber("status", Status);
                json.WriteString("detail", Detail);
                json.WriteString("code", Code);
                More?.Invoke(json);
            },
            "application/problem+json"
        );
    }
}
