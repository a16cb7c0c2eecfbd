using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>Moves made in one go are made in place; that must not be noticed.</summary>
public class MovesInOneGo
{
    [Fact]
    public void What_was_known_of_the_time_to_come_is_forgotten_when_the_table_changes()
    {
        // So many offers lapse one after the other that the way through time is remembered in stretches.
        var talks = Negotiation.Convene(
            new(Protocol.Bargaining with { LiveProposals = LiveProposals.Many }, [Seller, Buyer], [Price, Warranty]) { ConvenedAt = Monday }
        );
        for (var number = 1; number <= 300; number++)
            talks = talks.Make(Seller.Proposes(Price.Is(number)) with { Expires = Day(number) });
        var draft = new Negotiation.Builder(talks);
        draft.Make(Buyer.Says("hello"));
        Assert.Throws<RefusedException>(() => draft.Make(Buyer.Accepts("p1") with { At = Day(280) }));
        draft.Make(Buyer.Accepts("p290"));
        var settled = draft.Shown;
        Assert.Equal(ProposalStatus.Accepted, settled.AdvanceTo(Day(290)).Talks.Proposals["p290"].Status);
        Assert.Equal(NegotiationStatus.Concluded, settled.AdvanceTo(Day(290)).Talks.Status);
    }

    [Fact]
    public void Terms_that_fitted_one_agenda_are_looked_at_again_on_another()
    {
        Terms terms = [Price.Is(9_000), Warranty.Is("1 year")];
        ValueList<Party> both = [Seller, Buyer];
        Assert.True(Negotiation.Convene(Protocol.Bargaining, both, [Price, Warranty]).Rule(Seller.Proposes(terms)).IsPermitted);
        Assert.Equal(
            RefusalCode.ValueOutsideIssue,
            Negotiation
                .Convene(Protocol.Bargaining, both, [Issue.Money("price", "EUR", 0, 5_000), Warranty])
                .Rule(Seller.Proposes(terms))
                .Code
        );
        Assert.Equal(RefusalCode.UnknownIssue, Negotiation.Convene(Protocol.Bargaining, both, [Price]).Rule(Seller.Proposes(terms)).Code);

        // In another order they fit as well, and stand where they belong.
        var turned = Negotiation.Convene(Protocol.Bargaining, both, [Warranty, Price]).Make(Seller.Proposes(terms), Buyer.Accepts("p1"));
        Assert.All(turned.Agenda, item => Assert.True(item.IsAgreed));
        Assert.Equal(terms, turned.Agreements[0].Terms);
    }

    [Fact]
    public void An_id_of_another_letter_claims_no_place_by_its_number()
    {
        var talks = Negotiation.Convene(
            new(Protocol.Bargaining with { LiveProposals = LiveProposals.Many }, [Seller, Buyer], [Price, Warranty]) { ConvenedAt = Monday }
        );
        for (var number = 1; number <= 40; number++)
            talks = talks.Make(Seller.Proposes(Price.Is(number)) with { Proposal = number % 3 == 0 ? $"q{number}" : $"p{number}" });
        for (var number = 1; number <= 40; number++)
            Assert.Equal(number - 1, talks.Proposals.IndexOf(number % 3 == 0 ? $"q{number}" : $"p{number}"));
        Assert.Equal(-1, talks.Proposals.IndexOf("p6"));
        Assert.Equal("p3", talks.Make(Buyer.Proposes(Price.Is(1))).Proposals[40].Id.Value);
    }
}
