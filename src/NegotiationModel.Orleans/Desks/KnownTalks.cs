using NegotiationModel.Hosting;

namespace NegotiationModel.Orleans;

/// <summary>A negotiation as far as a caller knows it: a fold of its log.</summary>
/// <param name="Beginning">How it began; without moves.</param>
/// <param name="Talks">The talks after the last move that is known.</param>
/// <param name="Last">The ruling on that move, where it is among the news.</param>
internal sealed record KnownTalks(NegotiationDocument Beginning, Negotiation Talks, Ruling? Last = null)
{
    public int Version => Talks.Log.Count;

    /// <summary>With what is new.</summary>
    /// <exception cref="StoreException">It cannot be read, or a move is refused here.</exception>
    public static KnownTalks After(KnownTalks? known, News news)
    {
        var beginning = news.Document is { } text ? WireText.Document(text) : known!.Beginning;
        var talks = news.Document is null ? known!.Talks : Negotiation.Convene(beginning.Setting);
        Ruling? last = null;
        foreach (var move in news.Moves)
        {
            var ruling = talks.Rule(WireText.Move(move));
            if (!ruling.IsPermitted)
                throw new StoreException($"The cluster made a move that is refused here: {ruling.Refusal}");
            (talks, last) = (ruling.Talks, ruling);
        }

        return new(beginning, talks, last);
    }

    /// <summary>The talks after so many moves.</summary>
    public Negotiation TalksAt(int version) =>
        Negotiation.Convene(Beginning.Setting).Make([.. Talks.Log.Take(version).Select(made => made.Move)]);

    /// <summary>The ruling on a move that was made.</summary>
    public Ruling RulingOn(int version) =>
        version == Version && Last is { } last ? last : TalksAt(version - 1).Rule(Talks.Log[version - 1].Move);

    /// <summary>The refusal of a move that was not made.</summary>
    public Ruling RulingOn(string refused, string now)
    {
        var instant = WireText.Instant(now);
        return (instant > Talks.Now ? Talks.At(instant) : Talks).Rule(WireText.Move(refused));
    }
}
