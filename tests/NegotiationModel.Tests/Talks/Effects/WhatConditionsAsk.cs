using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What conditions ask for, what they wait for, and which of them are enough.</summary>
public class WhatConditionsAsk
{
    private static ConditionDefinition Guarantee => new("a guarantee") { Id = "guarantee", AlternativesLabel = "security" };

    private static ConditionDefinition Deposit => new("a deposit") { Id = "deposit", AlternativesLabel = "security" };

    private static ConditionDefinition Consent =>
        new("the parliament agrees")
        {
            Id = "yes",
            AskedParty = "parliament",
            Asks = ConditionRequirement.Consent,
        };

    [Fact]
    public void One_of_several_is_enough_and_the_rest_are_moot() =>
        Accepted(Guarantee, Deposit)
            .When(Buyer.MeetsCondition("deposit"))
            .Condition("guarantee", ConditionStatus.Moot)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void That_the_rest_are_moot_with_their_proposal_is_no_acceptance() =>
        Accepted(Guarantee, Deposit)
            .When(Seller.Withdraws("p1"))
            .Condition("deposit", ConditionStatus.Moot)
            .Then(talks => Assert.Equal(Answer.Conditional, talks.AnswersTo("p1").Single(one => one.Key == "buyer").Value));

    [Fact]
    public void They_fall_with_the_last() =>
        Accepted(Guarantee, Deposit with { Due = Day(3) })
            .When(Buyer.ReportsFailed("guarantee"))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Due_at_one_instant_they_fall_together() =>
        Accepted(Guarantee with { Due = Day(3) }, Deposit with { Due = Day(3) })
            .Until(Day(3))
            .Condition("guarantee", ConditionStatus.Lapsed)
            .Condition("deposit", ConditionStatus.Lapsed)
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Met_by_silence_at_one_instant_the_first_makes_the_other_moot() =>
        Accepted(
                Guarantee with
                {
                    Due = Day(3),
                    IfSilent = SilenceEffect.Meet,
                },
                Deposit with
                {
                    Due = Day(3),
                    IfSilent = SilenceEffect.Meet,
                }
            )
            .Until(Day(3))
            .Condition("guarantee", ConditionStatus.Met)
            .Condition("deposit", ConditionStatus.Moot)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void So_it_is_with_those_of_an_agreement_and_with_subsequent_ones() =>
        Agreed(
                Guarantee with
                {
                    Kind = ConditionKind.EndsAgreementIfFailed,
                    AskedParty = "seller",
                },
                Deposit with
                {
                    Kind = ConditionKind.EndsAgreementIfFailed,
                    AskedParty = "seller",
                    Due = Day(3),
                    IfSilent = SilenceEffect.Lapse,
                }
            )
            .When(Buyer.ReportsFailed("guarantee"))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(3))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void Other_labels_and_other_acceptances_are_others() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(8_000)))
            .When(Buyer.Accepts("p1", Guarantee, Deposit with { AlternativesLabel = "proof" }))
            .When(Bank.Accepts("p1", Deposit with { Id = "third" }))
            .When(Buyer.MeetsCondition("guarantee"))
            .Condition("deposit", ConditionStatus.Outstanding)
            .Condition("third", ConditionStatus.Outstanding);

    [Fact]
    public void A_consultation_holds_up_nothing_and_brings_nothing_down() =>
        Agreed(Consent with { IsConsultative = true })
            .Agreement("a1", AgreementStatus.InForce)
            .When(Parliament.RefusesCondition("yes"))
            .Condition("yes", ConditionStatus.Refused)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void An_acceptance_counts_whatever_a_consultation_says() =>
        Accepted(Consent with { IsConsultative = true }).Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Judges_refuse_a_consent_and_no_deed() =>
        Agreed(Consent with { Judges = ["buyer"] }, Consent with { Id = "deed", Asks = ConditionRequirement.Act, Judges = ["buyer"] })
            .Refuses(Buyer.RefusesCondition("deed"), RefusalCode.NotYourCondition)
            .When(Buyer.RefusesCondition("yes"))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void A_consent_may_be_refused_after_the_yes() =>
        Agreed(Consent with { Kind = ConditionKind.EndsAgreementIfFailed })
            .When(Parliament.RefusesCondition("yes"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void A_due_counts_from_when_what_it_waits_for_is_met() =>
        Agreed(
                Consent with
                {
                    Kind = ConditionKind.Independent,
                },
                new ConditionDefinition("the transfer", ConditionKind.Independent)
                {
                    Id = "transfer",
                    AskedParty = "seller",
                    DueAfter = ["yes"],
                    Due = End.After(Period.FromDays(5)),
                }
            )
            .Until(Day(20))
            .Condition("transfer", ConditionStatus.Outstanding)
            .When(Parliament.MeetsCondition("yes"))
            .Until(Day(25) - Duration.FromSeconds(1))
            .Condition("transfer", ConditionStatus.Outstanding)
            .Until(Day(25))
            .Condition("transfer", ConditionStatus.Failed);

    [Fact]
    public void A_due_is_not_before_what_it_waits_for() =>
        Agreed(
                Consent with
                {
                    Kind = ConditionKind.Independent,
                },
                new ConditionDefinition("the transfer", ConditionKind.Independent)
                {
                    Id = "transfer",
                    DueAfter = ["yes"],
                    Due = Day(3),
                }
            )
            .Until(Day(5))
            .Condition("transfer", ConditionStatus.Outstanding)
            .When(Parliament.MeetsCondition("yes"))
            .Condition("transfer", ConditionStatus.Failed);

    [Fact]
    public void What_waits_for_one_that_has_failed_is_never_due() =>
        Agreed(Free("filing"), Free("transfer") with { DueAfter = ["filing"], Due = End.After(Period.FromDays(5)) })
            .When(Buyer.ReportsFailed("filing"))
            .Then(talks => Assert.Null(talks.NextDue))
            .Until(Day(99))
            .Condition("transfer", ConditionStatus.Outstanding);

    [Fact]
    public void What_happened_before_counts_too() =>
        Accepted(Consent)
            .When(Parliament.MeetsCondition("yes"))
            .When(
                Buyer.Proposes(Warranty.Is("none")) with
                {
                    At = Day(2),
                    AgreementConditions =
                    [
                        new("the transfer", ConditionKind.Independent)
                        {
                            Id = "transfer",
                            DueAfter = ["yes"],
                            Due = End.After(Period.FromDays(3)),
                        },
                    ],
                }
            )
            .When(Seller.Accepts("p2") with { At = Day(3) })
            .Until(Day(6))
            .Condition("transfer", ConditionStatus.Failed);

    [Fact]
    public void A_limit_that_is_set_anew_still_waits() =>
        Agreed(
                Consent with
                {
                    Kind = ConditionKind.Independent,
                },
                new ConditionDefinition("the transfer", ConditionKind.Independent)
                {
                    Id = "transfer",
                    DueAfter = ["yes"],
                    Due = Day(3),
                }
            )
            .Refuses(Buyer.SetsDue("transfer", Day(5)), RefusalCode.LimitChangeNotAllowed)
            .When(Buyer.SetsDue("transfer", End.After(Period.FromDays(2), "yes")))
            .Until(Day(9))
            .When(Parliament.MeetsCondition("yes"))
            .Then(talks => Assert.Equal(Day(11), talks.NextDue));

    [Fact]
    public void Two_may_wait_for_each_other() =>
        Agreed(Free("one") with { DueAfter = ["two"], Due = Day(9) }, Free("two") with { DueAfter = ["one"], Due = Day(9) });

    [Theory]
    [InlineData("c1"), InlineData("a1")]
    public void A_limit_may_hang_on_the_very_first_condition_or_agreement(string first)
    {
        var after = End.After(Period.FromDays(1), first);
        var offer = Seller.Proposes(Warranty.Is("none"));
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("it lasts", ConditionKind.EndsAgreementIfFailed))
            )
            .When(offer with { AgreementConditions = [Free("one") with { Due = after }] })
            .When(offer with { InForceUntil = after });
    }

    [Fact]
    public void A_status_is_watched_and_nobody_reports_it() =>
        Agreed(
                Consent,
                Free("begun") with
                {
                    Watched = new("yes", ["met", "waived"]),
                },
                Free("over") with
                {
                    Watched = new("negotiation", ["brokenOff"]),
                }
            )
            .Condition("over", ConditionStatus.Failed)
            .Refuses(Buyer.MeetsCondition("begun"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.ReportsFailed("begun"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.RefusesCondition("begun"), RefusalCode.NotYourCondition)
            .When(Parliament.MeetsCondition("yes"))
            .Condition("begun", ConditionStatus.Met);

    [Fact]
    public void It_fails_when_what_it_watches_has_ended_otherwise() =>
        Agreed(Consent, Free("begun") with { Watched = new("yes", ["met"]) }, Free("refused") with { Watched = new("yes", ["refused"]) })
            .When(Parliament.RefusesCondition("yes"))
            .Condition("refused", ConditionStatus.Met)
            .Condition("begun", ConditionStatus.Failed);

    [Fact]
    public void What_counts_from_a_status_counts_from_when_it_came() =>
        Agreed(Consent, Free("begun") with { Watched = new("yes", ["met"]) })
            .When(Parliament.MeetsCondition("yes") with { At = Day(4) })
            .When(
                Seller.Promises(new ConditionDefinition("the keys") { Id = "keys", Due = End.After(Period.FromDays(5), "begun") }) with
                {
                    At = Day(6),
                }
            )
            .Then(talks => Assert.Equal(Day(9), talks.NextDue));

    [Fact]
    public void An_agreement_is_watched_by_a_later_text() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(Buyer.Proposes(Price.Is(8_000)) with { AgreementConditions = [Consent] })
            .When(Seller.Accepts("p1"))
            .When(
                Buyer.Proposes(Warranty.Is("none")) with
                {
                    AgreementConditions = [Free("begun") with { Watched = new("a1", ["inForce"]) }],
                }
            )
            .When(Seller.Accepts("p2"))
            .Condition("begun", ConditionStatus.Outstanding)
            .When(Parliament.MeetsCondition("yes"))
            .Condition("begun", ConditionStatus.Met);

    [Fact]
    public void An_acceptance_may_wait_for_a_status() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(8_000)), Seller.Proposes(Warranty.Is("none")))
            .When(Buyer.Accepts("p1", new ConditionDefinition("the other too") { Watched = new("p2", ["accepted"]) }))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Accepted)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Of_several_watchers_the_first_is_enough() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(8_000)), Seller.Proposes(Warranty.Is("none")))
            .When(
                Buyer.Accepts(
                    "p1",
                    Guarantee with
                    {
                        Watched = new("p2", ["accepted"]),
                    },
                    Deposit with
                    {
                        Watched = new("p2", ["accepted"]),
                    }
                )
            )
            .When(Buyer.Accepts("p2"))
            .Condition("guarantee", ConditionStatus.Met)
            .Condition("deposit", ConditionStatus.Moot);

    [Fact]
    public void A_vote_is_what_its_tests_say()
    {
        var referendum = Consent with
        {
            VoteTests =
            [
                VoteTest.MoreForThanAgainst,
                VoteTest.Share(0.5m),
                VoteTest.AtLeast(40),
                VoteTest.Turnout(0.5m),
                VoteTest.Share(0.4m, VoteShareOf.Eligible),
            ],
            EligibleVotes = 100,
        };
        Agreed(referendum)
            .Refuses(Said(new(40, 5)), RefusalCode.VotesContradictResult)
            .Refuses(Said(new(39, 5) { Abstained = 30 }), RefusalCode.VotesContradictResult)
            .Refuses(Said(new(41, 41)), RefusalCode.VotesContradictResult)
            .Refuses(Said(new(50, 40) { Invalid = 11 }), RefusalCode.VotesContradictResult)
            .Refuses(Parliament.RefusesCondition("yes") with { Votes = new(45, 5) { Invalid = 1 } }, RefusalCode.VotesContradictResult)
            .When(Said(new(40, 5) { Abstained = 5 }))
            .Then(talks => Assert.Equal(new Votes(40, 5) { Abstained = 5 }, talks.Conditions["yes"].Votes));
        Agreed(referendum).When(Parliament.RefusesCondition("yes") with { Votes = new(3, 60) }).Condition("yes", ConditionStatus.Refused);
        Agreed(Consent with { EligibleVotes = 50 })
            .Refuses(Said(new(40, 11)), RefusalCode.VotesContradictResult)
            .When(Said(new(40, 10)))
            .Condition("yes", ConditionStatus.Met); // all who may have voted
        Agreed(Consent).When(Said(new(0, 0))).Condition("yes", ConditionStatus.Met);
        Agreed(Consent with { VoteTests = [VoteTest.Share(0.5m)] }).Refuses(Said(new(0, 0)), RefusalCode.VotesContradictResult);
    }

    [Fact]
    public void What_is_named_must_be_there() =>
        Table(Protocol.Diplomacy, Seller, Buyer)
            .When(Seller.Proposes(Price.Is(8_000)))
            .Refuses(Buyer.Accepts("p1", Guarantee with { DueAfter = ["c9"] }), RefusalCode.UnknownCondition)
            .Refuses(Buyer.Accepts("p1", Guarantee with { Watched = new("x9", ["met"]) }), RefusalCode.UnknownSubject)
            .Refuses(
                Buyer.Proposes(Price.Is(1)) with
                {
                    AgreementConditions = [Guarantee with { DueAfter = ["c9"] }],
                },
                RefusalCode.UnknownCondition
            )
            .Refuses(
                Buyer.Proposes(Price.Is(1)) with
                {
                    AgreementConditions = [Guarantee with { Watched = new("x9", ["met"]) }],
                },
                RefusalCode.UnknownSubject
            )
            .When(Buyer.Accepts("p1", Guarantee with { DueAfter = ["deposit"] }, Deposit with { Watched = new("guarantee", ["met"]) }));

    [Fact]
    public void The_talks_do_not_end_by_what_watches_them() =>
        Table(Protocol.Diplomacy, Seller, Buyer)
            .When(Seller.Promises(Free("over") with { Watched = new("negotiation", ["suspended"]) }))
            .Refuses(Seller.SetsDeadline(End.On("over")), RefusalCode.CircularEnd)
            .Refuses(Seller.Suspends(End.After(Period.FromDays(1), "over")), RefusalCode.CircularEnd)
            .Refuses(Seller.SetsLimit("negotiation", End.On("over")), RefusalCode.CircularEnd);

    [Fact]
    public void Nor_is_anything_due_by_its_own_end_through_the_deadline_of_the_talks() =>
        Table(Protocol.Diplomacy, Seller, Buyer)
            .When(Seller.Promises(Free("report")), Seller.Promises(Free("over") with { Watched = new("negotiation", ["expired"]) }))
            .When(Seller.SetsDeadline(End.On("report")))
            .Refuses(Seller.SetsDue("report", End.On("over")), RefusalCode.CircularEnd);

    [Fact]
    public void What_cannot_be_is_no_condition()
    {
        Assert.Throws<ArgumentException>(() => Guarantee with { Asks = ConditionRequirement.Status });
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteTest.Share(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteTest.Turnout(1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Votes(-1, 0));
        Assert.Equal(ConditionRequirement.Status, (Guarantee with { Watched = new("a1", ["inForce"]) }).Asks);
    }

    [Fact]
    public void A_status_is_watched_by_its_name_in_code_and_written_by_that_in_documents()
    {
        Assert.Equal(
            ["claimed", "withheld"],
            WatchedStatus.Of("c1", ConditionStatus.Demanded, ConditionStatus.ConsentPostponed).DocumentStatusNames
        );
        Assert.Equal(new WatchedStatus("a1", ["unratified"]), WatchedStatus.Of("a1", AgreementStatus.EntryIntoForceFailed));
        Assert.Equal(new WatchedStatus("p1", ["live"]), WatchedStatus.Of("p1", ProposalStatus.Live));
        Assert.Equal(new WatchedStatus("bike", ["brokenOff"]), WatchedStatus.OfTheseTalks("bike", NegotiationStatus.BrokenOff));
        Assert.Throws<ArgumentException>(() => WatchedStatus.Of("a1", new ValueList<AgreementStatus>()));
        Assert.ThrowsAny<ArgumentException>(() => WatchedStatus.Of("a1", (AgreementStatus)99));
        Assert.Throws<ArgumentException>(() => WatchedStatus.Of(default(AgreementId), AgreementStatus.InForce));
    }

    private static ConditionDefinition Free(string id) => new(id, ConditionKind.Independent) { Id = id };

    private static Move.MeetCondition Said(Votes votes) => Parliament.MeetsCondition("yes") with { Votes = votes };

    private static Story Accepted(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(8_000)))
            .When(Buyer.Accepts("p1", conditions) with { At = Day(1) });

    private static Story Agreed(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Contract, Seller, Buyer, Parliament)
            .When(Buyer.Proposes(Price.Is(8_000)) with { AgreementConditions = conditions })
            .When(Seller.Accepts("p1") with { At = Day(1) });
}
