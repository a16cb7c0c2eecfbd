using static NegotiationModel.Benchmarks.Inputs.PriceTalk;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Documents of a thousand moves of offer and acceptance each, as random talks have brought them about one after the
/// other.</summary>
internal static class Papers
{
    private const int Moves = 1_000;

    public static readonly NegotiationDocument[] All = [.. Enumerable.Range(0, 8).Select(Paper)];

    private static NegotiationDocument Paper(int number) => new(Convened.Setting, [.. Allowed(number * 1_000).Take(Moves)]);

    private static IEnumerable<Move> Allowed(int seed)
    {
        for (; ; seed++)
        {
            var random = new RandomTalk(new Random(seed), Principals);
            var talks = Convened;
            for (var tried = 0; tried < 40; tried++)
            {
                var ruling = talks.Rule(random.Next(talks.Proposals.Count, talks.Conditions.Count));
                talks = ruling.Talks;
                if (ruling.IsPermitted)
                    yield return Plain(ruling.Move) with
                    {
                        At = talks.Now,
                        Text = ruling.Move is Move.MakeStatement ? $"By Friday I must know, said {ruling.Move.By}." : null,
                    };
            }
        }
    }

    // Whether terms restated are a counter-proposal only play can say, and that of one talk after another says something else.
    private static Move Plain(Move move) => move is Move.Accept { CounterProposal: null } accept ? accept with { Terms = null } : move;
}
