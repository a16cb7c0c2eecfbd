using System.Text;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Documents;

/// <summary>Valid documents, damaged at random: whatever comes, there is an exit code and an error that names its place.</summary>
public class HostileInput
{
    private static readonly string[] Tokens = ["null", "true", "[]", "{}", "\"\"", "-1", "1e400", "\"\\ud800\"", "\"9999-12-31\"", ",", "}", "]", "\"id\"", "\u0000", "[[[[", "\"p1\"", "0.1e-5"];

    [Fact]
    public void Damage_never_crashes_the_tool()
    {
        var random = new Random(20260302);
        var sources = Scenario.All.Select(scenario => scenario.Json).ToArray();
        var exits = new HashSet<int>();
        for (var round = 0; round < 1_500; round++)
        {
            var damaged = Damage(sources[round % sources.Length], random);
            var (exit, _, error) = Negotiate.Run(["replay", "-", "--json"], damaged);
            exits.Add(exit);
            Assert.True(exit is 0 or 1 or 2, $"round {round}: exit {exit}: {error}");
            Assert.All(error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(@"^-\(\d+,\d+\): \$.*: .+", line));
            Assert.Equal(exit == 2, error.Length > 0);
        }

        Assert.Equal([0, 1, 2], exits.Order());
    }

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

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_one_error() =>
        Assert.Equal("-(1,2): $: the text is not UTF-8 here\n", Negotiate.Run(["check", "-"], [(byte)'{', 0xC3, 0x28]).Error);

    private static byte[] Damage(byte[] source, Random random)
    {
        var text = source.ToList();
        for (var wounds = random.Next(1, 4); wounds > 0; wounds--)
        {
            var at = random.Next(text.Count);
            switch (random.Next(5))
            {
                case 0: text[at] = (byte)random.Next(256); break;
                case 1: text.RemoveRange(at, Math.Min(random.Next(1, 40), text.Count - at)); break;
                case 2: text.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)])); break;
                case 3: Replace(text, random); break;
                default: text.InsertRange(at, text.GetRange(at, Math.Min(random.Next(1, 200), text.Count - at))); break;
            }
        }

        return [.. text];
    }

    // A whole string gives way to something else, so that the text mostly stays JSON.
    private static void Replace(List<byte> text, Random random)
    {
        var from = text.IndexOf((byte)'"', random.Next(text.Count));
        var to = from < 0 ? -1 : text.IndexOf((byte)'"', from + 1);
        if (to < 0)
            return;
        text.RemoveRange(from, to - from + 1);
        text.InsertRange(from, Encoding.UTF8.GetBytes(random.Next(2) == 0 ? Tokens[random.Next(10)] : $"\"{random.Next(30)}\""));
    }
}
