using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

public class TimeIsNotForgotten
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    private static readonly Negotiation Offered = Negotiation
        .Convene(new Setting(NegotiationModel.Protocol.BestOffer, [Seller, Buyer], [Price]) { ConvenedAt = Noon })
        .RequireMoveTimes()
        .Make(Seller.Proposes(Price.Is(9_000)) with { At = Noon, Expires = Noon + Duration.FromHours(48) });

    [Fact]
    public void A_move_that_does_not_say_when_is_an_error_of_the_caller()
    {
        Move untimed = Buyer.Accepts("p1");
        Assert.All(
            [
                () => Offered.Rule(untimed),
                () => Offered.Permits(untimed),
                () => Offered.Make(untimed),
                () => Offered.Make(untimed with { At = Noon }, untimed),
            ],
            (Func<object> act) =>
                Assert.Equal(
                    "The talks require that every move says when it is made, and Accept by buyer does not: set its At. (Parameter 'move')",
                    Assert.Throws<ArgumentException>(act).Message
                )
        );
    }

    [Fact]
    public void A_move_that_says_when_is_ruled_on_as_ever()
    {
        Assert.True(Offered.Permits(Buyer.Accepts("p1") with { At = Noon }));
        Assert.False(Offered.Permits(Buyer.Accepts("p1") with { At = Noon + Duration.FromDays(3) }));
    }

    [Fact]
    public void What_follows_from_the_talks_requires_times_too()
    {
        var asked = Offered.Make(Buyer.Proposes(Price.Is(8_000)) with { At = Noon });
        Assert.All(
            [asked, asked.At(Noon + Duration.FromDays(1)), asked.AdvanceTo(Noon + Duration.FromDays(1)).Talks],
            talks => Assert.True(talks.RequiresMoveTimes)
        );
        Assert.All(Offered.PermittedMoves("buyer", Noon), one => Assert.True(Offered.Permits(one.Example)));
    }

    [Fact]
    public void Who_asks_what_may_be_done_says_when()
    {
        var tomorrow = Noon + Duration.FromDays(1);
        Assert.All(
            [
                () => Offered.PermittedMoves("buyer"),
                () => Offered.ExampleRulings("buyer"),
                () => Offered.At(tomorrow).Make(At(tomorrow)).PermittedMoves("buyer"),
                () => Offered.AdvanceTo(tomorrow).Talks.PermittedMoves("buyer"), // may be stored
            ],
            (Func<object> act) =>
                Assert.Equal(
                    "The talks require that every move says when it is made, so what is permitted depends on the instant: pass one, or "
                        + "ask talks.At(now). (Parameter 'at')",
                    Assert.Throws<ArgumentException>("at", act).Message
                )
        );
        Assert.All(
            [
                Offered.PermittedMoves("buyer", tomorrow),
                Offered.At(tomorrow).PermittedMoves("buyer"),
                NegotiationJson.Read(NegotiationJson.Write(Offered)).At(tomorrow).RequireMoveTimes().PermittedMoves("buyer"),
            ],
            moves => Assert.Contains(moves, one => one.Kind == MoveKind.Accept && one.Example.At == tomorrow)
        );
        Assert.NotEmpty(Offered.At(Noon - Duration.FromDays(1)).ExampleRulings("buyer"));
    }

    private static Move At(Instant now) => Buyer.Proposes(Price.Is(8_000)) with { At = now };

    [Fact]
    public void Unasked_a_move_is_made_at_the_instant_of_the_talks() =>
        Assert.False(Negotiation.Convene(NegotiationModel.Protocol.BestOffer, [Seller, Buyer], [Price]).RequiresMoveTimes);

    [Fact]
    public void At_an_instant_the_talks_are_what_time_has_made_of_them()
    {
        var later = Offered.At(Noon + Duration.FromDays(3));
        Assert.Equal((ProposalStatus.Live, ProposalStatus.Lapsed), (Offered.Proposals["p1"].Status, later.Proposals["p1"].Status));
        Assert.Equal(Offered, Offered.At(Noon - Duration.FromDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Offered.At(Instant.MaxValue));
    }
}
