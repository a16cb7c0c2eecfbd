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
