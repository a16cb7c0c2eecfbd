using System.Text;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>
/// A declared machine as a Promela model. Every name has a prefix (at_ a status, on_ a trigger, is_ a fact), because Promela
/// reserves words that a negotiation uses too, such as active and timeout.
/// </summary>
internal static class PromelaDrawing
{
    public static string Draw(Lifecycle machine)
    {
        var clock = machine.Machine == SubjectKind.Negotiation;
        var name = EnumNames.Name(machine.Machine);
        var text = new StringBuilder($"/* The {name}, as declared. A claim is checked so: spin -run -a -f -ltl NAME FILE */\n\n");
        text.Append(
            $"mtype = {{ {string.Join(", ", machine.Statuses.Select(At))} }}\nmtype = {{ "
                + $"{string.Join(", ", machine.Triggers.Select(On))} }}\n\n"
        );
        text.Append($"mtype status = {At(machine.Initial)}\nmtype before, trigger  /* the last step: whence, and by what */\n");
        foreach (var fact in machine.FactNames)
            text.Append($"bool is_{fact}\n");
        if (clock)
            text.Append(PromelaClock.Deadline(machine));
        text.Append(
            $$"""

            inline step(from, when, what, to)
            {
                d_step {
                    status == from && when -> before = from; trigger = what; status = to{{(clock ? ";\n" + PromelaClock.AfterStep : "")}}
                }
            }

            /* Any trigger that is declared may come, as the parties choose. */
            active proctype {{name}}()
            {
            end_here:
                do

            """
        );
        foreach (var one in machine.Transitions)
            text.Append($"    :: {Step(machine, one)}\n");
        text.Append("    od\n}\n");
        text.Append(World(machine, clock));
        if (clock)
            text.Append(PromelaClock.Process(machine));
        return text.Append(PromelaClaims.Of(machine)).Append(clock ? PromelaClock.Claims : "").ToString().ReplaceLineEndings("\n");
    }

    public static string At(Enum status) => "at_" + EnumNames.Name(status);

    public static string On(Enum trigger) => "on_" + EnumNames.Name(trigger);

    private static string Step(Lifecycle machine, DeclaredTransition one)
    {
        var when = one.When is null
            ? "true"
            : "(" + string.Join(" && ", machine.Reads(one).Select(read => (read.Expected ? "is_" : "!is_") + read.Fact)) + ")";
        return $"step({At(one.From)}, {when}, {On(one.Trigger)}, {At(one.To)}){(one.When is null ? "" : $"  /* {one.When} */")}";
    }

    // What the machine does not decide: the facts, and whether there is a deadline.
    private static string World(Lifecycle machine, bool clock)
    {
        string[] choices =
        [
            .. machine.FactNames.Select(fact => $"is_{fact} = !is_{fact}"),
            .. clock ? [PromelaClock.Choice] : Array.Empty<string>(),
        ];
        return choices is []
            ? ""
            : $"\n/* The rest of the world does what it likes, when it likes. */\nactive proctype world()\n{{\nend_here:\n    "
                + $"do\n{string.Concat(choices.Select(choice => $"    :: {choice}\n"))}    od\n}}\n";
    }
}
