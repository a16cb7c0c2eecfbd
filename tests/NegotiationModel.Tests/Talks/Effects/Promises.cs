using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A promise is kept or broken, and changes nothing else.</summary>
public class Promises
{
    private static ConditionDefinition Boiler => new("the boiler is mended") { Id = "boiler", Beneficiary = "buyer" };

    [Fact]
    public void Anybody_promises_whatever_its_role_and_the_state_of_the_talks() =>
        Given()
            .When(Parliament.Promises(new ConditionDefinition("silence")), Seller.WalksAway(), Seller.Promises(Boiler))
            .Is(NegotiationStatus.BrokenOff)
            .Condition("c1", ConditionStatus.Outstanding)
            .Then(talks =>
            {
                var promise = talks.Conditions["boiler"];
                Assert.Equal(
                    (ConditionKind.Independent, "seller", "buyer"),
                    (promise.Kind, promise.AskedParty?.Value, promise.Beneficiary?.Value)
                );
                Assert.Null(promise.On);
            });

    [Fact]
    public void It_is_performed_by_its_maker() =>
        Promised()
            .Refuses(Buyer.MeetsCondition("boiler"), RefusalCode.NotYourCondition)
            .When(Seller.MeetsCondition("boiler"))
            .Condition("boiler", ConditionStatus.Met);

    [Fact]
    public void It_is_released_by_whom_it_benefits() =>
        Promised()
            .Refuses(Seller.WaivesCondition("boiler"), RefusalCode.NotYourCondition)
            .When(Buyer.WaivesCondition("boiler"))
            .Condition("boiler", ConditionStatus.Waived);

    [Fact]
    public void It_is_taken_back_by_its_maker() =>
        Promised()
            .Refuses(Buyer.RefusesCondition("boiler"), RefusalCode.NotYourCondition)
            .When(Seller.TakesPromiseBack("boiler"))
            .Condition("boiler", ConditionStatus.Refused);

    [Fact]
    public void It_is_broken_when_whom_it_benefits_says_so_or_its_time_passes()
    {
        Promised()
            .Refuses(Seller.ReportsFailed("boiler"), RefusalCode.NotYourCondition)
            .When(Buyer.ReportsFailed("boiler"))
            .Condition("boiler", ConditionStatus.Failed);
        Promised(Boiler with { Due = Day(3) }).Until(Day(3)).Condition("boiler", ConditionStatus.Failed);
    }

    [Fact]
    public void A_lasting_one_was_kept_where_nobody_says_otherwise() =>
        Promised(Boiler with { Due = Day(3), IfSilent = SilenceEffect.Meet }).Until(Day(3)).Condition("boiler", ConditionStatus.Met);

    [Fact]
    public void What_is_done_already_begins_as_met() =>
        Given()
            .When(Seller.Promises(Boiler) with { IsDone = true })
            .Condition("boiler", ConditionStatus.Met)
            .Then(talks => Assert.Empty(talks.Agreements));

    [Fact]
    public void What_counts_from_it_counts_from_when_it_was_done() =>
        Given()
            .When(Seller.Promises(Boiler) with { IsDone = true, At = Day(1) })
            .Refuses(Seller.SetsDeadline(End.On("boiler")) with { At = Day(2) }, RefusalCode.TimeNotAfterMove)
            .When(Seller.SetsDeadline(End.After(Period.FromDays(5), "boiler")) with { At = Day(2) })
            .Then(talks => Assert.Equal(Day(6), talks.Deadline));

    [Fact]
    public void It_may_accompany_what_there_is() =>
        Given()
            .Refuses(Seller.Promises(Boiler) with { About = "p9" }, RefusalCode.UnknownSubject)
            .When(Seller.Promises(Boiler) with { About = "p1" });

    [Fact]
    public void What_is_wrong_with_it_is_said() =>
        Given()
            .Refuses(Seller.Promises(), RefusalCode.NothingNamed)
            .Refuses(Seller.Promises(Boiler, Boiler), RefusalCode.DuplicateId)
            .Refuses(Seller.Promises(Boiler with { Beneficiary = "nobody" }), RefusalCode.UnknownParty)
            .Refuses(Seller.Promises(Boiler with { DueAfter = ["c9"] }), RefusalCode.UnknownCondition)
            .Refuses(Seller.Promises(Boiler with { Watched = new("x9", ["met"]) }), RefusalCode.UnknownSubject)
            .Refuses(Seller.Promises(Boiler with { Due = Monday }), RefusalCode.TimeNotAfterMove)
            .Refuses(Seller.Promises(Boiler with { Due = End.On("c9") }), RefusalCode.UnknownIdInEnd);

    [Fact]
    public void Where_there_are_no_conditions_there_are_none() =>
        Table(Protocol.Bargaining).Refuses(Seller.Promises(Boiler), RefusalCode.ConditionsNotAllowed);

