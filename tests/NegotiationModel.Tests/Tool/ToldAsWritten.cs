using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Tool;

/// <summary>Documents after public reports of faults, in which the words were what was wrong.</summary>
public class ToldAsWritten
{
    [Theory]
    [InlineData("valid-until-next-midnight", "q1 was open through 24 Feb 2026 and has expired.")]
    [InlineData("valid-until-next-midnight", "proposes q1 (price: 900 EUR), open through 24 Feb 2026\n")]
    [InlineData("day-limits", "deadline the end of 31 Mar 2026, times in UTC")]
    [InlineData("day-limits", "firm through 9 Mar 2026, open through 10 Mar 2026\n")]
    [InlineData("day-limits", "(asked of seller, by the end of 6 Mar 2026)")]
    [InlineData(
        "invented-issue",
        "buyer names an issue that is not on the agenda: canary_release. Did you mean canary-release? On the agenda: "
            + "canary-release, price, quantity."
    )]
    [InlineData("text-for-an-amount", "seller puts 99999 EUR on price: it is above 20000 EUR.")]
    [InlineData("text-for-an-amount", "buyer puts \"700\" on price: it is a text, where an amount is needed (EUR, 0 to 20000).")]
    [InlineData("text-for-an-amount", "buyer proposes o2 (price: \"700\")")]
    public void In_a_replay(string name, string told) =>
        Assert.Contains(told, Negotiate.Run("replay", File(name)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("valid-until-next-midnight", "q1 was open through 24 Feb 2026 and has expired.")]
    [InlineData("text-for-an-amount", "seller puts 99999 EUR on price: it is above 20000 EUR.")]
    public void And_to_programs(string name, string told)
    {
        using var result = JsonDocument.Parse(Negotiate.Run("replay", File(name), "--json").Output);
        Assert.Equal(told, result.RootElement.GetProperty("refusals")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void In_what_may_be_done() =>
        Assert.Contains(
            "q1 is a firm offer through 9 Mar 2026.",
            Negotiate.Run("moves", File("day-limits")).Output,
            StringComparison.Ordinal
        );

    [Fact]
    public void In_a_check()
    {
        var (exit, _, error) = Negotiate.Run("check", File("quorum-above-members"));
        Assert.Equal(0, exit);
        Assert.EndsWith(
            "$.protocol.acceptance.quorum: warning: nothing can be agreed: 9 must accept, there are 3 principals, and nobody may join\n",
            error,
            StringComparison.Ordinal
        );
    }

    private static string File(string name) =>
        Path.Combine(Repository.Root, "tests", "NegotiationModel.Tests", "Tool", "Cases", $"{name}.json");
}
