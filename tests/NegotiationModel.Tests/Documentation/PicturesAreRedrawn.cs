using NegotiationModel.Lifecycles;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>The README's pictures are the library's own, to the byte. Where one differs, what is expected is the new text of the
/// file.</summary>
public class PicturesAreRedrawn
{
    [Fact]
    public void The_first_screen_shows_the_path_of_its_own_proposal()
    {
        var price = Issue.Money("price", "EUR", 0, 20_000);
        var (seller, buyer) = (Party.Principal("seller", "Ms Bondar"), Party.Principal("buyer", "Mr Ivanenko"));
        var talks = Negotiation
            .Convene(NegotiationModel.Protocol.Bargaining, [seller, buyer], [price])
            .Make(seller.Proposes(price.Is(9_000)))
            .Make(buyer.Proposes(price.Is(7_500)) with { CounterTo = "p1" });
        var path = talks
            .Rule(seller.Accepts("p2"))
            .Transitions.Where(transition => transition.Subject.Kind == SubjectKind.Proposal && transition.SubjectId == "p2");
        Assert.Equal(Picture.Machine(Lifecycle.Proposal, path).ToString(), Repository.Read("src/Guides/pictures/accepted.svg"));
    }
}
