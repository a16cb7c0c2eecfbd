using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>However much a move or an instant changes, each change is told once, in order, from where it stood before.</summary>
public class MuchHappensAtOnce
{
    private const int Many = 40;

    [Fact]
    public void A_move_tells_all_it_ends_in_the_order_in_which_it_came_up() =>
        Offered(Protocol.Contract)
            .When(Seller.WalksAway())
            .Tells([.. Each(number => $"proposal p{number}: live → lapsed"), "negotiation negotiation: tabled → broken off"]);

    [Fact]
    public void What_changes_twice_is_told_once_from_where_it_stood_before() =>
        Offered(Protocol.Contract)
            .When([
                .. Each(number => Buyer.Accepts($"p{number}", new ConditionDefinition("a loan") { Due = Day(5) })),
                Seller.SetsDeadline(Day(5)),
            ])
            .Until(Day(5))
            .Tells([
                .. Each(number => $"condition c{number}: outstanding → lapsed"),
                .. Each(number => $"proposal p{number}: conditionally accepted → lapsed"),
                "negotiation negotiation: agreed in principle → expired",
            ]);

    [Fact]
    public void A_later_instant_may_change_more_than_an_earlier_one() =>
        Offered(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(1)) with { Proposal = "short", Expires = Day(1) }, Seller.SetsDeadline(Day(2)))
            .Until(Day(2))
            .Tells([
                "proposal short: live → lapsed",
                .. Each(number => $"proposal p{number}: live → lapsed"),
                "negotiation negotiation: tabled → expired",
            ]);

    [Fact]
    public void Much_time_tells_each_of_many_instants_once()
    {
        const int instants = 300;
        var ids = Enumerable.Range(1, instants).Select(number => $"p{number}").ToArray();
        var story = Table(Protocol.Contract)
            .When([.. Enumerable.Range(1, instants).Select(day => Seller.Proposes(Price.Is(day)) with { Expires = Day(day) })]);
        Told(story.Talks, instants, ids);
        Told(story.Talks, 200, ids[..200]); // the way there is remembered, and begun anew
        Told(story.Talks, instants, ids);
        Told(story.Talks.AdvanceTo(Day(150)).Talks, instants, ids[150..]);
    }

    private static Story Offered(Protocol protocol) => Table(protocol).When([.. Each(number => Seller.Proposes(Price.Is(number)))]);

    private static T[] Each<T>(Func<int, T> each) => [.. Enumerable.Range(1, Many).Select(each)];

    private static void Told(Negotiation talks, int day, string[] lapsed) =>
        Assert.Equal(
            lapsed,
            talks.AdvanceTo(Day(day)).Transitions.Where(one => one.To is ProposalStatus.Lapsed).Select(one => one.SubjectId)
        );
}
