using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace NegotiationModel.Mcp;

/// <summary>The tools of a seat, as a model reads about them.</summary>
internal static class ToolList
{
    public const string Brief = "brief",
        Standing = "standing",
        Permitted = "permitted",
        TryMove = "try_move",
        MakeMove = "make_move",
        Replay = "replay";

    private const string Move = """
        "move": { "type": "object", "description": "The move, as negotiation documents write it, such as { \"type\": \"propose\", \"by\": \"buyer\", \"terms\": { \"price\": 7400 } } or { \"type\": \"accept\", \"by\": \"buyer\", \"proposal\": \"p2\" }.", "properties": { "type": { "type": "string" }, "by": { "type": "string", "description": "Your party." } }, "required": ["type", "by"] }
        """;

    private static readonly Tool[] All =
    [
        Reading(Brief, "Who negotiates about what by which rules, what you are told in confidence, and what your party wants."),
        Reading(Standing, "Where the talks stand: whose turn it is, and every proposal, condition and agreement with its status."),
        Reading(Permitted, "What you may do now, with an example of each; and for the rest, why not."),
        Reading(Replay, "What happened so far, move by move, in words."),
        Moving(TryMove, "Says what a move would change, or why it would be refused, without making it.", $$"""{ {{Move}} }""", reads: true),
        Moving(
            MakeMove,
            "Makes a move. It cannot be taken back. Where a person has to decide, the person is asked first.",
            $$"""
            { {{Move}},
              "seen": { "type": "integer", "minimum": 0, "description": "The version of the talks that you have read; the move is not made if they have gone on." },
              "key": { "type": "string", "minLength": 1, "maxLength": 200, "description": "A name of your own for the move: sent again under it, it is made once." } }
            """,
            reads: false
        ),
    ];

    public static IEnumerable<Tool> Of(bool listsPermitted) => All.Where(one => listsPermitted || one.Name != Permitted);

    private static Tool Reading(string name, string description) =>
        Made(name, description, """{ "type": "object", "properties": {}, "additionalProperties": false }""", reads: true);

    private static Tool Moving(string name, string description, string properties, bool reads) =>
        Made(
            name,
            description,
            $$"""{ "type": "object", "properties": {{properties}}, "required": ["move"], "additionalProperties": false }""",
            reads
        );

    private static Tool Made(string name, string description, string schema, bool reads) =>
        new()
        {
            Name = name,
            Description = description,
            InputSchema = JsonDocument.Parse(schema).RootElement,
            Annotations = new()
            {
                ReadOnlyHint = reads,
                DestructiveHint = !reads,
                OpenWorldHint = false,
            },
        };
}
