using NegotiationModel.Analysis;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>A strategy offers an outcome by its terms as well as by its number.</summary>
public class OffersByTheirTerms
{
    private static readonly IntegerIssue Price = Issue.Integer("price", 7_000, 10_000, 500);

    private static readonly ChoiceIssue Warranty = Issue.Choice("warranty", "none", "1 year");

    [Fact]
    public void Terms_are_offered_as_their_outcome_is()
    {
        var session = Played(Decision.Offer(Price.Is(8_000), Warranty.Is("none")), Price, Warranty);
        Assert.Equal("price: 8000, warranty: none", session.Talks.Proposals["p1"].Terms.ToString());
        Assert.Equal(4, session.Offers[0].OutcomeIndex);
        Assert.Equal(NegotiationStatus.Concluded, session.Talks.Status);
    }

    [Fact]
    public void Their_order_does_not_count_and_a_list_will_do()
    {
        IEnumerable<Term> list = new List<Term> { Warranty.Is("none"), Price.Is(8_000) };
        Assert.Equal(4, Played(Decision.Offer(list), Price, Warranty).Offers[0].OutcomeIndex);
        Assert.Equal(2, Played(Decision.Offer(Price.Is(8_000)), Price).Offers[0].OutcomeIndex);
    }

    [Fact]
    public void Decisions_are_equal_by_what_they_offer()
    {
        Assert.Equal(Decision.Offer(Price.Is(8_000)), Decision.Offer([Price.Is(8_000)]));
        Assert.NotEqual(Decision.Offer(Price.Is(8_000)), Decision.Offer(Price.Is(8_500)));
        Assert.Equal(
            (DecisionKind.Offer, -1L, null),
            (Decision.Offer(Price.Is(8_000)).Kind, Decision.Offer(Price.Is(8_000)).OutcomeIndex, Decision.Accept.Terms)
        );
        Assert.Throws<ArgumentNullException>("terms", () => Decision.Offer((Terms)null!));
    }

    [Fact]
    public void Terms_that_are_no_outcome_are_an_error_that_names_the_issue()
    {
        Wrong("(price: 8000) say nothing on warranty.", Price.Is(8_000));
        Wrong(
            "(price: 25000, warranty: none) put 25000 on price, outside what it allows (whole number, 7000 to 10000).",
            Price.Is(25_000),
            Warranty.Is("none")
        );
        Wrong(
            "(price: 8000, warranty: 2 years) put 2 years on warranty, outside what it allows (none, 1 year).",
            Price.Is(8_000),
            new Term("warranty", Value.Of("2 years"))
        );
        Wrong(
            "(price: 8000, warranty: none, colour: red) name colour, which is none of the issues (price, warranty).",
            Price.Is(8_000),
            Warranty.Is("none"),
            new Term("colour", Value.Of("red"))
        );

        static void Wrong(string told, params Term[] terms) =>
            Assert.Equal(
                $"The strategy first of seller offers what is no outcome: the terms {told}",
                Assert.Throws<InvalidOperationException>(() => Played(Decision.Offer(Terms.Create(terms)), Price, Warranty)).Message
            );
    }

    private static Session Played(Decision decision, params Issue[] agenda)
    {
        var taking = Strategy.Create("second", turn => turn.OfferedUtility is null ? Decision.Wait : Decision.Accept);
        return Session
            .Begin(
                Protocol.AlternatingOffers,
                [.. agenda],
                [new(Wants("seller"), Strategy.Create("first", _ => decision)), new(Wants("buyer"), taking)],
                new() { MaxRounds = 3 }
            )
            .Run();

        static Preferences Wants(PartyId party) => Party.Principal(party).Wants(Price.Worth(1, worst: 7_000, best: 10_000));
    }
}
