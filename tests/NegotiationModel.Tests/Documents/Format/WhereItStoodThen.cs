using NegotiationModel.Reports;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>A replay that stops in the past: only the moves by then, and time passed to it.</summary>
public class WhereItStoodThen
{
    private static readonly NegotiationDocument Talks = new(
        new Setting(Protocol.Diplomacy, [Seller, Buyer], [Price]) { ConvenedAt = Monday },
        [
            Seller.Proposes(Price.Is(9_000)) with
            {
                At = Day(1),
                Expires = Day(4),
            },
            Buyer.Accepts("p9") with
            {
                At = Day(6),
            }, // refused
            Buyer.Proposes(Price.Is(8_000)) with
            {
                At = Day(2),
            },
            Seller.Accepts("p2") with
            {
                At = Day(5),
            },
        ]
    );

    [Fact]
    public void The_moves_by_then_count_and_time_has_passed_to_it()
    {
        Then(Day(-3), "convened", Monday, 0, 0);
        Then(Day(1) - Duration.Epsilon, "convened", Day(1) - Duration.Epsilon, 0, 0);
        Then(Day(1), "tabled", Day(1), 1, 1);
        Then(Day(3), "tabled", Day(3), 3, 2); // what was refused and dated later is not there yet
        Then(Day(9), "concluded", Day(9), 4, 2);
        Assert.Equal(ProposalStatus.Lapsed, ReplayResult.Play(Talks, asOf: Day(4)).Talks.Proposals["p1"].Status);
    }

    [Fact]
    public void What_time_brings_until_then_carries_the_number_of_moves() =>
        Assert.Equal(3, ReplayResult.Play(Talks, asOf: Day(4)).Transitions[^1].MoveIndex);

    [Fact]
    public void Fewer_moves_and_more_time_may_be_asked_for_as_well()
    {
        var result = ReplayResult.Play(Talks, until: 1, advanceTo: Day(9), asOf: Day(3));
        Assert.Equal((1, Day(9), ProposalStatus.Lapsed), (result.MoveCount, result.Talks.Now, result.Talks.Proposals["p1"].Status));
    }

    private static void Then(Instant then, string status, Instant at, int moves, int proposals)
    {
        var result = ReplayResult.Play(Talks, asOf: then);
        Assert.Equal(
            (status, at, moves, proposals),
            (EnumNames.Name(result.Talks.Status), result.Talks.Now, result.MoveCount, result.Talks.Proposals.Count)
        );
    }
}
