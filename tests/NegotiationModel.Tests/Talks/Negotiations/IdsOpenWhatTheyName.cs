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
        Assert.Same(Agreed.Proposals[0], Agreed.Proposals[agreement.Proposals[0]]);
        Assert.Same(Agreed.Seats[1], Agreed.Seats[Buyer.Id]);
        Assert.Same(Agreed.Agenda[0], Agreed.Agenda[Price.Id]);
        Assert.True(Agreed.Proposals.Contains("p1"));
        Assert.True(Agreed.Proposals.TryGet("p1", out var found));
        Assert.Same(Agreed.Proposals[0], found);
    }

    [Fact]
    public void What_nobody_has_is_not_found()
    {
        Assert.Null(Agreed.Proposals.Find("p2"));
        Assert.Null(Agreed.Proposals.Find(default(ProposalId)));
        Assert.False(Agreed.Conditions.Contains("p1"));
        Assert.False(Agreed.Conditions.TryGet("p1", out var none));
        Assert.Null(none);
        Assert.Contains("p2", Assert.Throws<KeyNotFoundException>(() => Agreed.Proposals["p2"]).Message, StringComparison.Ordinal);
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
