using System.Runtime.ExceptionServices;

namespace NegotiationModel.Tournaments;

/// <summary>
/// Shares the encounters of a tournament out among cores, in their order. A scenario is made ready by whoever comes to it first, and let go
/// when its last encounter is over.
/// </summary>
internal sealed class TournamentWork
{
    private readonly Tournament tournament;
    private readonly Func<int, bool> isOver;
    private readonly Action<int, PreparedScenario> finish;
    private readonly CancellationToken cancellationToken;
    private readonly Lazy<PreparedScenario>?[] preparedScenarios;
    private readonly int[] left;
    private readonly Lock failing = new();
    private readonly int end;
    private int next,
        failedAt = int.MaxValue;
    private ExceptionDispatchInfo? failure;

    public TournamentWork(
        Tournament tournament,
        Range encounters,
        Func<int, bool> isOver,
        Action<int, PreparedScenario> finish,
        CancellationToken cancellationToken
    )
    {
        (this.tournament, this.isOver, this.finish, this.cancellationToken) = (tournament, isOver, finish, cancellationToken);
        var (first, count) = encounters.GetOffsetAndLength(tournament.EncounterCount);
        (next, end) = (first - 1, first + count);
        preparedScenarios =
        [
            .. tournament.Scenarios.Select(scenario => new Lazy<PreparedScenario>(() => new(tournament, scenario, cancellationToken))),
        ];
        left = [.. tournament.Scenarios.Select((_, at) => tournament.CountOf(at))];
    }

    /// <summary>Works to the end, to the first failure, or until it is stopped.</summary>
    public void Do(int cores)
    {
        if (cores == 1)
            Work();
        else
            Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ => Work());
        failure?.Throw();
    }

    // Encounters are taken in their order, and those before a failure are played to their end: so the first failure is the same at any
    // number of cores.
    private void Work()
    {
        for (int number; (number = Interlocked.Increment(ref next)) < end && number < Volatile.Read(ref failedAt); )
            try
            {
                Do(number, tournament.ScenarioOf(number));
            }
            catch (Exception broken)
            {
                Fail(number, broken);
            }
    }

    private void Do(int number, int scenario)
    {
        if (!isOver(number))
        {
            cancellationToken.ThrowIfCancellationRequested();
            finish(number, preparedScenarios[scenario]!.Value);
        }

        if (Interlocked.Decrement(ref left[scenario]) == 0)
            preparedScenarios[scenario] = null;
    }

    private void Fail(int number, Exception broken)
    {
        lock (failing)
            if (number < failedAt)
            {
                failure = ExceptionDispatchInfo.Capture(broken);
                Volatile.Write(ref failedAt, number);
            }
    }
}
