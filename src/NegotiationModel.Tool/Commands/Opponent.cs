using NegotiationModel.Play;

namespace NegotiationModel.Tool.Commands;

/// <summary>Against whom somebody practises.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="IsHidden">Whether it is to be guessed.</param>
internal sealed record Opponent(Strategy Strategy, bool IsHidden)
{
    // Those that a person can tell apart by what they do.
    private static readonly string[] Guessed = ["boulware", "conceder", "hardliner", "linear", "random", "titfortat"];

    /// <summary>Every strategy that can be asked for.</summary>
    public static IEnumerable<string> Names => Strategies.Uninformed.Concat(Strategies.Informed).Select(strategy => strategy.Name);

    /// <summary>Those among which a hidden one is.</summary>
    public static IReadOnlyList<string> Candidates => Guessed;

    public static Opponent Of(string name, ulong seed) =>
        Strategies.Find(name) is { } known
            ? new(known, false)
            : new(Strategies.Find(Guessed[(int)(Mixed(seed) % (ulong)Guessed.Length)])!, true);

    // Neighbouring seeds need not give neighbours of the list.
    private static ulong Mixed(ulong seed) => unchecked((seed ^ (seed >> 7)) * 0x9E3779B97F4A7C15) >> 32;

    /// <summary>What it does, in a few words.</summary>
    public static string Describe(string name) =>
        name switch
        {
            "boulware" => "holds out, and gives way only late",
            "conceder" => "gives way early, and little later",
            "linear" => "gives way by the same step each round",
            "hardliner" => "never gives way",
            "random" => "offers anything that it can live with",
            "titfortat" => "gives way as much as you did",
            _ => "is one of the library's strategies",
        };
}
