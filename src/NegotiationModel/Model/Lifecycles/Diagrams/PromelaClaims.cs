using System.Text;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What a Promela model claims of every status: it is left only as declared, and a final one never.</summary>
internal static class PromelaClaims
{
    public static string Of(Lifecycle machine)
    {
        var text = new StringBuilder("\n/* A status is left only as declared, a final one never. */\n");
        foreach (var status in machine.Statuses)
        {
            var at = "status == " + PromelaDrawing.At(status);
            string[] exits = [.. machine.Transitions.Where(one => one.From.Equals(status)).Select(Exit)];
            var stays = exits is []
                ? $"[] ({at})"
                : $"(({at}) W (before == {PromelaDrawing.At(status)} && ({string.Join(" || ", exits)})))";
            text.Append($"ltl leaving_{EnumNames.Name(status)} {{ [] (({at}) -> {stays}) }}\n");
        }

        return text.ToString();
    }

    private static string Exit(DeclaredTransition one) =>
        $"(trigger == {PromelaDrawing.On(one.Trigger)} && status == {PromelaDrawing.At(one.To)})";
}
