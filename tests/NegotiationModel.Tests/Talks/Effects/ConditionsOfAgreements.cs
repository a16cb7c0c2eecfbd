using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A text has conditions of its own, which come into being with the agreement and hang on it.</summary>
public class ConditionsOfAgreements
{
    private static readonly Protocol ByIssue = Protocol.Diplomacy;

    private static ConditionDefinition Precedent => new("the office agrees") { Id = "permit", AskedParty = "parliament" };

    private static ConditionDefinition Subsequent =>
        new("the roof is mended", ConditionKind.EndsAgreementIfFailed) { Id = "roof", AskedParty = "seller" };

    private static ConditionDefinition Free =>
        new("the boiler is mended", ConditionKind.Independent) { Id = "boiler", AskedParty = "seller" };

    [Fact]
    public void It_is_pending_until_they_are_met() =>
        Agreed(Precedent)
            .Agreement("a1", AgreementStatus.Pending)
            .Condition("permit", ConditionStatus.Outstanding)
            .Refuses(Buyer.MeetsCondition("permit"), RefusalCode.NotYourCondition)
            .When(Parliament.MeetsCondition("permit"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Before_there_is_an_agreement_they_are_not() =>
        Tabled(Precedent)
            .Refuses(Parliament.MeetsCondition("permit"), RefusalCode.UnknownCondition)
            .Then(talks => Assert.Empty(talks.Conditions));

    [Fact]
    public void A_condition_says_on_what_it_hangs() =>
        Agreed(Precedent)
            .Then(talks =>
            {
                var condition = talks.Conditions["permit"];
                Assert.Equal(Subject.Of(new AgreementId("a1")), condition.On);
                Assert.Equal("buyer", condition.By?.Value);
                Assert.Equal(talks.Agreements["a1"].At, condition.At);
            });

    [Fact]
    public void Waived_counts_as_met() =>
        Agreed(Precedent, Precedent with { Id = "loan", AskedParty = null })
            .When(Buyer.WaivesCondition("permit"))
            .Agreement("a1", AgreementStatus.Pending)
            .Refuses(Seller.WaivesCondition("loan"), RefusalCode.NotYourCondition)
            .When(Buyer.WaivesCondition("loan"))
            .Agreement("a1", AgreementStatus.InForce);

    [Theory, InlineData(FailedEntryEffect.Reopen), InlineData(FailedEntryEffect.BreakOff)]
    public void Refused_it_can_never_be_in_force(FailedEntryEffect effect) =>
        Agreed(Protocol.Contract with { OnFailedEntryIntoForce = effect }, Precedent, Free)
            .Is(NegotiationStatus.Concluded)
            .When(Parliament.RefusesCondition("permit"))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Condition("boiler", ConditionStatus.Moot)
            .Is(effect == FailedEntryEffect.Reopen ? NegotiationStatus.Open : NegotiationStatus.BrokenOff);

    [Fact]
    public void Its_due_passes_and_it_lapses() =>
        Agreed(Precedent with { Due = Day(5) })
            .Until(Day(5))
            .Condition("permit", ConditionStatus.Lapsed)
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void Silence_is_consent_where_it_says_so() =>
        Agreed(Precedent with { Due = Day(5), IfSilent = SilenceEffect.Meet }).Until(Day(5)).Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_period_counts_from_when_the_agreement_came_to_be() =>
        Agreed(Precedent with { Due = End.After(Period.FromDays(5)) })
            .Until(Day(6) - Duration.FromSeconds(1))
            .Agreement("a1", AgreementStatus.Pending)
            .Until(Day(6))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void If_a_subsequent_one_fails_it_is_dissolved() =>
        Agreed(Subsequent)
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Seller.RefusesCondition("roof"), RefusalCode.NotForConditionSubsequent)
            .Refuses(Seller.ReportsFailed("roof"), RefusalCode.NotYourCondition)
            .When(Buyer.ReportsFailed("roof"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void Lapsed_it_leaves_the_agreement_as_it_is() =>
        Agreed(Subsequent with { Due = Day(3), IfSilent = SilenceEffect.Lapse })
            .Until(Day(3))
            .Condition("roof", ConditionStatus.Lapsed)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Nothing_follows_from_a_free_one() =>
        Agreed(Free with { Due = Day(3) })
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(3))
            .Condition("boiler", ConditionStatus.Failed)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_promise_is_taken_back_by_its_maker() =>
        Agreed(Free)
            .Refuses(Buyer.RefusesCondition("boiler"), RefusalCode.NotYourCondition)
            .When(Seller.RefusesCondition("boiler"))
            .Condition("boiler", ConditionStatus.Refused)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_is_ratified_waits_for_its_conditions_and_what_meets_them_for_its_ratifiers() =>
        Agreed(Protocol.Contract with { Ratifiers = ["parliament"] }, Precedent with { AskedParty = "seller" })
            .When(Parliament.Ratifies())
            .Agreement("a1", AgreementStatus.Pending)
            .When(Seller.MeetsCondition("permit"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void And_the_other_way_round() =>
        Agreed(Protocol.Contract with { Ratifiers = ["parliament"] }, Precedent with { AskedParty = "seller" })
            .When(Seller.MeetsCondition("permit"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Parliament.Ratifies())
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Settled_issue_by_issue_a_text_has_them_once_and_each_agreement_hangs_on_them() =>
        Tabled(ByIssue, Precedent, Free)
            .When(Seller.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.Pending)
            .When(Seller.Accepts("p1"))
            .Agreement("a2", AgreementStatus.Pending)
            .Then(talks => Assert.Equal(2, talks.Conditions.Count))
            .When(Parliament.MeetsCondition("permit"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void What_comes_of_a_text_that_has_failed_is_never_in_force() =>
        Tabled(ByIssue, Precedent)
            .When(Seller.Accepts("p1") with { Issues = ["price"] })
            .When(Parliament.RefusesCondition("permit"))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .When(Seller.Accepts("p1") with { Issues = ["warranty"] })
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void Provisionally_agreed_it_lapses_and_its_issues_are_open_again() =>
        Tabled(ByIssue with { Settlement = Settlement.Provisional }, Precedent)
            .When(Seller.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.ProvisionallyAgreed)
            .When(Parliament.RefusesCondition("permit"))
            .Agreement("a1", AgreementStatus.LapsedWithTalks)
            .Then(talks => Assert.False(talks.Agenda["price"].IsAgreed));

    [Fact]
    public void Provisionally_agreed_it_closes_as_pending_and_waits() =>
        Tabled(ByIssue with { Settlement = Settlement.Provisional }, Precedent)
            .When(Seller.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Parliament.MeetsCondition("permit"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Several_texts_may_name_the_same_ids_and_the_later_gets_a_number() =>
        Tabled(ByIssue, Precedent, Free with { Due = End.After(Period.FromDays(1), "permit") })
            .When(Seller.Proposes(Warranty.Is("none")) with { AgreementConditions = [Precedent, Free with { Due = End.On("permit") }] })
            .When(Buyer.Accepts("p2"))
            .When(Seller.Accepts("p1") with { Issues = ["price"] })
            .Condition("permit-2", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(End.After(Period.FromDays(1), "permit-2"), talks.Conditions["boiler-2"].InitialDue));

    [Fact]
    public void Ids_that_texts_promise_are_not_given_to_others() =>
        Tabled(ByIssue, new ConditionDefinition("the bank agrees"))
            .When(Seller.Accepts("p1", new ConditionDefinition("a loan")) with { Issues = ["price"] })
            .Then(talks => Assert.Equal("c2", talks.Conditions[0].Id.Value));

    [Fact]
    public void Left_out_ids_are_none_that_the_same_text_gives() =>
        Table(Protocol.Contract, Seller, Buyer, Parliament)
            .When(Text(Precedent with { Id = "p1" }))
            .When(Text(Precedent with { Id = null }) with { Proposal = "c1" })
            .Then(talks => Assert.Equal("p2", talks.Proposals[0].Id.Value))
            .Then(talks => Assert.Equal("c2", talks.Proposals[1].Move.AgreementConditions[0].Id!.Value.Value));

    [Fact]
    public void What_is_wrong_with_them_is_said_when_they_are_proposed() =>
        Table(Protocol.Bargaining, Seller, Buyer, Parliament)
            .Refuses(Text(Precedent), RefusalCode.ConditionsNotAllowed)
            .Refuses(Text(Precedent, Precedent), RefusalCode.DuplicateId)
            .Refuses(Text(Precedent) with { Proposal = "permit" }, RefusalCode.DuplicateId)
            .Refuses(Text(Precedent with { AskedParty = "nobody" }), RefusalCode.UnknownParty);

    [Fact]
    public void And_so_is_what_is_wrong_with_their_dues() =>
        Table(ByIssue, Seller, Buyer, Parliament)
            .Refuses(Text(Precedent with { Due = Monday }), RefusalCode.TimeNotAfterMove)
            .Refuses(Text(Precedent with { Due = End.On("c9") }), RefusalCode.UnknownIdInEnd)
            .Refuses(Text(Precedent with { Due = End.On("permit") }), RefusalCode.CircularEnd);

    [Fact]
    public void A_counter_proposal_in_disguise_takes_no_text_s_place() =>
        Tabled(Protocol.Contract, Precedent)
            .Refuses(Seller.Accepts("p1") with { Terms = [Price.Is(9), Warranty.Is("none")] }, RefusalCode.TermsDiffer);

    [Fact]
    public void An_acceptance_hangs_on_its_conditions_so_that_none_is_free() =>
        Assert.Throws<ArgumentException>(() => Seller.Accepts("p1", Free));

    private static Move.Propose Text(params ValueList<ConditionDefinition> conditions) =>
        Buyer.Proposes(Price.Is(8_000), Warranty.Is("none")) with
        {
            AgreementConditions = conditions,
        };

    private static Story Tabled(params ValueList<ConditionDefinition> conditions) => Tabled(Protocol.Contract, conditions);

    private static Story Tabled(Protocol protocol, params ValueList<ConditionDefinition> conditions) =>
        Table(protocol, Seller, Buyer, Parliament).When(Text(conditions));

    private static Story Agreed(params ValueList<ConditionDefinition> conditions) => Agreed(Protocol.Contract, conditions);

    private static Story Agreed(Protocol protocol, params ValueList<ConditionDefinition> conditions) =>
        Tabled(protocol, conditions).When(Seller.Accepts("p1") with { At = Day(1) });
}
