using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>What is answered before anything is played, where a small file in the corpus could not ask it.</summary>
public class AtTheDoor
{
    [Theory]
    [InlineData('['), InlineData('{'), InlineData('"'), InlineData('9'), InlineData(' ')]
    public void A_million_of_anything_costs_no_more_than_its_length(char one)
    {
        var (exit, _, error) = Negotiate.Run(["check", "-"], new string(one, 1_000_000));
        Assert.Equal(2, exit);
        Assert.InRange(error.Length, 1, 1_000);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_wherever_documents_are_read()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Scenario.All[0].Json];
        Assert.Equal(0, Negotiate.Run(["check", "-"], marked).Exit);
        Assert.NotEmpty(NegotiationJson.Locate(marked, [KeyValuePair.Create("$.moves[1]", "here")]));
        Assert.NotNull(NegotiationJson.ReadMove([0xEF, 0xBB, 0xBF, .. NegotiationJson.Write(Scenario.All[0].Read().Moves[0])]));
    }

    [Fact]
    public void Text_from_a_document_neither_steers_the_terminal_nor_begins_a_line()
    {
        var (_, output, error) = Negotiate.Run(["replay", "evil\n\u001b[31m.json"], "");
        Assert.DoesNotContain('\u001b', output + error);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
