using System.Text.Json.Serialization;
using NegotiationModel.Play;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>
/// Strategies that meet each other: every seating of them over the parties of every scenario, so many times. All follows from what it is
/// made of: each encounter has a seed of its own, which depends on the tournament's seed, the scenario's name, the strategies' names and
/// the
/// repetition, and on nothing else, so that neither the number of cores nor the order of anything changes a result.
/// </summary>
/// <remarks>Round robins of strategies: R. Axelrod, The Evolution of Cooperation (1984); for negotiation, T. Baarslag and others,
/// Evaluating Practical Negotiating Agents, Artificial Intelligence 198 (2013) 73–103.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class Tournament
{
    /// <summary>How many encounters a tournament has, at most.</summary>
    public const int MaxEncounters = 10_000_000;

    private readonly SeatAssignments seatings;
    private readonly int[] firsts; // the first encounter of each scenario, and how many there are
    private readonly ulong[] strategySeeds,
        scenarioSeeds;

    /// <summary>A tournament.</summary>
    /// <example><code>
    /// var tournament = new Tournament([Strategies.Boulware, Strategies.TitForTat], [Scenario.UsedCar, document], new() { Seed = 1 });
    /// var result = tournament.Run();
    /// </code></example>
    /// <param name="strategies">Who takes part; each name once. A strategy is known by its name: two that differ need two names. One that
    /// is <see cref="InformedStrategy"/> is told what all want in each scenario.</param>
    /// <param name="scenarios">What is played, built-in scenarios and documents too; each name once.</param>
    /// <param name="options">How it is played; left out, with the default options.</param>
    /// <exception cref="ArgumentException">Nobody takes part, nothing is played, a name stands twice, the rules need somebody who is not
    /// there, or there are no encounters or too many.</exception>
    public Tournament(IEnumerable<Strategy> strategies, IEnumerable<TournamentScenario> scenarios, TournamentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(strategies);
        ArgumentNullException.ThrowIfNull(scenarios);
        options ??= new();
        (Strategies, Scenarios) = (
            WritableArgument.Items(ValueList.CreateRange(strategies), nameof(strategies)),
            WritableArgument.Items(ValueList.CreateRange(scenarios), nameof(scenarios))
        );
        EachOnce(Strategies.Select(strategy => strategy.Name), nameof(strategies));
        EachOnce(Scenarios.Select(scenario => scenario.Name), nameof(scenarios));
        CheckRules(options.Protocol, Scenarios);
        (MaxRounds, Repetitions, Seed, IncludesSelfPlay, Protocol) = (
            options.MaxRounds,
            options.Repetitions,
            options.Seed,
            options.IncludesSelfPlay,
            options.Protocol
        );
        seatings = new(Strategies.Count, IncludesSelfPlay);
        firsts = Firsts();
        strategySeeds = [.. Strategies.Select(strategy => Seeds.Of(strategy.Name))];
        scenarioSeeds = [.. Scenarios.Select(scenario => Seeds.Of(scenario.Name))];
    }

    /// <summary>Who takes part.</summary>
    public ValueList<Strategy> Strategies { get; }

    /// <summary>What is played.</summary>
    public ValueList<TournamentScenario> Scenarios { get; }

    /// <summary>How many rounds an encounter has at most.</summary>
    public int MaxRounds { get; }

    /// <summary>How often each seating meets.</summary>
    public int Repetitions { get; }

    /// <summary>From which all chance follows.</summary>
    public ulong Seed { get; }

    /// <summary>Whether there are tables at which all play the same strategy.</summary>
    public bool IncludesSelfPlay { get; }

    /// <summary>The rules.</summary>
    public Protocol Protocol { get; }

    /// <summary>How many encounters there are.</summary>
    public int EncounterCount => firsts[^1];

    /// <summary>What the tournament is made of, as 64 hexadecimal digits: another tournament has others. Strategies count by their
    /// names.</summary>
    public string Fingerprint => field ??= TournamentFingerprint.Of(this);

    /// <summary>An encounter: scenario by scenario, in each seating by seating (the last party's strategy changes first), in each
    /// repetition by repetition.</summary>
    /// <param name="number">From 0 to <see cref="EncounterCount"/> − 1.</param>
    public Encounter this[int number]
    {
        get
        {
            var scenario = ScenarioOf(number);
            var within = number - firsts[scenario];
            var seats = seatings.At(within / Repetitions, Scenarios[scenario].Preferences.Count);
            var strategies = new Strategy[seats.Length];
            var seed = Seeds.Mixed(Seed, scenarioSeeds[scenario]);
            for (var seat = 0; seat < seats.Length; seat++)
                (strategies[seat], seed) = (Strategies[seats[seat]], Seeds.Mixed(seed, strategySeeds[seats[seat]]));
            return new(
                number,
                Scenarios[scenario],
                new(strategies),
                within % Repetitions,
                Seeds.Mixed(seed, (ulong)(within % Repetitions))
            );
        }
    }

    /// <summary>Begins to play; what has been played can be saved at any time.</summary>
    public TournamentRun Begin() => new(this);

    /// <summary>Goes on from what was saved.</summary>
    /// <param name="saved">What <see cref="TournamentRun.ToJsonLines"/> gave, or its first line and any lines of
    /// <see cref="TournamentRun.ToJsonLine"/>.
    /// A last line that is not ended does not count: whoever wrote it was interrupted.</param>
    /// <remarks>Strategies are known by their names: what one does must not have changed meanwhile.</remarks>
    /// <exception cref="DocumentException">It cannot be read, or is of another tournament.</exception>
    public TournamentRun Resume(ReadOnlySpan<byte> saved) => new(this, SavedTournament.Read(saved, this));

    /// <summary>Plays all encounters.</summary>
    /// <param name="cores">On how many cores; 0 for all there are. The result is the same.</param>
    /// <param name="progress">Is told of each encounter that is over, by one caller at a time.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TournamentException">A strategy failed, or made a move that the rules refuse.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped before the end.</exception>
    public TournamentResult Run(
        int cores = 0,
        IProgress<TournamentProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => Begin().Play(cores, progress, cancellationToken).GetResult();

    /// <summary>The session of an encounter by itself, not played yet, to be looked at move by move; it comes to the same end as in the
    /// tournament.</summary>
    /// <param name="number">From 0 to <see cref="EncounterCount"/> − 1.</param>
    public Session BeginSession(int number)
    {
        var encounter = this[number];
        var problem = encounter.Scenario.Analysed(default);
        return Session.Begin(
            Protocol,
            encounter.Scenario.Agenda,
            [.. problem.UtilityMaps.Select((map, at) => new Participant(new Ranking(map), encounter.Playing(at, problem)))],
            new() { MaxRounds = MaxRounds, Seed = encounter.Seed }
        );
    }

    internal int ScenarioOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, EncounterCount);
        return Array.BinarySearch(firsts, number) is >= 0 and var first ? first : ~Array.BinarySearch(firsts, number) - 1;
    }

    internal int CountOf(int scenario) => firsts[scenario + 1] - firsts[scenario];

    private int[] Firsts()
    {
        var at = new int[Scenarios.Count + 1];
        for (var scenario = 0; scenario < Scenarios.Count; scenario++)
        {
            var more = Math.Min((double)MaxEncounters + 1, seatings.Count(Scenarios[scenario].Preferences.Count) * Repetitions);
            at[scenario + 1] =
                at[scenario] + more <= MaxEncounters
                    ? at[scenario] + (int)more
                    : throw new ArgumentException($"A tournament has at most {MaxEncounters} encounters; this one has more.", "scenarios");
        }

        return at[^1] > 0
            ? at
            : throw new ArgumentException(
                "Nobody would meet: a tournament needs a strategy and a scenario, and without self-play two strategies.",
                Scenarios.Count == 0 ? "scenarios" : "strategies"
            );
    }

    private static void CheckRules(Protocol protocol, ValueList<TournamentScenario> scenarios)
    {
        if (protocol.OnlyMediatorsPropose)
            throw new ArgumentException("Only mediators propose under these rules, and a tournament seats principals alone.", "options");
        foreach (var ratifier in protocol.Ratifiers)
            if (scenarios.FirstOrDefault(scenario => scenario.Preferences.All(preferences => preferences.Party != ratifier)) is { } without)
                throw new ArgumentException($"{ratifier} is to ratify and is no party of {without}.", "options");
    }

    private static void EachOnce(IEnumerable<string> names, string what)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
            if (!known.Add(name))
                throw new ArgumentException($"The name {name} stands twice among the {what}.", what);
    }

    /// <summary>How many encounters there are, of whom: "18 encounters of 3 strategies in 2 scenarios".</summary>
    public override string ToString() =>
        $"{EncounterCount} encounters of {Strategies.Count} strategies in {Scenarios.Count} "
        + (Scenarios.Count == 1 ? "scenario" : "scenarios");
}
