using System.Text;
using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class ByteOrderMarksAndParts
{
    [Fact]
    public void A_byte_order_mark_is_passed_over_and_moves_no_place()
    {
        static string Told(string text)
        {
            var move = NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(text), out var problems);
            return move is null ? string.Join('\n', problems) : $"{move.Kind}";
        }

        Assert.Equal("Reopen", Told("\uFEFF{ \"type\": \"reopen\", \"by\": \"a\" }"));
        Assert.Equal("(1,27): $.by: must be a string", Told("\uFEFF{ \"type\": \"reopen\", \"by\": 5 }"));
    }

    [Theory]
    [InlineData("{\"linear\":{\"worst\":0,\"best\":9}}")]
    [InlineData("{\"table\":[{\"value\":\"x\",\"worth\":1},{\"value\":\"y\",\"worth\":0.5}]}")]
    [InlineData("{\"curve\":[{\"value\":0,\"worth\":1},{\"value\":5,\"worth\":0.5},{\"value\":9,\"worth\":0}]}")]
    public void A_valuation_by_itself_is_written_as_it_is_read(string json) =>
        Assert.Equal(
            JsonSerializer.Serialize(JsonDocument.Parse(json)),
            JsonSerializer.Serialize(JsonDocument.Parse(JsonSerializer.Serialize(JsonSerializer.Deserialize<Valuation>(json))))
        );

    [Theory]
    [InlineData("5", "must be an object")]
    [InlineData("{}", "must have exactly one of linear, table, curve")]
    [InlineData("{\"linear\":{\"worst\":0,\"best\":9},\"table\":[]}", "must have exactly one of linear, table, curve")]
    [InlineData("{\"line\":5}", "is not a known property here. Known are linear, table, curve")]
    public void And_refused_by_itself(string json, string told) =>
        Assert.Contains(
            told,
            Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Valuation>(json)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_result_stands_on_one_line_or_on_several()
    {
        var result = ReplayResult.Play(Scenario.All[0].Read());
        using MemoryStream one = new(),
            several = new();
        result.WriteJson(one, indented: false);
        result.WriteJson(several);
        Assert.Equal(result.ToJson(false), one.ToArray());
        Assert.Equal(result.ToJson(), several.ToArray());
        Assert.DoesNotContain((byte)'\n', one.ToArray());
        Assert.Contains("{\n  \"", Encoding.UTF8.GetString(several.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_has_a_setting()
    {
        var document = Scenario.All[0].Read();
        Assert.Throws<ArgumentNullException>("Setting", () => new NegotiationDocument(null!, default));
        Assert.Throws<ArgumentNullException>("Setting", () => document with { Setting = null! });
    }

    [Fact]
    public void A_sheet_is_for_a_party()
    {
        Assert.Throws<ArgumentException>("Party", () => new RoleSheet(default, "text"));
        Assert.Throws<ArgumentException>("Party", () => new RoleSheet("a", "text") with { Party = default });
    }
}
