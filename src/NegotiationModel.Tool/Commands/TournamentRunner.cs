using NegotiationModel.Tournaments;

namespace NegotiationModel.Tool.Commands;

/// <summary>Plays a tournament, keeps what is over, and tells how far it has come.</summary>
internal static class TournamentRunner
{
    /// <summary>The exit code, and where it is good the result.</summary>
    public static int Run(Tournament tournament, string? file, int threads, Streams streams, out TournamentResult? result)
    {
        result = null;
        if ((file is null ? tournament.Begin() : Resume(tournament, file, streams)) is not { } run)
            return ExitCode.Unreadable;
        using var interruption = new Interruption(streams.Interrupted);
        using var journal = file is null ? null : new TournamentFile(file, run);
        try
        {
            ProgressBar.Show(streams, run, bar => run.Play(threads, Report(journal, bar), interruption.Token));
            result = run.GetResult();
            return ExitCode.Allowed;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            streams.WriteError(
                $"negotiate: interrupted after {run.CompletedCount} of {tournament.EncounterCount} "
                    + "encounters"
                    + (
                        file is null
                            ? "; with --resume FILE they would be kept"
                            : $", which {file} keeps: the same command goes on from there"
                    )
            );
            return ExitCode.Interrupted;
        }
    }

    private static TournamentRun? Resume(Tournament tournament, string file, Streams streams)
    {
        try
        {
            var bytes = File.Exists(file) ? File.ReadAllBytes(file) : [];
            var saved = TournamentFile.CompleteLines(bytes);
            return saved.Length > 0 ? tournament.Resume(saved) : BeginOver(tournament, bytes) ?? RefuseOtherFile(file, streams);
        }
        catch (DocumentException wrong)
        {
            foreach (var problem in wrong.Problems)
                streams.WriteError($"{file}{problem}");
            return null;
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            streams.WriteError($"{file}(1,1): $: {unreadable.Message}");
            return null;
        }
    }

    // An interruption may leave a part of the first line, and nothing else without an end is ours to write over.
    private static TournamentRun? BeginOver(Tournament tournament, byte[] bytes) =>
        tournament.Begin() is var run && run.ToJsonLines().AsSpan().StartsWith(bytes) ? run : null;

    private static TournamentRun? RefuseOtherFile(string file, Streams streams)
    {
        streams.WriteError(
            $"{file}(1,1): $: this is no tournament that was saved, and is not written over; --resume takes a new file, an "
                + "empty one, or what it kept itself"
        );
        return null;
    }

    private static ProgressCallback? Report(TournamentFile? journal, Action<TournamentProgress>? bar) =>
        journal is null && bar is null
            ? null
            : new(progress =>
            {
                journal?.Append(progress.Latest);
                bar?.Invoke(progress);
            });

    private sealed class ProgressCallback(Action<TournamentProgress> told) : IProgress<TournamentProgress>
    {
        public void Report(TournamentProgress value) => told(value);
    }
}
