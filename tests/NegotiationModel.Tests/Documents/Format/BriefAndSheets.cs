using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public sealed class BriefAndSheets
{
    private static readonly NegotiationDocument Plain = Scenario.UsedCar.Read() with { Brief = null, Sheets = [] };

    [Fact]
    public void Are_read_as_they_were_written()
    {
        var document = Plain with { Brief = "A *car*.", Sheets = [new("buyer", "You want it.\nBadly."), new("seller", "")] };

        Assert.Equal(document, NegotiationJson.ReadDocument(NegotiationJson.Write(document)));
    }

    [Theory]
    [InlineData("""[{"party":"dealer","text":""}]""", "$.sheets[0].party: no party dealer is listed or joins")]
    [InlineData("""[{"party":"buyer","text":""},{"party":"buyer","text":""}]""", "$.sheets[1].party: the party buyer stands twice")]
    [InlineData("""[{"party":"buyer"}]""", "$.sheets[0]: lacks the property text")]
    [InlineData("""[{"party":"buyer","text":1}]""", "$.sheets[0].text")]
    [InlineData("""[{"party":"buyer","text":"","secret":1}]""", "$.sheets[0].secret")]
    [InlineData("""{}""", "$.sheets")]
    public void What_is_wrong_with_a_sheet_is_told_with_its_place(string sheets, string expected)
    {
        var json = Encoding
            .UTF8.GetString(NegotiationJson.Write(Plain))
            .Replace("\"moves\"", $"\"sheets\": {sheets}, \"moves\"", StringComparison.Ordinal);

        var wrong = Assert.Throws<DocumentException>(() => NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(json)));

        Assert.Contains(wrong.Problems, problem => problem.ToString().Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_alone_has_none()
    {
        var json = Encoding.UTF8.GetString(NegotiationJson.Write(Plain.Setting)).TrimEnd()[..^1] + ", \"brief\": \"\" }";

        Assert.Throws<DocumentException>(() => NegotiationJson.ReadSetting(Encoding.UTF8.GetBytes(json)));
    }
}
