using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>
/// What time does to the talks in a Promela model: a deadline that stands passes one day, and what is not closed by then
/// expires in that instant. A deadline may be set while the talks are not closed; one that is lifted or put off is not
/// modelled, since the claims are about one that stands.
/// </summary>
internal static class PromelaClock
{
    public const string AfterStep = """
                if
                :: trigger == on_reopen && passed -> deadline = false; passed = false  /* reopening drops a deadline that has passed */
                :: else
                fi
        """;

    public const string Choice = "d_step { !closed && !deadline -> deadline = true }";

    public const string Claims = """

        /* Under a fair clock (pan -a -f) a deadline ends the talks, and nothing outlasts it. */
        ltl deadline_ends_the_talks { [] (deadline -> <> closed) }
        ltl nothing_outlasts_a_deadline { [] !(passed && !closed) }

        """;

    public static string Deadline(Lifecycle machine) =>
        "bool deadline, passed  /* one is set; it has passed */\n#define closed "
        + $"({string.Join(" || ", machine.Statuses.Where(Closed(machine)).Select(status => "status == " + PromelaDrawing.At(status)))})\n";

    public static string Process(Lifecycle machine) =>
        $$"""

            /* The clock: weak fairness makes a deadline pass some time. */
            active proctype clock()
            {
            end_here:
                do
                :: d_step {
                    deadline && !passed -> passed = true;
                    if
            {{string.Join('\n', machine.Transitions.Where(one => one.Trigger is NegotiationTrigger.Expire).Select(Expiry))}}
                    :: else
                    fi
                }
                od
            }

            """;

    private static Func<Enum, bool> Closed(Lifecycle machine) =>
        status => status is NegotiationStatus one && NegotiationMachine.Closed.Contains(one);

    private static string Expiry(DeclaredTransition one) =>
        $"        :: status == {PromelaDrawing.At(one.From)} -> before = status; trigger = {PromelaDrawing.On(one.Trigger)}; "
        + $"status = {PromelaDrawing.At(one.To)}";
}