    [Fact]
    public void Its_time_stands_still_while_its_maker_suspends_it() =>
        Promised(Boiler with { Due = Day(3) })
            .Refuses(Buyer.StopsClockOf("boiler"), RefusalCode.NotYourCondition)
            .Refuses(Seller.ResumesClockOf("boiler"), RefusalCode.ConditionNotOutstanding)
            .Until(Day(1))
            .When(Seller.StopsClockOf("boiler"))
            .Condition("boiler", ConditionStatus.Suspended)
            .Refuses(Seller.StopsClockOf("boiler"), RefusalCode.ConditionNotOutstanding)
            .Refuses(Seller.MeetsCondition("boiler"), RefusalCode.ConditionNotOutstanding)
            .Then(talks => Assert.Null(talks.NextDue))
            .Until(Day(11))
            .When(Seller.ResumesClockOf("boiler"))
            .Condition("boiler", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(Day(13), talks.NextDue))
            .When(Seller.StopsClockOf("boiler") with { At = Day(12) })
            .When(Seller.ResumesClockOf("boiler") with { At = Day(14) })
            .Then(talks => Assert.Equal(Day(15), talks.NextDue));

    [Fact]
    public void Without_a_due_nothing_stands_still() =>
        Promised()
            .When(Seller.StopsClockOf("boiler"))
            .Until(Day(5))
            .When(Seller.ResumesClockOf("boiler"))
            .Condition("boiler", ConditionStatus.Outstanding);

    [Fact]
    public void A_due_that_is_set_while_it_is_suspended_stands_still_too() =>
        Promised(Boiler with { Due = Day(3) })
            .When(Seller.StopsClockOf("boiler") with { At = Day(1) })
            .When(Seller.SetsDue("boiler", Day(9)) with { At = Day(6) })
            .Then(talks => Assert.Null(talks.NextDue))
            .When(Seller.ResumesClockOf("boiler") with { At = Day(7) })
            .Then(talks => Assert.Equal(Day(10), talks.NextDue));

    [Fact]
    public void One_of_which_no_time_is_left_is_not_resumed_before_its_due_is_set_anew() =>
        Promised(
                Boiler with
                {
                    Due = End.After(Period.FromDays(5)),
                },
                new ConditionDefinition("peace")
                {
                    Id = "peace",
                    DueAfter = ["boiler"],
                    Due = Day(2),
                }
            )
            .When(Seller.StopsClockOf("peace") with { At = Day(3) })
            .When(Seller.MeetsCondition("boiler") with { At = Day(4) })
            .Refuses(Seller.ResumesClockOf("peace") with { At = Day(4) }, RefusalCode.TimeNotAfterMove)
            .When(Seller.SetsLimit("peace", Day(8)) with { At = Day(4) })
            .When(Seller.ResumesClockOf("peace") with { At = Day(5) })
            .Then(talks => Assert.Equal(Day(9), talks.NextDue));

    [Fact]
    public void Its_maker_sets_its_due_as_it_likes_and_nobody_else() =>
        Promised(Boiler with { Due = Day(3) })
            .Refuses(Buyer.SetsDue("boiler", Day(5)), RefusalCode.LimitChangeNotAllowed)
            .When(Seller.SetsDue("boiler", Day(2)))
            .Until(Day(2))
            .Condition("boiler", ConditionStatus.Failed);

