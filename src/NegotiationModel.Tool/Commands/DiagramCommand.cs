using System.CommandLine;
using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;

namespace NegotiationModel.Tool.Commands;

/// <summary>Draws a state machine, as declared, or with the path that something took through it.</summary>
internal static class DiagramCommand
{
    private const string Svg = "svg";

    private static readonly (string Name, Func<Lifecycle, string> Draw)[] Formats =
    [
        ("mermaid", machine => machine.ToMermaid()),
        ("dot", machine => machine.ToDot()),
        ("scxml", machine => machine.ToScxml()),
        ("xstate", machine => machine.ToXState()),
        ("promela", machine => machine.ToPromela()),
        (Svg, machine => Pictures.Picture.Machine(machine).ToString()),
    ];

    public static Command Make(Streams streams)
    {
        var machine = new Argument<string>("MACHINE") { Description = "negotiation, proposal, condition or agreement." };
        machine.AcceptOnlyFromAmong("negotiation", "proposal", "condition", "agreement");
        var path = new Argument<string?>("PATH")
        {
            Description = "For --format svg: a document, a built-in scenario, or -, of which a path is shown.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var names = Formats.Select(one => one.Name).ToArray();
        var format = new Option<string>("--format")
        {
            Description = string.Join(", ", names[..^1]) + " or " + names[^1] + ".",
            DefaultValueFactory = _ => names[0],
        };
        format.AcceptOnlyFromAmong(names);
        var of = new Option<string>("--of")
        {
            Description = "Whose path: the id of a proposal, a condition or an agreement of PATH.",
            HelpName = "SUBJECT",
        };
        var command = new Command("diagram", "The state machine, as declared, or with the path taken.") { machine, path, format, of };
        command.Validators.Add(asked =>
        {
            if (asked.GetValue(path) is not null && asked.GetValue(format) != Svg)
                asked.AddError("A path is drawn with --format svg.");
            if (asked.GetValue(of) is not null && asked.GetValue(path) is null)
                asked.AddError("--of takes something of a document: name that as well.");
            if (asked.GetValue(of) is null && asked.GetValue(path) is not null && asked.GetValue(machine) != "negotiation")
                asked.AddError("Say with --of whose path.");
        });
        command.SetAction(parsed =>
        {
            var lifecycle = Lifecycle.For(Enum.Parse<SubjectKind>(parsed.GetValue(machine)!, ignoreCase: true));
            if (parsed.GetValue(path) is { } named)
                return Path(lifecycle, named, parsed.GetValue(of), streams);
            streams.Output.Write(Formats.Single(one => one.Name == parsed.GetValue(format)).Draw(lifecycle));
            return ExitCode.Allowed;
        });
        return command;
    }

    private static int Path(Lifecycle machine, string path, string? of, Streams streams)
    {
        var input = DocumentInput.Read(path, streams);
        if (input.Document is not { } document)
        {
            input.WriteErrors(streams);
            return ExitCode.Unreadable;
        }

        var result = ReplayResult.Play(document);
        if (of is not null && !Ids(result.Talks, machine.Machine).Contains(of))
        {
            streams.WriteError(
                $"There is no {Narration.Label(machine.Machine)} "
                    + $"{SafeText.Truncate(SafeText.OneLine(of))}"
                    + $".{SpellingSuggestion.DidYouMean(of, Ids(result.Talks, machine.Machine))}"
            );
            return ExitCode.WrongUsage;
        }

        streams.Output.Write(
            Pictures
                .Picture.Machine(
                    machine,
                    result
                        .Transitions.Select(entry => entry.Transition)
                        .Where(transition => transition.Subject.Kind == machine.Machine && (of is null || transition.SubjectId == of))
                )
                .ToString()
        );
        return ExitCode.Allowed;
    }

    private static IEnumerable<string> Ids(Negotiation talks, SubjectKind kind) =>
        kind switch
        {
            SubjectKind.Proposal => talks.Proposals.Select(proposal => proposal.Id.Value),
            SubjectKind.Condition => talks.Conditions.Select(condition => condition.Id.Value),
            SubjectKind.Agreement => talks.Agreements.Select(agreement => agreement.Id.Value),
            _ => [talks.Id],
        };
}
