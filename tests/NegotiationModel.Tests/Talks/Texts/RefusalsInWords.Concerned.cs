using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>The parties, subjects and instants that a refusal names beside its sentence.</summary>
public partial class RefusalsInWords
{
    [Fact]
    public void The_mover_is_concerned_and_the_proposer_where_it_is_another()
    {
        Assert.Equal(["buyer", "seller"], Refused(Offered(Plain), Buyer.Withdraws("p1")).Parties);
        Assert.Equal(["seller"], Refused(Offered(Plain), Seller.Accepts("p1")).Parties);
        Assert.Equal(["buyer"], Refused(Offered(Plain), Buyer.MeetsCondition("c1")).Parties);
    }

    [Fact]
    public void What_the_move_is_about_is_concerned_where_it_exists()
    {
        var story = Offered(Ratified, Seller, Buyer, Parliament, Bank).When(Buyer.Accepts("p1", ALoan));
        Assert.Equal([new(SubjectKind.Proposal, "p1")], Refused(story, Buyer.Withdraws("p1")).Subjects);
        Assert.Equal([new(SubjectKind.Proposal, "p1")], Refused(story, Buyer.Proposes(Price.Is(1)) with { Replaces = "p1" }).Subjects);
        Assert.Equal([new(SubjectKind.Condition, "c1")], Refused(story, Seller.WaivesCondition("c1")).Subjects);
        Assert.Equal(
            [new(SubjectKind.Agreement, "a1")],
            Refused(story.When(Buyer.MeetsCondition("c1"), Bank.Accepts("p1")), Seller.Ratifies("a1")).Subjects
        );
        Assert.Empty(Refused(story, Buyer.Rejects("p7")).Subjects);
        Assert.Empty(Refused(story, Buyer.MeetsCondition("c7")).Subjects);
        Assert.Empty(Refused(story, Buyer.Resumes()).Subjects);
    }

    [Fact]
    public void The_instant_of_the_move_is_concerned_and_whatever_it_is_told_against()
    {
        var story = Offered(Plain).When(Buyer.Says("…") with { At = Day(2) });
        Told(story, Buyer.Withdraws("p1"), Day(2), null);
        Told(story, Buyer.Withdraws("p1") with { At = Day(1) }, Day(1), Day(2));
        Told(story, Buyer.Accepts("p1") with { At = Day(6) }, Day(6), Day(5));
        Told(story.When(Seller.Withdraws("p1") with { At = Day(3) }), Buyer.Accepts("p1") with { At = Day(4) }, Day(4), Day(3));

        static void Told(Story story, Move move, Instant madeAt, Instant? limit)
        {
            var refusal = Refused(story, move);
            Assert.Equal((madeAt, limit), (refusal.MoveTime, refusal.Limit));
        }
    }

    private static Refusal Refused(Story story, Move move) => story.Talks.Rule(move).Refusal!;
}
