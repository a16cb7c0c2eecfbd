using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>What the tools of a seat do. What is wrong with a call is told as an error of the tool, which a model can read.</summary>
internal sealed class SeatTools(INegotiationDesk desk, McpSeat seat)
{
    private readonly MoveMaking making = new(desk, seat);

    public async ValueTask<CallToolResult> CallAsync(RequestContext<CallToolRequestParams> call, CancellationToken cancellationToken)
    {
        try
        {
            return await desk.FindAsync(seat.NegotiationId, cancellationToken) is { } state
                ? await CallAsync(call, state, cancellationToken)
                : Answer.Error("notFound", "There is no such negotiation.");
        }
        catch (StoreException)
        {
            return Answer.Error(
                "storeFailed",
                "Negotiations cannot be read or written at the moment. What was acknowledged is kept. Try again."
            );
        }
    }

    private async ValueTask<CallToolResult> CallAsync(
        RequestContext<CallToolRequestParams> call,
        DeskState state,
        CancellationToken cancellationToken
    ) =>
        call.Params.Name switch
        {
            ToolList.Brief => Reading.Brief(state, seat),
            ToolList.Standing => Reading.Standing(state),
            ToolList.Permitted when seat.ShowsPermittedMoves => Reading.Permitted(state, seat),
            ToolList.Replay => Reading.Replay(state),
            ToolList.TryMove or ToolList.MakeMove => await MoveAsync(call, state, cancellationToken),
            var other => Answer.Error(
                "unknownTool",
                $"There is no tool {Answer.Short(other)}. "
                    + $"There are {string.Join(", ", ToolList.Of(seat.ShowsPermittedMoves).Select(one => one.Name))}."
            ),
        };

    private async ValueTask<CallToolResult> MoveAsync(
        RequestContext<CallToolRequestParams> call,
        DeskState state,
        CancellationToken cancellationToken
    )
    {
        var given = MoveArguments.Read(call.Params.Arguments ?? new Dictionary<string, JsonElement>(), state.Talks.Setting.TimeZone);
        return given.Move is not { } move ? given.Error!
            : call.Params.Name == ToolList.TryMove ? making.Try(state, move)
            : await making.MakeAsync(new(call), state, move, given.Options, cancellationToken);
    }
}
