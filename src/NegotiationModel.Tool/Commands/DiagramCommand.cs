using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>Draws a state machine, as declared.</summary>
internal static class DiagramCommand
{
    public static Command Make(Streams streams)
    {
        var machine = new Argument<string>("MACHINE") { Description = "negotiation, proposal, condition or agreement." };
        machine.AcceptOnlyFromAmong("negotiation", "proposal", "condition", "agreement");
        var format = new Option<string>("--format") { Description = "mermaid or dot.", DefaultValueFactory = _ => "mermaid" };
        format.AcceptOnlyFromAmong("mermaid", "dot");
        var command = new Command("diagram", "The state machine, as declared.") { machine, format };
        command.SetAction(parsed =>
        {
            var lifecycle = Lifecycle.Of(Enum.Parse<SubjectKind>(parsed.GetValue(machine)!, ignoreCase: true));
            streams.Output.Write(parsed.GetValue(format) == "dot" ? lifecycle.ToDot() : lifecycle.ToMermaid());
            return ExitCode.Allowed;
        });
        return command;
    }
}
