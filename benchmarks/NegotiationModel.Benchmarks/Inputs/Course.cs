using static NegotiationModel.Benchmarks.Inputs.PriceTalk;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>A negotiation as it stands, and moves that can be made next.</summary>
internal sealed record Course(Negotiation Start, Move[] Next)
{
    public const int Length = 32;

    /// <summary>Plays the moves on from where it stands.</summary>
    public Negotiation Play()
    {
        var talks = Start;
        foreach (var move in Next)
            talks = talks.Rule(move) is { IsPermitted: true } ruling ? ruling.Talks : throw new InvalidOperationException($"{move}");
        return talks;
    }

    /// <summary>After so many moves, all offers but the last being dead: many talks where that is cheap, else places along one.</summary>
    public static Course[] After(int history) =>
        history < 1_000
            ? [.. Enumerable.Range(0, Length).SelectMany(seed => Along(LongTalk.Dying(seed, history + Length), history))]
            : [.. Along(LongTalk.Dying(seed: 1, history + (Length * Length)), history)];

    /// <summary>With so many live offers: one is turned down and a new one made, again and again.</summary>
    public static Course Amid(int live, int seed)
    {
        var random = new Random(seed);
        var open = Enumerable.Range(1, live).ToList();
        var next = new List<Move>();
        for (var offer = live + 1; next.Count < Length; offer++)
        {
            var at = random.Next(open.Count);
            next.Add(Buyer.Rejects($"p{open[at]}"));
            next.Add(LongTalk.Offer(Seller, offer, random));
            open[at] = offer;
        }

        var before = LongTalk.Stamped(Enumerable.Range(1, live).Select(offer => LongTalk.Offer(Seller, offer, random)));
        return new(Convened.Make(before), LongTalk.Stamped(next, live));
    }

    private static IEnumerable<Course> Along(Move[] moves, int history)
    {
        var talks = Convened.Make(moves.AsSpan(0, history));
        for (var at = history; at + Length <= moves.Length; at += Length)
        {
            var course = new Course(talks, moves[at..(at + Length)]);
            yield return course;
            talks = course.Play();
        }
    }
}
