using NegotiationModel.Texts;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>The sentence told with each refusal, word for word; where it has variants, each of them.</summary>
public partial class RefusalsInWords
{
    private static readonly ConditionDefinition ALoan = new("a loan");

    private static readonly Protocol Plain = new();

    // Each sentence and what is said in Ukrainian, a line each with a tab between.
    private static readonly Dictionary<string, string> Ukrainian = Repository
        .Read("tests/NegotiationModel.Tests/Talks/Texts/refusals.uk.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    private static Story Offered(Protocol protocol, params Party[] parties) =>
        Table(protocol, parties).When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { Expires = Day(5) });

    private static Refusal Told(Story story, Move move, RefusalCode code, string message)
    {
        var refusal = story.Refuses(move, code).Talks.Rule(move).Refusal!;
        Assert.Equal(message, refusal.Message);
        Assert.Equal(message, refusal.ToString());
        var ukrainian = NegotiationTexts.Ukrainian.Describe(refusal);
        Assert.Equal(Ukrainian.GetValueOrDefault(message, ukrainian), ukrainian);
        Assert.Matches("\\p{IsCyrillic}", ukrainian);
        return refusal;
    }
}
