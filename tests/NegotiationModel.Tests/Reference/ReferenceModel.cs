using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>A second opinion on the rules: slow, obvious, and written from the description of the domain alone.</summary>
public static class ReferenceModel
{
    /// <summary>Plays a well-formed document and returns where things stand, as the result JSON without messages.</summary>
    /// <param name="documentJson">The negotiation document.</param>
    /// <param name="until">Play only so many moves.</param>
    /// <param name="at">Then let time pass to this instant.</param>
    /// <param name="asOf">Play only what happened by this instant, and let time pass to it.</param>
    public static string Replay(string documentJson, int? until = null, string? at = null, string? asOf = null)
    {
        using JsonDocument document = JsonDocument.Parse(documentJson);
        var referee = new Referee(document.RootElement);
        List<JsonElement> moves = DocumentReading.Items(document.RootElement, "moves");
        Instant? then = asOf is null ? null : Times.Moment(asOf, referee.Zone).Instant;
        if (then is { } instant)
        {
            referee.PlayAsOf(moves, 0, instant);
        }
        else
        {
            foreach (JsonElement move in moves.Take(until ?? moves.Count))
            {
                referee.Play(move);
            }
        }

        referee.End(then ?? (at is null ? null : Times.Moment(at, referee.Zone).Instant));
        return Result.Write(referee);
    }
}
