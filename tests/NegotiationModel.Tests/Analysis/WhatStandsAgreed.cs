using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

/// <summary>An offer is worth what it makes of all that is agreed.</summary>
public class WhatStandsAgreed
{
    private static readonly Party Seller = Party.Principal("seller"),
        Buyer = Party.Principal("buyer");

    private static readonly IntegerIssue Price = Issue.Integer("price", 0, 100);

    private static readonly YesNoIssue Warranty = Issue.YesNo("warranty"),
        Delivery = Issue.YesNo("delivery");

    private static Negotiation Talks(Settlement settlement = Settlement.Package) =>
        Negotiation.Convene(Protocol.Contract with { Settlement = settlement }, [Seller, Buyer], [Price, Warranty, Delivery]);

    private static Negotiation Agreed(Negotiation talks, Move.Propose offer)
    {
        var offered = talks.Make(offer);
        return offered.Make(Buyer.Accepts(offered.Proposals.Last().Id));
    }

    private static Negotiation Sold => Agreed(Talks(), Seller.Proposes(Price.Is(80), Warranty.Is(true), Delivery.Is(false)));

    [Fact]
    public void Nothing_is_agreed_at_first()
    {
        Assert.Null(Talks().Agreed());
        Assert.Equal(Terms.Create(Price.Is(7)), Talks().AgreedIfAccepted(Buyer.Proposes(Price.Is(7))));
    }

    [Fact]
    public void An_amendment_changes_what_it_speaks_of_and_leaves_the_rest()
    {
        var offer = Seller.Proposes(Price.Is(70)) with { Amends = "a1" };
        Assert.Equal(Terms.Create(Price.Is(70), Warranty.Is(true), Delivery.Is(false)), Sold.AgreedIfAccepted(offer));
        Assert.Equal(Sold.AgreedIfAccepted(offer), Agreed(Sold, offer).Agreed());
        Assert.Equal(Terms.Create(Price.Is(80), Warranty.Is(true), Delivery.Is(false)), Sold.Agreed()); // while it is offered
    }

    [Fact]
    public void What_ends_an_agreement_ends_its_amendments_and_supplements()
    {
        var amended = Agreed(Sold, Seller.Proposes(Price.Is(70)) with { Amends = "a1" });
        Assert.Equal(Terms.Empty, amended.AgreedIfAccepted(new Move.Propose("seller", Terms.Empty) { Ends = "a1" }));
        Assert.Equal(Terms.Empty, amended.AgreedIfAccepted(new Move.Propose("seller", Terms.Empty) { Ends = "a2" }));
        Assert.Equal(Terms.Create(Price.Is(1)), amended.AgreedIfAccepted(Seller.Proposes(Price.Is(1)) with { Ends = "a1" }));
    }

    [Fact]
    public void What_is_brought_back_is_what_it_was()
    {
        var ended = Agreed(Sold, new Move.Propose("seller", Terms.Empty) { Ends = "a1" });
        Assert.Null(ended.Agreed());
        Assert.Equal(Sold.Agreed(), ended.AgreedIfAccepted(new Move.Propose("seller", Terms.Empty) { RevivesProposalOrAgreement = "a1" }));
    }

    [Fact]
    public void What_is_agreed_issue_by_issue_counts_together()
    {
        var first = Agreed(Talks(Settlement.ByIssue), Seller.Proposes(Price.Is(80)));
        Assert.Equal(Terms.Create(Price.Is(80)), first.Agreed());
        Assert.Equal(Terms.Create(Price.Is(80), Warranty.Is(true)), first.AgreedIfAccepted(Buyer.Proposes(Warranty.Is(true))));
    }

    [Fact]
    public void What_others_agree_between_themselves_concerns_nobody_else_until_they_join()
    {
        var agent = Party.Principal("agent");
        var talks = Negotiation.Convene(Protocol.Diplomacy, [Seller, Buyer, agent], [Price]);
        var deal = Seller.Proposes(Price.Is(8)) with { Between = ["seller", "buyer"], AllowsAccession = true };
        Assert.Null(talks.AgreedIfAccepted(deal, agent.Id));
        Assert.Equal(Terms.Create(Price.Is(8)), talks.AgreedIfAccepted(deal, Buyer.Id));

        var made = Agreed(talks, deal);
        Assert.Null(made.Agreed(agent.Id));
        Assert.Equal(Terms.Create(Price.Is(8)), made.Agreed(Buyer.Id));
        var change = Seller.Proposes(Price.Is(7)) with { Amends = "a1" };
        Assert.Null(made.AgreedIfAccepted(change, agent.Id));

        var joined = made.Make(Move.Accept.AccedingTo(agent.Id, "a1"));
        Assert.Equal(Terms.Create(Price.Is(8)), joined.Agreed(agent.Id));
        Assert.Equal(Terms.Create(Price.Is(7)), joined.AgreedIfAccepted(change, agent.Id));
    }

    [Fact]
    public void Talks_are_worth_what_is_agreed_to_who_has_a_part_in_it_and_no_agreement_to_others()
    {
        var agent = Party.Principal("agent");
        var talks = Negotiation.Convene(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, [Seller, Buyer, agent], [Price]);
        var made = Agreed(talks, Seller.Proposes(Price.Is(80)) with { Between = ["seller", "buyer"] });

        Assert.Equal(0.1, Wants("seller").Utility(talks)); // nothing is agreed
        Assert.Equal(0.8, Wants("seller").Utility(made), 12);
        Assert.Equal(0.1, Wants("agent").Utility(made)); // others agreed it
        Assert.Equal(0.1, Wants("nobody").Utility(made)); // sits on no seat
        Assert.Equal(0.1, Wants("seller").Utility(made.Make(Seller.WalksAway()))); // has left the talks
    }

    private static Preferences Wants(PartyId party) => new(party, [Price.Worth(1, worst: 0, best: 100)]) { Reservation = 0.1 };

    [Fact]
    public void Of_two_deals_with_different_others_the_later_is_told()
    {
        var agent = Party.Principal("agent");
        var first = Agreed(
            Negotiation.Convene(Protocol.Diplomacy, [Seller, Buyer, agent], [Price]),
            Seller.Proposes(Price.Is(8)) with
            {
                Between = ["seller", "buyer"],
            }
        );
        var both = first.Make(Seller.Proposes(Price.Is(9)) with { Between = ["seller", "agent"] }).Make(agent.Accepts("p2"));
        Assert.Equal(Terms.Create(Price.Is(9)), both.Agreed(Seller.Id));
        Assert.Equal(Terms.Create(Price.Is(8)), both.Agreed(Buyer.Id));
    }

    [Fact]
    public void Who_has_left_an_agreement_has_no_part_in_it()
    {
        var sold = Agreed(
            Talks(),
            Seller.Proposes(Price.Is(80), Warranty.Is(true), Delivery.Is(false)) with
            {
                Exits = [ExitClause.AtWill],
            }
        );
        Assert.NotNull(sold.Agreed(Buyer.Id));
        Assert.Null(sold.Make(Move.Withdraw.From(Buyer.Id, "a1")).Agreed(Buyer.Id));
    }
}
