using System.Globalization;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>What has an id is found by that id, and ids can be read from text.</summary>
public class IdsOpenWhatTheyName
{
    private static readonly Negotiation Agreed = Negotiation
        .Convene(Protocol.Bargaining, [Seller, Buyer], [Price])
        .Make(Seller.Proposes(Price.Is(9)), Buyer.Accepts("p1"));

    [Fact]
    public void Registers_are_asked_by_id()
    {
        var agreement = Agreed.Agreements["a1"];
        Assert.Same(Agreed.Proposals[0], Agreed.Proposals[agreement.Proposal]);
        Assert.Same(Agreed.Seats[1], Agreed.Seats[Buyer.Id]);
        Assert.Same(Agreed.Agenda[0], Agreed.Agenda[Price.Id]);
        Assert.True(Agreed.Proposals.Contains("p1"));
        Assert.True(Agreed.Proposals.TryGet("p1", out var found));
        Assert.Same(Agreed.Proposals[0], found);
    }

    [Fact]
    public void Nobody_is_asked_what_it_may_do_who_is_not_there_and_cannot_join()
    {
        foreach (Action ask in new Action[] { () => Agreed.PermittedMoves("sellr"), () => Agreed.ExampleRulings("sellr") })
            Assert.StartsWith(
                "There is no party sellr in these talks. Did you mean seller? There are seller, buyer.",
                Assert.Throws<ArgumentException>("party", ask).Message,
                StringComparison.Ordinal
            );
        var open = Negotiation.Convene(Protocol.Diplomacy, [Seller, Buyer], [Price]);
        Assert.Equal([MoveKind.Join], open.PermittedMoves("bank").Select(one => one.Kind));
    }

    [Fact]
    public void What_nobody_has_is_not_found()
    {
        Assert.Null(Agreed.Proposals.Find("p2"));
        Assert.Null(Agreed.Proposals.Find(default(ProposalId)));
        Assert.False(Agreed.Conditions.Contains("p1"));
        Assert.False(Agreed.Conditions.TryGet("p1", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void A_party_is_found_by_its_id_as_its_seat_is()
    {
        var parties = Agreed.Parties;
        Assert.Equal([Seller, Buyer], parties);
        Assert.Equal((Buyer, Buyer, 2), (parties["buyer"], parties[1], parties.Count));
        Assert.Equal((Buyer, null), (parties.Find("buyer"), parties.Find("bank")));
        Assert.Equal((true, false), (parties.Contains("buyer"), parties.Contains("bank")));
        Assert.True(parties.TryGet("buyer", out var found) && found == Buyer);
        Assert.False(parties.TryGet("bank", out _));
        Assert.Equal("seller, buyer", parties.ToString());
        Assert.Equal(
            "There is no party byer in these talks. Did you mean buyer? There are seller, buyer.",
            Assert.Throws<KeyNotFoundException>(() => parties["byer"]).Message
        );
        Assert.Throws<ArgumentOutOfRangeException>("index", () => parties[2]);
        Assert.Contains(">buyer<", parties.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_left_the_table_is_a_party_still_and_not_present()
    {
        var rules = Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves };
        var talks = Negotiation.Convene(rules, [Seller, Buyer, Bank], [Price]).Make(Bank.WalksAway());
        Assert.Equal([Seller, Buyer, Bank], talks.Parties);
        Assert.Equal([Seller, Buyer], talks.Parties.Present);
        Assert.Equal([Seller, Buyer, Bank], talks.Make(Bank.Joins()).Parties.Present);
    }

    [Fact]
    public void An_id_that_nothing_has_is_told_where_it_was_looked_for_and_what_there_is()
    {
        var convened = Negotiation.Convene(Protocol.Bargaining, [Seller, Buyer], [Price]);
        var named = convened.Make(Seller.Proposes(Price.Is(9)) with { Proposal = "first-bid" }, Buyer.Proposes(Price.Is(7)));
        Assert.Equal(
            "There is no agreement a1 in these talks: no agreement has come up so far.",
            Assert.Throws<KeyNotFoundException>(() => convened.Agreements["a1"]).Message
        );
        Assert.Equal(
            "There is no proposal frist-bid in these talks. Did you mean first-bid? There are first-bid, p1.",
            Assert.Throws<KeyNotFoundException>(() => named.Proposals["frist-bid"]).Message
        );
        Assert.Equal(
            "There is no party bank in these talks. There are seller, buyer.",
            Assert.Throws<KeyNotFoundException>(() => named.Seats["bank"]).Message
        );
        Assert.Equal(
            "There is no issue colour in these talks. There is price.",
            Assert.Throws<KeyNotFoundException>(() => named.Agenda["colour"]).Message
        );
        Assert.StartsWith(
            "No agreement has come up in these talks so far.",
            Assert.Throws<ArgumentOutOfRangeException>("index", () => convened.Agreements[0]).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "There are 2, counted from 0.",
            Assert.Throws<ArgumentOutOfRangeException>("index", () => named.Proposals[2]).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_many_ids_a_few_are_told()
    {
        var many = Negotiation.Convene(Protocol.Diplomacy, [Seller, Buyer], [Price]);
        for (var offer = 1; offer <= 12; offer++)
            many = many.Make(Seller.Proposes(Price.Is(offer)));
        Assert.Equal(
            "There is no proposal p13 in these talks. Did you mean p1? There are p1, p2, p3, p4, p5, p6, p7, p8 and 4 more.",
            Assert.Throws<KeyNotFoundException>(() => many.Proposals["p13"]).Message
        );
    }

    [Fact]
    public void Terms_are_asked_by_issue_or_by_its_id()
    {
        var terms = Agreed.Agreements["a1"].Terms;
        Assert.Equal(9m, terms[Price]);
        Assert.Equal(Value.Of(9), terms["price"]);
        Assert.Contains("colour", Assert.Throws<KeyNotFoundException>(() => terms["colour"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_read_from_text()
    {
        Reads<PartyId>();
        Reads<RepresentativeId>();
        Reads<IssueId>();
        Reads<ProposalId>();
        Reads<ConditionId>();
        Reads<AgreementId>();
    }

    private static void Reads<T>()
        where T : struct, ISpanParsable<T>
    {
        Assert.Equal("x1", T.Parse("x1", CultureInfo.InvariantCulture).ToString());
        Assert.Equal("x1", T.Parse("x1".AsSpan(), CultureInfo.InvariantCulture).ToString());
        Assert.True(T.TryParse("x1", null, out var read));
        Assert.Equal(T.Parse("x1", null), read);
        foreach (var none in new[] { null, "", "a\nb", new string('x', 201) })
        {
            Assert.False(T.TryParse(none, null, out var nothing));
            Assert.Equal(default, nothing);
            Assert.False(T.TryParse(none.AsSpan(), null, out _));
            Assert.ThrowsAny<Exception>(() => T.Parse(none!, null));
        }

        Assert.Throws<FormatException>(() => T.Parse("", null));
    }
}
