using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>Talks are equal that began alike, had the same moves, and stand at the same instant.</summary>
public class TalksAreEqualByValue
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    private static readonly Negotiation Convened = Negotiation.Convene(
        new Setting(NegotiationModel.Protocol.Bargaining, [Seller, Buyer], [Price]) { ConvenedAt = Noon }
    );

    private static readonly Negotiation Offered = Convened.Make(
        Seller.Proposes(Price.Is(9_000)) with
        {
            Expires = Noon + Duration.FromHours(48),
        }
    );

    public static TheoryData<string> Names => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory, MemberData(nameof(Names))]
    public void What_was_written_and_read_again_is_equal(string name)
    {
        var talks = Scenario.Find(name)!.Read().Talks();
        var again = NegotiationJson.Read(NegotiationJson.Write(talks));
        Same(talks, again);
        Assert.NotSame(talks, again);
    }

    [Fact]
    public void A_move_without_a_time_is_the_move_at_the_time_of_the_talks() =>
        Same(Offered, Convened.Make(Seller.Proposes(Price.Is(9_000)) with { At = Noon, Expires = Noon + Duration.FromHours(48) }));

    [Fact]
    public void Whether_moves_must_say_their_time_does_not_count() => Same(Offered, Offered.RequireMoveTimes());

    [Fact]
    public void A_refused_move_changes_nothing() => Same(Offered, Offered.Rule(Seller.Accepts("p1")).Talks);

    [Fact]
    public void Other_moves_make_other_talks()
    {
        var cheaper = Convened.Make(Seller.Proposes(Price.Is(8_000)) with { Expires = Noon + Duration.FromHours(48) });
        Differ(Offered, Convened);
        Differ(Offered, cheaper);
        Differ(cheaper.Make(Buyer.Accepts("p1")), Offered.Make(Buyer.Accepts("p1"))); // the last moves are the same
        Differ(Offered, null);
    }

    [Fact]
    public void Another_beginning_makes_other_talks() =>
        Differ(Convened, Negotiation.Convene(Convened.Setting with { Title = "A bicycle" }));

    [Fact]
    public void Another_instant_makes_other_talks()
    {
        var later = Offered.At(Noon + Duration.FromDays(3));
        Differ(Offered, later);
        Same(later, Offered.AdvanceTo(Noon + Duration.FromDays(3)).Talks);
    }

    private static void Same(Negotiation one, Negotiation other)
    {
        Assert.True(one == other && other == one && !(one != other) && one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    private static void Differ(Negotiation one, Negotiation? other) =>
        Assert.True(one != other && other != one && !(one == other) && !one.Equals((object?)other));
}
