using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Hosting;

internal sealed partial class Endpoints
{
    /// <summary>Begins a negotiation, and tells the tokens of its seats.</summary>
    public Task ConveneAsync(HttpContext context) =>
        GuardAsync(
            context,
            async () =>
            {
                if (!limits.Takes(Caller(context, "", null)))
                    return TooMany;
                if (!await options.MayConvene(context))
                    return Problem.NotFound;
                var (body, wrong) = await RequestBody.ReadAsync(context, options.MaxDocumentBytes);
                if (body is null)
                    return wrong;
                if (NegotiationJson.TryReadDocument(body, out var errors) is not { } document)
                    return Problem.Unreadable("document", errors);
                if (document.Moves.Count > 0)
                    return new(400, "hasMoves", "A negotiation begins without moves; make them one by one.");
                if (!Addresses.IsId(document.Setting.Id))
                    return new(400, "badId", Addresses.Rule);
                if (!await desk.TryConveneAsync(document, context.RequestAborted))
                    return new(409, "idTaken", $"There is a negotiation {document.Setting.Id} already.");
                context.Response.StatusCode = 201;
                context.Response.Headers.Location =
                    $"{context.Request.PathBase}{context.Request.Path}".TrimEnd('/') + "/" + document.Setting.Id;
                context.Response.Headers.ETag = Preconditions.Tag(0);
                await Json.WriteAsync(context, json => Convened(json, document.Setting));
                return null;
            }
        );

    /// <summary>Makes a move.</summary>
    public Task MoveAsync(HttpContext context) =>
        AtTableAsync(
            context,
            async (id, seat) =>
            {
                if (await desk.FindAsync(id, context.RequestAborted) is not { } state)
                    return Problem.NotFound;
                if (!Preconditions.TryReadSeen(context.Request, out var seen))
                    return new(428, "unseen", "Say with If-Match which state of the talks you have seen, or * for any.");
                if (!Preconditions.TryReadKey(context.Request, out var key))
                    return new(400, "badKey", "An Idempotency-Key has 1 to 200 characters, none of them a control character.");
                var (body, wrong) = await RequestBody.ReadAsync(context, options.MaxMoveBytes);
                if (body is null)
                    return wrong;
                if (NegotiationJson.TryReadMove(body, out var errors, state.Talks.Setting.TimeZone) is not { } move)
                    return Problem.Unreadable("move", errors);
                var answer = await desk.MakeAsync(id, seat, move, key, seen, context.RequestAborted);
                context.Response.Headers.ETag = Preconditions.Tag(answer.Version);
                if (ProblemOf(answer) is { } problem)
                    return problem;
                await Json.WriteAsync(context, json => Made(json, answer));
                return null;
            }
        );

    private static Problem? ProblemOf(MoveResult answer) =>
        answer.Outcome switch
        {
            MoveOutcome.Made => null,
            MoveOutcome.Refused => Problem.Refused(answer.Ruling!.Value.Refusal!),
            MoveOutcome.Stale => new(412, "stale", "The talks have gone on. Read where they stand, and decide again."),
            MoveOutcome.KeyTaken => new(409, "keyTaken", "Another move was made under this Idempotency-Key."),
            MoveOutcome.LogFull => new(409, "full", "The log has as many moves as are allowed here."),
            MoveOutcome.NotYourSeat => new(403, "otherSeat", "That is a move of another seat: you move for your own party alone."),
            _ => Problem.NotFound,
        };

    private static void Made(Utf8JsonWriter json, MoveResult answer)
    {
        var ruling = answer.Ruling!.Value;
        json.WriteNumber("version", answer.Version);
        json.WriteString("status", NegotiationJson.Name(ruling.Talks.Status));
        json.WritePropertyName("move");
        Json.Move(json, ruling.Move);
        Json.Transitions(json, ruling.Transitions);
    }

    private void Convened(Utf8JsonWriter json, Setting setting)
    {
        json.WriteString("id", setting.Id);
        json.WriteStartArray("seats");
        foreach (var party in setting.Parties)
        foreach (var seat in party.Representatives.Select(one => new SeatId(party.Id, one.Id)).Prepend(new(party.Id)))
            Json.Object(
                json,
                () =>
                {
                    json.WriteString("party", seat.Party.Value);
                    if (seat.Representative is { } representative)
                        json.WriteString("through", representative.Value);
                    json.WriteString("token", options.Tokens.Create(setting.Id, seat));
                }
            );
        json.WriteEndArray();
    }
}
