using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class ReadingTermsAlone
{
    [Fact]
    public void What_was_written_is_read()
    {
        Terms terms = [Issue.Money("price", "EUR").Is(9_000), Issue.YesNo("paid").Is(true)];
        Assert.True(NegotiationJson.ReadTerms(NegotiationJson.Write(terms)) == terms);
        Assert.True(NegotiationJson.ReadTerms("{}"u8) == Terms.Empty);
    }

    [Fact]
    public void Text_is_read_as_bytes_are()
    {
        var document = Scenario.UsedCar.Read();
        foreach (var move in document.Moves)
            Assert.Equal(move, NegotiationJson.ReadMove(Encoding.UTF8.GetString(NegotiationJson.Write(move))));
        Assert.Equal(document.Setting, NegotiationJson.ReadSetting(Encoding.UTF8.GetString(NegotiationJson.Write(document.Setting))));
        Assert.Equal(Terms.Empty, NegotiationJson.ReadTerms("{}"));
        var talks = document.Talks();
        Assert.Equal(talks, NegotiationJson.Read(NegotiationDocument.From(talks).ToJsonString()));
        Assert.Throws<DocumentException>(() => NegotiationJson.ReadMove("{}"));
        Assert.Throws<ArgumentNullException>("json", () => NegotiationJson.ReadMove((string)null!));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_with_its_place()
    {
        var json = Encoding.UTF8.GetBytes("{ \"price\": [],\n  \"paid\": null }");
        Assert.Equal(
            ["(1,12): $.price", "(2,11): $.paid"],
            Assert
                .Throws<DocumentException>(() => NegotiationJson.ReadTerms(json))
                .Problems.Select(one => one.ToString().Split(": must")[0])
        );
        Assert.Throws<DocumentException>(() => NegotiationJson.ReadTerms("[]"u8));
    }
}
