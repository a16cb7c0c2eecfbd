using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>A tournament while it is played. What has been played stays when the work is stopped, and can be saved and gone on
/// from.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class TournamentRun
{
    // More than a machine has; each that is asked for takes memory before it works.
    private const int MaxCores = 1_024;

    private readonly EncounterRecord?[] played;
    private readonly EncounterResult?[] results;
    private readonly Lock telling = new();
    private int done,
        finished,
        isPlaying;

    internal TournamentRun(Tournament tournament, EncounterRecord?[]? before = null)
    {
        Tournament = tournament;
        played = before ?? new EncounterRecord?[tournament.EncounterCount];
        results = new EncounterResult?[played.Length];
        done = played.Count(entry => entry is not null);
    }

    /// <summary>What is played.</summary>
    public Tournament Tournament { get; }

    /// <summary>How many encounters are over.</summary>
    public int CompletedCount => Volatile.Read(ref done);

    /// <summary>The result, once <see cref="Play"/> has come to the end.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Play"/> has not come to the end, also where all was saved before: what the
    /// ends are worth is found by it.</exception>
    public TournamentResult GetResult() =>
        Volatile.Read(ref finished) == results.Length
            ? new(Tournament, [.. results!])
            : throw new InvalidOperationException("The tournament is not over: Play goes on with it.");

    /// <summary>Plays on to the end.</summary>
    /// <param name="cores">On how many cores; 0 for all there are. The result is the same.</param>
    /// <param name="progress">Is told of each encounter that is played now and over, by one caller at a time, in the order in which they
    /// end. What it throws stops the work.</param>
    /// <param name="cancellationToken">Stops the work, between two turns; what is not over begins anew next time.</param>
    /// <exception cref="TournamentException">A strategy failed, or made a move that the rules refuse.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped before the end.</exception>
    /// <exception cref="InvalidOperationException">It is being played already.</exception>
    public TournamentRun Play(
        int cores = 0,
        IProgress<TournamentProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => PlayPart(.., cores, progress, cancellationToken);

    /// <summary>Plays a part, so that several machines can share a tournament: what each has played is saved, and whoever resumes from all
    /// of it has the result of one.</summary>
    /// <param name="encounters">Which encounters, by their numbers.</param>
    /// <param name="cores">On how many cores; 0 for all there are. The result is the same.</param>
    /// <param name="progress">Is told of each encounter that is played now and over, by one caller at a time, in the order in which they
    /// end. What it throws stops the work.</param>
    /// <param name="cancellationToken">Stops the work, between two turns; what is not over begins anew next time.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such encounters.</exception>
    /// <exception cref="TournamentException">A strategy failed, or made a move that the rules refuse.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped before the end.</exception>
    /// <exception cref="InvalidOperationException">It is being played already.</exception>
    public TournamentRun PlayPart(
        Range encounters,
        int cores = 0,
        IProgress<TournamentProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cores);
        if (Interlocked.Exchange(ref isPlaying, 1) == 1)
            throw new InvalidOperationException("The tournament is being played already.");
        try
        {
            new TournamentWork(
                Tournament,
                encounters,
                number => results[number] is not null,
                (number, ground) => Finish(number, ground, progress, cancellationToken),
                cancellationToken
            ).Do(Math.Min(cores == 0 ? Environment.ProcessorCount : cores, MaxCores));
        }
        finally
        {
            Volatile.Write(ref isPlaying, 0);
        }

        return this;
    }

    /// <summary>What has been played, as lines of JSON: first what tells the tournament from others, then the encounters that are over, in
    /// their order.</summary>
    public byte[] ToJsonLines() => SavedTournament.Write(Tournament, played);

    /// <summary>The line of one encounter, to be added to what was saved.</summary>
    /// <param name="result">The encounter that is over.</param>
    public static byte[] ToJsonLine(EncounterResult result) =>
        result is null
            ? throw new ArgumentNullException(nameof(result))
            : SavedTournament.Line(
                result.Encounter.Number,
                new(result.OutcomeIndex, result.Assessment.Utilities, result.Status, result.Rounds, result.OfferCount)
            );

    private void Finish(int number, PreparedScenario ground, IProgress<TournamentProgress>? progress, CancellationToken cancellationToken)
    {
        var encounter = Tournament[number];
        var before = played[number];
        var now = before ?? PlayEncounter(encounter, ground, cancellationToken);
        var result = ground.ToResult(encounter, now);
        if (before is not null || progress is null)
            Keep(now, result, isNew: before is null);
        else
            lock (telling)
                progress.Report(new(Keep(now, result, isNew: true), results.Length, result));
    }

    private static EncounterRecord PlayEncounter(Encounter encounter, PreparedScenario ground, CancellationToken cancellationToken)
    {
        try
        {
            return ground.Play(encounter, cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw new TournamentException(encounter, broken);
        }
    }

    private int Keep(EncounterRecord now, EncounterResult result, bool isNew)
    {
        Volatile.Write(ref results[result.Encounter.Number], result);
        Volatile.Write(ref played[result.Encounter.Number], now);
        Interlocked.Increment(ref finished);
        return isNew ? Interlocked.Increment(ref done) : done;
    }
}
