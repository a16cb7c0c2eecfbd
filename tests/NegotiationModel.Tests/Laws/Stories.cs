using System.Text;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Laws;

/// <summary>Generated stories, by seed. NEGOTIATION_STORIES raises their number from 300.</summary>
internal static class Stories
{
    public static int Count { get; } = int.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_STORIES"), out var more) ? more : 300;

    public static IEnumerable<int> Seeds => Enumerable.Range(0, Count);

    public static NegotiationDocument Read(int seed) => NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(StoryGenerator.Generate(seed)));

    /// <summary>Checks every step of every story, and names the seed and the move of one that breaks the law.</summary>
    public static void EveryStep(Action<Negotiation, Ruling> law)
    {
        foreach (var seed in Seeds)
        {
            var document = Read(seed);
            var now = Negotiation.Convene(document.Setting);
            for (var index = 0; index < document.Moves.Count; index++)
            {
                var ruling = now.Rule(document.Moves[index]);
                try
                {
                    law(now, ruling);
                }
                catch (Exception broken)
                {
                    throw new InvalidOperationException($"seed {seed}, move {index}: {broken.Message}\n{Minutes(now)}\nthen {ruling.Move}", broken);
                }

                now = ruling.Negotiation;
            }
        }
    }

    private static string Minutes(Negotiation talks) => string.Join('\n', talks.Log.Select(one => $"  {one.At} {one.Move.By} {Narration.Act(one.Move)}"));
}
