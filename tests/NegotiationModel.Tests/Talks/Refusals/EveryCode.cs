using System.Runtime.CompilerServices;
using NegotiationModel.Texts;
using Xunit;

namespace NegotiationModel.Tests.Talks.Refusals;

/// <summary>One fact for each reason a move may be refused for, named after its code.</summary>
public partial class EveryCode
{
    private static readonly ConditionDefinition ALoan = new("a loan"),
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed);

    // The code expected is the name of the fact that calls this.
    private static void Refused(Story story, Move move, [CallerMemberName] string code = "")
    {
        story.Refuses(move, Enum.Parse<RefusalCode>(code));
        var refusal = story.Talks.Rule(move).Refusal!;
        Assert.Equal(code, refusal.Code.ToString());
        Assert.EndsWith(".", refusal.Rule, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(NegotiationTexts.English.Describe(refusal), refusal.Message);
        Assert.Equal(NegotiationTexts.English.Rule(refusal.Code), refusal.Rule);
        var ukrainian = NegotiationTexts.Ukrainian.Describe(refusal);
        Assert.EndsWith(".", ukrainian, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsCyrillic}{3}", ukrainian);
        Assert.Equal(refusal, story.Talks.Rule(move).Refusal);
        Assert.Equal(refusal.GetHashCode(), story.Talks.Rule(move).Refusal!.GetHashCode());
        Assert.Equal(move, refusal.Move);
        Assert.Contains(move.By, refusal.Parties);
        Assert.Equal(refusal.Parties.Count, refusal.PartyNames.Count);
        Assert.NotNull(refusal.MoveTime);
        Assert.All(
            refusal.PermittedInstead,
            one => Assert.True(story.Talks.Permits(one.Example), $"{one} is told as what could be done instead")
        );
    }
}
