using System.Runtime.CompilerServices;
using NegotiationModel.Tournaments;
using Spectre.Console;

namespace NegotiationModel.Tool;

/// <summary>How far long work has come, on standard error where that is a terminal, and nowhere else.</summary>
internal static class ProgressBar
{
    /// <summary>Does the work, and hands it what moves the bar; null where there is none.</summary>
    public static void Show(Streams streams, TournamentRun run, Action<Action<TournamentProgress>?> work)
    {
        if (streams.ErrorTerminal is { } terminal)
            Draw(terminal(), run, work);
        else
            work(null);
    }

    // By itself, so that without a terminal none of it is loaded.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Draw(IAnsiConsole terminal, TournamentRun run, Action<Action<TournamentProgress>?> work) =>
        terminal
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("encounters", maxValue: run.Tournament.EncounterCount);
                task.Value = run.CompletedCount;
                work(progress => task.Value = progress.Completed);
            });
}
