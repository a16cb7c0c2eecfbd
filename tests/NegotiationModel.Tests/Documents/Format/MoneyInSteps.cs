using System.Text;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Yen have no fraction, and most offers have whole cents.</summary>
public class MoneyInSteps
{
    [Fact]
    public void A_price_that_cannot_be_paid_is_not_proposed()
    {
        Assert.Equal(AgreementStatus.InForce, Assert.Single(Replayed("JPY", "").Talks.Agreements).Status);
        var refused = Replayed("JPY", ", \"step\": 1");
        Assert.Equal([RefusalCode.ValueOutsideIssue, RefusalCode.UnknownProposal], refused.Refusals.Select(one => one.Refusal.Code));
        Assert.Empty(refused.Talks.Agreements);
    }

    [Fact]
    public void A_step_of_one_cent_is_read_written_after_the_bounds_and_told()
    {
        var document = NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(Text("EUR", ", \"step\": 0.01")));
        var price = Assert.IsType<MoneyIssue>(Assert.Single(document.Setting.Agenda));
        Assert.Equal((0.01m, 0m, 20_000m), (price.Step, price.Min, price.Max));
        Assert.Contains(
            "\"max\": 20000,\n      \"step\": 0.01\n",
            Encoding.UTF8.GetString(NegotiationJson.Write(document)),
            StringComparison.Ordinal
        );
        Assert.Equal("price (EUR, 0 to 20000, in steps of 0.01)", Narration.Describe(price));
        Assert.Equal("price (EUR, 0 to 20000)", Narration.Describe(Issue.Money("price", "EUR", 0, 20_000)));
        Assert.Empty(ReplayResult.Play(document).Refusals);
    }

    private static ReplayResult Replayed(string currency, string step) =>
        ReplayResult.Play(NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(Text(currency, step))));

    private static string Text(string currency, string step) =>
        $$"""
            {
              "format": "negotiation/1", "id": "c1", "convened": "2026-03-02T09:00:00Z", "protocol": "bargaining",
              "parties": [ { "id": "seller", "role": "principal" }, { "id": "buyer", "role": "principal" } ],
              "agenda": [ { "id": "price", "type": "money", "currency": "{{currency}}", "min": 0, "max": 20000{{step}} } ],
              "moves": [
                { "type": "propose", "by": "seller", "at": "2026-03-02T10:00:00Z", "proposal": "o1", "terms": { "price": 1234.99 } },
                { "type": "accept", "by": "buyer", "at": "2026-03-02T10:01:00Z", "proposal": "o1" }
              ]
            }
            """;
}
