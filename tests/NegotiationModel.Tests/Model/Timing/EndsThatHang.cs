using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Timing;

/// <summary>Ends that hang on what happens: on a condition, so long after it, the first or the last of several, one or another.</summary>
public class EndsThatHang
{
    private static readonly ConditionDefinition Loan = new("a loan") { Id = "loan" },
        Survey = new("a survey") { Id = "survey" };

    [Fact]
    public void Never_before_that_happens_and_at_that_very_instant_without_a_move_of_its_own() =>
        Accepted(Loan, Survey with { Due = End.On("loan") })
            .Then(talks => Assert.Null(talks.NextDue))
            .When(Buyer.MeetsCondition("loan"))
            .Tells(
                "condition loan: outstanding → met",
                "condition survey: outstanding → lapsed",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            );

    [Fact]
    public void So_long_after_what_they_name() =>
        Accepted(Loan, Survey with { Due = End.After(Period.FromDays(3), "loan") })
            .When(Buyer.MeetsCondition("loan") with { At = Day(2) })
            .Then(talks => Assert.Equal(Day(5), talks.NextDue))
            .Until(Day(5))
            .Condition("survey", ConditionStatus.Lapsed);

    [Fact]
    public void So_long_after_the_move_that_sets_them() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(1), Expires = End.After(Period.FromDays(2)) })
            .Then(talks => Assert.Equal(Day(3), talks.NextDue))
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.Lapsed)
            .Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalExpired);

    [Fact]
    public void By_the_calendar_of_the_zone()
    {
        var kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];
        var start = kyiv.AtLeniently(new(2026, 3, 28, 12, 0)).ToInstant(); // clocks go forward on the 29th
        var talks = Negotiation.Convene(new Setting(Protocol.Contract, [Seller, Buyer], [Price]) { ConvenedAt = start, TimeZone = kyiv });
        var offered = talks.Make(Seller.Proposes(Price.Is(1)) with { Expires = End.After(Period.FromDays(1)) });
        Assert.Equal(start + Duration.FromHours(23), offered.NextDue);
    }

    // Completion of a house: if the mortgage is granted one day, else another.
    [Fact]
    public void One_if_it_is_met_and_another_if_it_is_refused()
    {
        var story = Accepted(Loan with { AskedParty = "bank" }, Survey with { Due = End.If("loan", Day(4), Day(9)) });
        Assert.Equal(Day(4), story.Talks.NextDue);
        Assert.Equal(Day(4), story.When(Bank.MeetsCondition("loan")).Talks.NextDue);
        var refused = Accepted(
            Survey with
            {
                Kind = ConditionKind.EndsAgreementIfFailed,
                Due = End.If("loan", Day(4), Day(9)),
            },
            Loan with
            {
                AskedParty = "bank",
            }
        );
        Assert.Equal(Day(4), refused.Talks.NextDue);
    }

    [Fact]
    public void The_first_and_the_last_of_several()
    {
        var first = Accepted(Loan, Survey with { Due = End.Earliest(Day(5), End.On("loan")) });
        Assert.Equal(Day(5), first.Talks.NextDue);
        first.When(Buyer.MeetsCondition("loan")).Condition("survey", ConditionStatus.Lapsed);
        var last = Accepted(Loan, Survey with { Due = End.Latest(Day(5), End.On("loan")) });
        Assert.Null(last.Talks.NextDue);
        last.When(Buyer.MeetsCondition("loan")).Then(talks => Assert.Equal(Day(5), talks.NextDue));
    }

    // An event of the past is found in the log.
    [Fact]
    public void Also_where_it_happened_before()
    {
        var story = Accepted(Loan, Survey).When(Buyer.MeetsCondition("loan") with { At = Day(1) });
        story
            .When(Buyer.SetsDue("survey", End.Never) with { At = Day(2) })
            .When(Mediator.SetsDeadline(End.After(Period.FromDays(7), "loan")) with { At = Day(3) })
            .Then(talks => Assert.Equal(Day(8), talks.Deadline));
        story.Refuses(Mediator.SetsDeadline(End.On("loan")), RefusalCode.TimeNotAfterMove);
    }

    [Fact]
    public void Of_a_suspension() =>
        Accepted(Loan)
            .When(Mediator.Suspends(End.On("loan")))
            .Then(talks => Assert.Null(talks.NextDue))
            .When(Buyer.WaivesCondition("loan"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Null(talks.NextDue));

    [Fact]
    public void Of_firmness_until_it_is_known() =>
        Accepted(Loan, Survey)
            .When(Seller.Proposes(Price.Is(8_000)) with { FirmUntil = End.On("loan") })
            .Refuses(Seller.Withdraws("p2"), RefusalCode.ProposalFirm)
            .Refuses(Seller.WalksAway(), RefusalCode.ProposalFirm)
            .When(Buyer.WaivesCondition("loan"), Seller.Withdraws("p2"));

    [Fact]
    public void After_an_agreement_is_in_force() =>
        Table(Protocol.Diplomacy, Seller, Buyer)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Seller.SetsDeadline(End.After(Period.FromDays(10), "a1")),
                Seller.Proposes(Warranty.Is("none")) with
                {
                    Expires = End.After(Period.FromDays(4), "a1"),
                }
            )
            .Then(talks => Assert.Equal((Day(10), Day(4)), (talks.Deadline!.Value, talks.NextDue!.Value)))
            .Until(Day(10))
            .Is(NegotiationStatus.Expired);

    [Fact]
    public void Not_on_what_is_not_there_nor_on_each_other()
    {
        var story = Table(Protocol.Diplomacy, Seller, Buyer).When(Seller.Proposes(Price.Is(9_000)));
        story.Refuses(Buyer.Accepts("p1", Survey with { Due = End.On("loan") }), RefusalCode.UnknownIdInEnd);
        story.Refuses(
            Buyer.Accepts("p1", Survey with { Due = End.On("loan") }, Loan with { Due = End.Earliest(Day(9), End.On("survey")) }),
            RefusalCode.CircularEnd
        );
        story.Refuses(Seller.Suspends(End.On("x")), RefusalCode.UnknownIdInEnd);
        story.Refuses(Seller.Proposes(Price.Is(1)) with { FirmUntil = End.On("x") }, RefusalCode.UnknownIdInEnd);
    }

    [Fact]
    public void A_period_beyond_the_calendar_never_ends() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(1)) with { Expires = End.After(Period.FromYears(9_000)) })
            .Then(talks => Assert.Null(talks.NextDue));

    [Fact]
    public void What_is_no_end_is_refused_when_it_is_made()
    {
        Assert.Throws<ArgumentException>(() => End.After(Period.Zero));
        Assert.Throws<ArgumentException>(() => End.After(Period.FromDays(-1), "c1"));
        Assert.Throws<ArgumentException>(() => End.After(Period.FromDays(1), ""));
        Assert.Throws<ArgumentException>(() => End.Earliest());
        Assert.Throws<ArgumentException>(() => End.On(default));
        var deep = End.On("c1");
        Assert.Throws<ArgumentException>(() =>
        {
            for (var level = 0; level < 20; level++)
                deep = End.Latest(deep);
        });
    }

    private static Story Accepted(params ConditionDefinition[] conditions) =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator, Bank with { Role = Role.Observer })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1", [.. conditions]));
}
