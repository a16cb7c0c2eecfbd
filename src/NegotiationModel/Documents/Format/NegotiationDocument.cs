using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>A negotiation as a document: its setting, and moves, which may include attempts that play will refuse.</summary>
/// <param name="Setting">How it begins.</param>
/// <param name="Moves">The moves in their order, each with its instant.</param>
public sealed record NegotiationDocument(Setting Setting, ValueList<Move> Moves)
{
    /// <summary>How it begins.</summary>
    public Setting Setting { get; init => field = value ?? throw new ArgumentNullException(nameof(Setting)); } = Setting ?? throw new ArgumentNullException(nameof(Setting));

    /// <summary>The moves in their order, each with its instant.</summary>
    public ValueList<Move> Moves { get; init => field = Writable.Items(value, nameof(Moves)); } = Writable.Items(Moves, nameof(Moves));

    /// <summary>The format this library reads and writes.</summary>
    public const string Format = "negotiation/1";

    /// <summary>What parties want, each at most once: parties that are listed or join, and issues that are on the agenda or come onto it. The rules do not read them; sessions and analysis do.</summary>
    public ValueList<Preferences> Preferences { get; init => field = Writable.Items(value, nameof(Preferences)); }

    /// <summary>A negotiation as a document: what it began from, and its log. What parties want is no part of a negotiation; a document that has <see cref="Preferences"/> hands them on by <c>with</c>.</summary>
    /// <param name="negotiation">The negotiation.</param>
    public static NegotiationDocument From(Negotiation negotiation)
    {
        ArgumentNullException.ThrowIfNull(negotiation);
        return new(negotiation.Setting, [.. negotiation.Log.Select(logged => logged.Move.At is null ? logged.Move with { At = logged.At } : logged.Move)]);
    }

    /// <summary>Plays the document: a ruling on each move in turn, allowed or refused. A refused move leaves the negotiation as it was.</summary>
    public IEnumerable<Ruling> Play()
    {
        var now = Negotiation.Convene(Setting);
        for (var at = 0; at < Moves.Count; at++)
        {
            var ruling = now.Rule(Moves[at]);
            now = ruling.Negotiation;
            yield return ruling;
        }
    }

    /// <summary>The agenda when all moves are played, with the issues and values that moves added.</summary>
    internal ValueList<Issue> FinalAgenda => [.. AtTheEnd().Agenda.Select(item => item.Issue)];

    /// <summary>The negotiation when all moves are played.</summary>
    internal Negotiation AtTheEnd()
    {
        var now = Negotiation.Convene(Setting);
        foreach (var ruling in Play())
            now = ruling.Negotiation;
        return now;
    }
}