    [Fact]
    public void What_another_requires_of_a_party_is_no_promise_of_that() =>
        Given()
            .When(Buyer.SetsStandaloneConditions(Boiler with { AskedParty = "seller", Due = Day(3) }))
            .Refuses(Seller.SetsDue("boiler", End.Never), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Seller.StopsClockOf("boiler"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.StopsClockOf("boiler"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.SetsDue("boiler", Day(2)), RefusalCode.LimitChangeNotAllowed)
            .When(Buyer.SetsDue("boiler", Day(4)))
            .Until(Day(4))
            .Condition("boiler", ConditionStatus.Failed);

    [Fact]
    public void What_a_party_requires_of_itself_is_its_promise() =>
        Given()
            .When(Seller.SetsStandaloneConditions(Boiler with { AskedParty = "seller", Due = Day(3) }))
            .Refuses(Buyer.SetsDue("boiler", Day(5)), RefusalCode.LimitChangeNotAllowed)
            .When(Seller.StopsClockOf("boiler"), Seller.ResumesClockOf("boiler"), Seller.SetsDue("boiler", Day(2)))
            .Until(Day(2))
            .Condition("boiler", ConditionStatus.Failed);

    [Fact]
    public void In_the_place_of_a_promise_stands_one_where_its_maker_set_it() =>
        Promised(Boiler with { Due = Day(3) })
            .When(Buyer.ReplacesCondition("boiler", Boiler with { Id = "new", AskedParty = "seller", Due = Day(5) }))
            .Condition("boiler", ConditionStatus.Replaced)
            .Refuses(Seller.SetsLimit("new", End.Never), RefusalCode.LimitChangeNotAllowed)
            .When(Seller.ReplacesCondition("new", Boiler with { Id = "heater", AskedParty = "seller", Due = Day(5) }))
            .When(Buyer.ConcedesDemand("heater"), Seller.SetsDue("heater", Day(4)))
            .Until(Day(4))
            .Condition("heater", ConditionStatus.Failed);

    [Fact]
    public void One_in_an_agreement_is_suspended_by_whom_it_benefits() =>
        Given()
            .When(
                Buyer.Proposes(Warranty.Is("none")) with
                {
                    AgreementConditions = [Boiler with { Kind = ConditionKind.Independent, AskedParty = "seller" }],
                }
            )
            .When(Seller.Accepts("p2"))
            .Refuses(Seller.StopsClockOf("boiler"), RefusalCode.NotYourCondition)
            .When(Buyer.StopsClockOf("boiler"))
            .Refuses(Buyer.StopsClockOf("c9"), RefusalCode.UnknownCondition);

    [Fact]
    public void What_is_no_promise_is_not_suspended() =>
        Given()
            .When(Buyer.Accepts("p1", new ConditionDefinition("a loan") { AskedParty = "buyer" }))
            .Refuses(Buyer.StopsClockOf("c1"), RefusalCode.NotYourCondition);

    [Fact]
    public void Suspended_it_is_moot_with_its_agreement() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(
                Buyer.Proposes(Price.Is(1)) with
                {
                    AgreementConditions =
                    [
                        Boiler with
                        {
                            Kind = ConditionKind.Independent,
                            AskedParty = "seller",
                        },
                        new("yes") { Id = "yes", AskedParty = "parliament" },
                    ],
                }
            )
            .When(Seller.Accepts("p1"), Buyer.StopsClockOf("boiler"), Parliament.RefusesCondition("yes"))
            .Condition("boiler", ConditionStatus.Moot);

    [Fact]
    public void Deferred_it_is_not_met_by_silence() =>
        Promised(Boiler with { Due = Day(3), IfSilent = SilenceEffect.Meet })
            .Refuses(Buyer.PostponesConsent("boiler"), RefusalCode.NotYourCondition)
            .When(Seller.PostponesConsent("boiler"))
            .Refuses(Seller.PostponesConsent("boiler"), RefusalCode.ConditionNotOutstanding)
            .Until(Day(5))
            .Condition("boiler", ConditionStatus.ConsentPostponed)
            .When(Seller.SetsDue("boiler", Day(7)))
            .Then(talks => Assert.Equal(Day(7), talks.NextDue));

    [Theory]
    [InlineData(ConditionStatus.Met)]
    [InlineData(ConditionStatus.Waived)]
    [InlineData(ConditionStatus.Refused)]
    [InlineData(ConditionStatus.Failed)]
    [InlineData(ConditionStatus.Lapsed)]
    [InlineData(ConditionStatus.Moot)]
    public void What_is_deferred_is_still_waited_for_and_can_end_in_every_way(ConditionStatus end)
    {
        var story = Given()
            .When(
                Buyer.Accepts(
                    "p1",
                    new ConditionDefinition("consent")
                    {
                        AskedParty = "parliament",
                        Asks = ConditionRequirement.Consent,
                        Due = Day(3),
                    }
                )
            )
            .When(Parliament.PostponesConsent("c1"))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted);
        story = end switch
        {
            ConditionStatus.Met => story.When(Parliament.MeetsCondition("c1")).Agreement("a1", AgreementStatus.InForce),
            ConditionStatus.Waived => story.When(Buyer.WaivesCondition("c1")).Agreement("a1", AgreementStatus.InForce),
            ConditionStatus.Refused => story.When(Parliament.RefusesCondition("c1")),
            ConditionStatus.Failed => story.When(Parliament.ReportsFailed("c1")),
            ConditionStatus.Lapsed => story.Until(Day(3)),
            _ => story.When(Buyer.Rejects("p1")),
        };
        story.Condition("c1", end);
    }

    [Fact]
    public void Who_left_deals_with_what_it_agreed() =>
        Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(
                Bank.Proposes(Price.Is(1)) with
                {
                    AgreementConditions = [Boiler with { Kind = ConditionKind.Independent, AskedParty = "seller" }],
                }
            )
            .When(Seller.Accepts("p1"), Buyer.Accepts("p1"), Seller.WalksAway())
            .Refuses(Seller.Proposes(Warranty.Is("none")), RefusalCode.PartyHasLeft)
            .When(Seller.Promises(new ConditionDefinition("more")), Seller.MeetsCondition("boiler"))
            .Refuses(Seller.MeetsCondition("c1"), RefusalCode.PartyHasLeft);

    private static Story Given() => Table(Protocol.Diplomacy, Seller, Buyer, Parliament).When(Seller.Proposes(Price.Is(9_000)));

    private static Story Promised() => Promised(Boiler);

    private static Story Promised(params ValueList<ConditionDefinition> promises) => Given().When(Seller.Promises(promises));
}
