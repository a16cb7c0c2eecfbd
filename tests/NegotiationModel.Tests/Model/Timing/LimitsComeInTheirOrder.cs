using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Timing;

public class LimitsComeInTheirOrder
{
    // By the instant; at one instant by their kind; then as they came up. Few or many of them.
    [Theory]
    [InlineData(1), InlineData(8), InlineData(9), InlineData(60)]
    public void The_nearest_first(int count)
    {
        var draw = new SeededRandom((ulong)count);
        var limits = Enumerable
            .Range(0, count)
            .Select(index => new Limit(Day((int)draw.NextInt64(4)), (LimitOf)draw.NextInt64(4), index))
            .ToList();
        var queue = limits.Aggregate(default(LimitQueue), (queue, limit) => queue.Add(limit));
        foreach (var limit in limits.OrderBy(one => one.At).ThenBy(one => one.Of).ThenBy(one => one.Index))
        {
            Assert.Equal(limit, queue.Next);
            queue = queue.Remove(limit);
        }

        Assert.True(queue.IsEmpty);
        Assert.Null(queue.Next);
    }

    [Theory]
    [InlineData(0), InlineData(7), InlineData(8), InlineData(60)]
    public void A_limit_stands_in_it_once(int others)
    {
        var limit = new Limit(Day(1), LimitOf.Term, 0);
        var queue = Enumerable
            .Range(0, others)
            .Aggregate(default(LimitQueue), (queue, index) => queue.Add(new(Day(1), LimitOf.Deadline, index)))
            .Add(limit)
            .Add(limit);
        Assert.NotEqual(limit, queue.Remove(limit).Next);
    }

    // Few or many of them: those of other kinds come before it, at the same instant and earlier.
    [Theory]
    [InlineData(1), InlineData(7), InlineData(8), InlineData(60)]
    public void Of_one_kind_the_first_that_is_due_is_found_behind_others(int others)
    {
        var (first, second) = (new Limit(Day(2), LimitOf.Deadline, 1), new Limit(Day(2), LimitOf.Deadline, 2));
        var queue = Enumerable
            .Range(0, others)
            .Aggregate(default(LimitQueue), (queue, index) => queue.Add(new(Day(1 + (index % 2)), LimitOf.Condition, index)))
            .Add(second)
            .Add(first);
        Assert.Equal(first, queue.NextOf(LimitOf.Deadline, Day(2)));
        Assert.Equal(first, queue.NextOf(LimitOf.Deadline, Day(3)));
        Assert.Null(queue.NextOf(LimitOf.Deadline, Day(1)));
        Assert.Null(queue.NextOf(LimitOf.Term, Day(3)));
        Assert.Equal(new Limit(Day(1), LimitOf.Condition, 0), queue.NextOf(LimitOf.Condition, Day(1)));
        Assert.Equal(second, queue.Remove(first).NextOf(LimitOf.Deadline, Day(2)));
        Assert.Null(queue.Remove(first).Remove(second).NextOf(LimitOf.Deadline, Day(2)));
        Assert.Null(queue.NextOf(LimitOf.Condition, Day(0)));
    }

    // The condition and the proposal have the same number.
    [Fact]
    public void At_one_instant_conditions_come_before_proposals()
    {
        var (proposal, condition) = (new Limit(Day(1), LimitOf.Proposal, 0), new Limit(Day(1), LimitOf.Condition, 0));
        var queue = default(LimitQueue).Add(proposal).Add(condition);
        Assert.Equal(condition, queue.Next);
        Assert.Equal(proposal, queue.Remove(condition).Next);
        Assert.Equal(condition, queue.Remove(new(Day(1), LimitOf.Proposal, 7)).Next);
        Assert.True(condition.CompareTo(proposal) < 0 && proposal.CompareTo(condition) > 0 && condition.CompareTo(condition) == 0);
        Assert.True(new Limit(Day(1), LimitOf.Condition, 9).CompareTo(proposal) < 0);
        Assert.True(new Limit(Day(0), LimitOf.Proposal, 9).CompareTo(condition) < 0);
    }

    [Fact]
    public void At_one_instant_conditions_proposals_agreements_the_suspension_and_the_deadline() =>
        Assert.Equal(
            [
                LimitOf.Condition,
                LimitOf.Proposal,
                LimitOf.Firmness,
                LimitOf.Notice,
                LimitOf.Term,
                LimitOf.Entry,
                LimitOf.Application,
                LimitOf.AgreementSuspension,
                LimitOf.Suspension,
                LimitOf.Deadline,
            ],
            Enum.GetValues<LimitOf>()
        );

    [Fact]
    public void The_deadline_of_talks_that_are_over_is_not_due_and_of_reopened_ones_it_is_again()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.SetsDeadline(Day(4))).Talks;
        var over = talks.Make(Seller.WalksAway());
        Assert.Null(over.NextDue);
        Assert.Equal(Day(4), over.Deadline);
        Assert.Equal(Day(4), over.Make(Buyer.Reopens()).NextDue);
        Assert.Null(over.Make(Buyer.Reopens() with { At = Day(4) }).NextDue);
    }

    [Fact]
    public void Talks_know_what_is_due_next()
    {
        var offered = Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(3) });
        Assert.Equal(Day(3), offered.Talks.NextDue);
        Assert.Equal(Day(2), offered.When(Buyer.Suspends(Day(2))).Talks.NextDue);
        Assert.Equal(Day(3), offered.When(Buyer.Suspends(Day(5))).Talks.NextDue);
        Assert.Equal(Day(1), offered.When(Buyer.Suspends(Day(2)), Buyer.SetsDeadline(Day(1))).Talks.NextDue);
        Assert.Equal(Day(2), offered.When(Buyer.Suspends(Day(2)), Buyer.SetsDeadline(Day(4))).Talks.NextDue);
        Assert.Equal(Day(5), Table(Protocol.Contract).When(Buyer.Suspends(Day(5))).Talks.NextDue);
        Assert.Null(Table(Protocol.Contract).Talks.NextDue);
    }
}
