using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class DocumentsAsText
{
    private static readonly Party Seller = Party.Principal("seller"),
        Buyer = Party.Principal("buyer");
    private static readonly IntegerIssue Price = Issue.Integer("price", 1, 9);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var setting = new Setting(Protocol.Bargaining, [Seller, Buyer], [Price]) { Title = "Ціна" };
        var talks = Negotiation.Convene(setting).Make(Seller.Proposes(Price.Is(9))).Make(Buyer.Rejects("p1", "Задорого."));
        var document = NegotiationDocument.From(talks);

        Assert.Equal(Encoding.UTF8.GetString(NegotiationJson.Write(talks)), document.ToJsonString());
        Assert.Equal(document, NegotiationDocument.Parse(document.ToJsonString()));
    }

    [Fact]
    public void What_is_no_document_is_refused()
    {
        Assert.NotEmpty(Assert.Throws<DocumentException>(() => NegotiationDocument.Parse("{}")).Problems);
        Assert.Throws<ArgumentNullException>("json", () => NegotiationDocument.Parse(null!));
    }
}
