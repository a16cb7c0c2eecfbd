using NegotiationModel.Reports;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>How far a document is played, and what time does after its moves.</summary>
public class PlayedSoFar
{
    private static readonly NegotiationDocument Offered = new(
        new(Protocol.Contract, [Seller, Buyer], [Price]) { ConvenedAt = Monday },
        [
            Seller.Proposes(Price.Is(9)) with
            {
                Proposal = "p1",
                At = Day(1),
                Expires = Day(3),
            },
            Seller.Accepts("p1") with
            {
                At = Day(2),
            }, // refused
            Buyer.Accepts("p1") with
            {
                At = Day(4),
            }, // refused, too late
        ]
    );

    [Fact]
    public void Move_by_move_and_on_to_the_last_though_it_was_refused()
    {
        var steps = Replay.Steps(Offered).ToList();
        Assert.Equal([0, 1, 2, 3], steps.Select(step => step.Index));
        Assert.Equal([true, false, false, null], steps.Select(step => step.Ruling?.IsPermitted));
        Assert.Equal([Day(1), Day(1), Day(1), Day(4)], steps.Select(step => step.Talks.Now));
        Assert.Equal([1, 0, 0, 2], steps.Select(step => step.Transitions.Count));
        Assert.Equal([steps[0].Ruling!.ToString(), "time passes"], new[] { steps[0], steps[3] }.Select(step => step.ToString()));
    }

    [Theory]
    [
        InlineData(-1, 0, 0),
        InlineData(0, 0, 0),
        InlineData(1, 1, 1),
        InlineData(2, 2, 2),
        InlineData(3, 3, 4),
        InlineData(4, 3, 4),
        InlineData(int.MaxValue, 3, 4)
    ]
    public void Only_so_many_moves(int until, int played, int day)
    {
        var steps = Replay.Steps(Offered, until).ToList();
        Assert.Equal(played, steps.Count(step => step.Ruling is not null));
        Assert.All(steps.Where(step => step.Ruling is null), step => Assert.Equal(played, step.Index));
        Assert.Equal(day == 0 ? Monday : Day(day), steps.Count == 0 ? Monday : steps[^1].Talks.Now);
    }

    [Fact]
    public void And_then_on_to_an_instant_that_has_not_passed()
    {
        Assert.Equal([Day(1), Day(2)], Passed(1, Day(2)));
        Assert.Equal([Day(1), Day(5)], Passed(1, Day(5)));
        Assert.Equal([Day(1)], Passed(1, Day(1)));
        Assert.Equal([Day(1)], Passed(1, Monday));
        Assert.Equal([Day(1), Day(1), Day(1), Day(4), Day(5)], Passed(null, Day(5)));
        Assert.Equal([Day(1), Day(1), Day(1), Day(4)], Passed(null, Day(3)));
        Assert.Equal([Day(2)], Passed(0, Day(2)));
        Assert.Throws<ArgumentNullException>(() => Replay.Steps(null!).ToList());
    }

    private static IEnumerable<Instant> Passed(int? until, Instant at) => Replay.Steps(Offered, until, at).Select(step => step.Talks.Now);
}
