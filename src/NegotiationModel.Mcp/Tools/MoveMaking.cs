using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>Tries and makes moves of a seat. A move that a person has to decide is made on the seat of that person, once the person says
/// so.</summary>
internal sealed class MoveMaking(INegotiationDesk desk, McpSeat seat)
{
    private const string Made = "made ",
        Yes = "make the move",
        No = "do not make it",
        Ratify = "ratify",
        Refuse = "refuse",
        Later = "decide later";

    public CallToolResult Try(DeskState state, Move move) =>
        SeatOf(state.Talks, move) is not { } mover ? NotYourSeat
        : state.Talks.Rule(At(move, mover)) is var ruling && ruling.Refusal is { } refusal ? Answer.Refused(refusal)
        : Answer.Text(
            "This would be permitted. " + Told(ruling) + (IsForPerson(state.Talks, move, mover) ? " A person would be asked first." : ""),
            Facts(ruling, null)
        );

    public async ValueTask<CallToolResult> MakeAsync(
        Person person,
        DeskState state,
        Move move,
        MoveOptions options,
        CancellationToken cancellationToken
    )
    {
        if (SeatOf(state.Talks, move) is not { } mover)
            return NotYourSeat;
        if (MadeBefore(person.State, state.Talks, move) is { } version)
            return await RatifyAsync(person, state.Talks, version, "The move was made.", cancellationToken);

        if (IsForPerson(state.Talks, move, mover))
        {
            if (options.Seen is { } seen && seen != state.Version)
                return Stale;
            if (state.Talks.Rule(At(move, mover)).Refusal is { } refusal)
                return Answer.Refused(refusal);
            if (!person.CanBeAsked)
                return Answer.Error("personNeeded", "A person has to decide on this move, and your client cannot ask anybody.");
            var question = $"{Reading.Told(At(move, mover), state.Talks)}{Offered(state.Talks, move)}. Make this move?";
            var answer = await person.AskAsync(Name(state, move), question, [Yes, No], "asked", cancellationToken);
            if (answer != Yes)
                return Answer.Error("personDeclined", "The person who has to decide did not agree. The move is not made.");
            options = options with { Seen = state.Version }; // the person decided on what there was
        }

        var made = await desk.MakeAsync(seat.NegotiationId, mover, move, options.Key, options.Seen, cancellationToken);
        if (Problem(made) is { } problem)
            return problem;
        var ruling = made.Ruling!.Value;
        return await RatifyAsync(
            person,
            ruling.Talks,
            made.Version,
            $"Made. {Told(ruling)}",
            cancellationToken,
            Facts(ruling, made.Version)
        );
    }

    // An agreement that waits for somebody who is at hand is put to that person at once.
    private async ValueTask<CallToolResult> RatifyAsync(
        Person person,
        Negotiation talks,
        int version,
        string told,
        CancellationToken cancellationToken,
        JsonObject? facts = null
    )
    {
        if (!person.CanBeAsked || Confirming.Ratification(seat, talks) is not { } open)
            return Answer.Text(told, facts);
        var (decider, ratify) = (open.Seat, open.Move);
        var answer = await person.AskAsync(
            $"ratify {ratify.Agreement} {decider.Party}",
            $"{told} The agreement waits for {talks.Setting.Parties.First(one => one.Id == decider.Party).Name} to ratify it"
                + (
                    talks.Agreements.FirstOrDefault(one => one.Id == ratify.Agreement) is { } agreed
                        ? $": {Narration.Format(agreed.Terms, talks)}."
                        : "."
                ),
            [Ratify, Refuse, Later],
            Made + version.ToString(CultureInfo.InvariantCulture),
            cancellationToken
        );
        Move? decision =
            answer == Ratify ? new Move.Ratify(decider.Party, ratify.Agreement)
            : answer == Refuse ? new Move.RefuseRatification(decider.Party, ratify.Agreement)
            : null;
        if (decision is null)
            return Answer.Text($"{told} {decider.Party} decides later on ratification.", facts);
        var made = await desk.MakeAsync(seat.NegotiationId, decider, decision, cancellationToken: cancellationToken);
        return Problem(made) ?? Answer.Text($"{told} {Told(made.Ruling!.Value)}", Facts(made.Ruling!.Value, made.Version));
    }

    // Who decides on a proposal is shown what is proposed.
    private static string Offered(Negotiation talks, Move move) =>
        talks.Proposals.FirstOrDefault(one => one.Id.Value == move.ActsOn?.Id) is { } proposal && move.Kind != MoveKind.Propose
            ? $" ({Narration.Format(proposal.Terms, talks)})"
            : "";

    private SeatId? SeatOf(Negotiation talks, Move move) =>
        move.Representative is { } through && through != seat.Seat.Representative ? null
        : Confirming.IsOwn(seat, talks, move) ? seat.Seat
        : Confirming.Decider(seat, talks, move) ?? (move.By == seat.Seat.Party ? seat.Seat : null);

    private bool IsForPerson(Negotiation talks, Move move, SeatId mover) =>
        mover != seat.Seat || seat.NeedsConfirmation?.Invoke(move, talks) == true;

    // The client sends again what it was told; the log says whether it is so.
    private static int? MadeBefore(string? state, Negotiation talks, Move move) =>
        state?.StartsWith(Made, StringComparison.Ordinal) == true
        && int.TryParse(state.AsSpan(Made.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && version > 0
        && version <= talks.Log.Count
        && talks.Log[version - 1].Move is var made
        && made.By == move.By
        && made.Kind == move.Kind
            ? version
            : null;

    // An answer is to this move in these talks, and to no other.
    private static string Name(DeskState state, Move move) =>
        "confirm "
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{state.Version}\n{Encoding.UTF8.GetString(NegotiationJson.Write(move))}"))
        );

    private static Move At(Move move, SeatId mover) => move with { At = null, Representative = mover.Representative };

    private static string Told(Ruling ruling) =>
        (
            ruling.Transitions.Count > 0
                ? $"What changes: {string.Join("; ", ruling.Transitions.Select(one => Narration.Describe(one)))}. "
                : ""
        ) + $"The talks are then: {Narration.Describe(ruling.Talks.Status)}.";

    private static JsonObject Facts(Ruling ruling, int? version) =>
        new()
        {
            ["version"] = version,
            ["status"] = NegotiationJson.Name(ruling.Talks.Status),
            ["move"] = Answer.Written(ruling.Move),
        };

    private static CallToolResult NotYourSeat =>
        Answer.Error("otherSeat", "That is a move of another seat: you move for your own party alone.");

    private static CallToolResult Stale => Answer.Error("stale", "The talks have gone on. Read where they stand, and decide again.");

    private static CallToolResult? Problem(MoveResult answer) =>
        answer.Outcome switch
        {
            MoveOutcome.Made => null,
            MoveOutcome.Refused => Answer.Refused(answer.Ruling!.Value.Refusal!),
            MoveOutcome.Stale => Stale,
            MoveOutcome.KeyTaken => Answer.Error("keyTaken", "Another move was made under this key."),
            MoveOutcome.LogFull => Answer.Error("full", "The log has as many moves as are allowed here."),
            MoveOutcome.NotYourSeat => NotYourSeat,
            _ => Answer.Error("notFound", "There is no such negotiation."),
        };
}
