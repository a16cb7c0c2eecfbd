using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NegotiationModel.Mcp;

/// <summary>The person at the client, who is asked in the middle of a call: by the call's being sent again with the answer where the client
/// speaks revision 2026-07-28, else by a request of the server.</summary>
internal sealed class Person(RequestContext<CallToolRequestParams> call)
{
    private const string Field = "answer";

    /// <summary>What this call is sent again with; null when it is sent for the first time.</summary>
    public string? State => call.Params.RequestState;

    public bool CanBeAsked => call.Server.ClientCapabilities?.Elicitation is not null;

    /// <summary>Asks for one of some answers.</summary>
    /// <param name="name">Names the question: another has another name.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="state">What the call is to be sent again with.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The answer; null where the person gave none.</returns>
    public async ValueTask<string?> AskAsync(
        string name,
        string question,
        IReadOnlyList<string> answers,
        string state,
        CancellationToken cancellationToken
    )
    {
        if (call.Params.InputResponses?.TryGetValue(name, out var given) == true)
            return Read(given.Deserialize(InputResponse.ElicitResultJsonTypeInfo), answers);
        var asked = new ElicitRequestParams
        {
            Message = question,
            RequestedSchema = new()
            {
                Properties =
                {
                    [Field] = new ElicitRequestParams.UntitledSingleSelectEnumSchema { Title = "Answer", Enum = [.. answers] },
                },
                Required = [Field],
            },
        };
        if (call.Server.IsMrtrSupported)
            throw new InputRequiredException(new Dictionary<string, InputRequest> { [name] = InputRequest.ForElicitation(asked) }, state);
        return Read(await call.Server.ElicitAsync(asked, cancellationToken), answers);
    }

    private static string? Read(ElicitResult? result, IReadOnlyList<string> answers) =>
        result is { IsAccepted: true, Content: { } content }
        && content.TryGetValue(Field, out var value)
        && value.ValueKind == System.Text.Json.JsonValueKind.String
        && answers.Contains(value.GetString())
            ? value.GetString()
            : null;
}
