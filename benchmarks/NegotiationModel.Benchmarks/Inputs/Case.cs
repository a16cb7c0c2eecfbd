using static NegotiationModel.Benchmarks.Inputs.PriceTalk;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>A table as random moves have brought it about, and a move to be judged there, with no time limit passing on the way.</summary>
internal sealed record Case(Move[] Before, Negotiation Talks, Move Move)
{
    public const int Count = 256;

    public static Case[] Refused() => [.. All().Where(one => !one.Talks.Permits(one.Move)).Take(Count)];

    public static Case[] Mixed() => [.. All().Take(Count)];

    // One of each talk, so that no table is like another.
    private static IEnumerable<Case> All()
    {
        for (var seed = 0; ; seed++)
        {
            var random = new RandomTalk(new Random(seed), Principals);
            var talks = Convened;
            var length = 4 + (seed % 12);
            while (talks.Log.Count < length)
                talks = talks.Rule(random.Next(talks.Proposals.Count, talks.Conditions.Count)).Talks;
            var move = random.Next(talks.Proposals.Count, talks.Conditions.Count);
            if (!(talks.NextDue <= (move.At ?? talks.Now)))
                yield return new([.. talks.Log.Select(logged => logged.Move with { At = logged.At })], talks, move);
        }
    }
}
