using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>Draws a state machine, as declared.</summary>
internal static class DiagramCommand
{
    private static readonly (string Name, Func<Lifecycle, string> Draw)[] Formats =
    [
        ("mermaid", machine => machine.ToMermaid()),
        ("dot", machine => machine.ToDot()),
        ("scxml", machine => machine.ToScxml()),
        ("xstate", machine => machine.ToXState()),
        ("promela", machine => machine.ToPromela()),
    ];

    public static Command Make(Streams streams)
    {
        var machine = new Argument<string>("MACHINE") { Description = "negotiation, proposal, condition or agreement." };
        machine.AcceptOnlyFromAmong("negotiation", "proposal", "condition", "agreement");
        var names = Formats.Select(one => one.Name).ToArray();
        var format = new Option<string>("--format") { Description = string.Join(", ", names[..^1]) + " or " + names[^1] + ".", DefaultValueFactory = _ => names[0] };
        format.AcceptOnlyFromAmong(names);
        var command = new Command("diagram", "The state machine, as declared.") { machine, format };
        command.SetAction(parsed =>
        {
            var lifecycle = Lifecycle.For(Enum.Parse<SubjectKind>(parsed.GetValue(machine)!, ignoreCase: true));
            streams.Output.Write(Formats.Single(one => one.Name == parsed.GetValue(format)).Draw(lifecycle));
            return ExitCode.Allowed;
        });
        return command;
    }
}
