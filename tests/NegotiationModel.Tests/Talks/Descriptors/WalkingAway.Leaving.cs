using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>Where the protocol says that a party leaves, the rest go on while two principals remain.</summary>
public partial class WalkingAway
{
    private static readonly Protocol Leaves = Protocol.Contract with
    {
        WalkAway = NegotiationModel.WalkAwayEffect.Leaves,
        AllowsJoining = true,
    };

    [Fact]
    public void Its_live_proposals_are_withdrawn_and_the_rest_go_on() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(Bank.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)), Bank.WalksAway())
            .Tells("proposal p1: live → withdrawn")
            .Is(NegotiationStatus.Tabled)
            .Then(talks => Assert.False(talks.Seats["bank"].IsPresent));

    [Fact]
    public void The_acceptance_rule_is_applied_at_once_to_what_they_have_accepted() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.WalksAway())
            .Tells("proposal p1: live → accepted", "negotiation negotiation: tabled → concluded")
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void In_principle_too() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")), Bank.WalksAway())
            .Tells("proposal p1: live → conditionally accepted", "negotiation negotiation: tabled → agreed in principle");

    [Fact]
    public void Its_own_acceptance_does_not_count_any_more() =>
        Table(Leaves with { Acceptance = AcceptanceRule.AtLeast(3) }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Accepts("p1"), Bank.WalksAway(), Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Party.Principal("insurer").Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "buyer", "insurer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void What_it_accepted_subject_to_is_no_part_of_what_the_rest_agree() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Bank.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed)),
                Bank.WalksAway(),
                Buyer.Accepts("p1")
            )
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Empty(talks.Agreements["a1"].ConditionsSubsequentOfAcceptances));

    [Fact]
    public void The_talks_end_when_two_principals_do_not_remain() =>
        Table(Leaves, Seller, Buyer, Mediator).When(Seller.WalksAway()).Is(NegotiationStatus.BrokenOff);

    [Fact]
    public void Whoever_has_left_makes_statements_and_nothing_else() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(Bank.WalksAway(), Bank.Says("You will be back."))
            .Refuses(Bank.Proposes(Price.Is(9_000)), RefusalCode.PartyHasLeft)
            .Refuses(Bank.WalksAway(), RefusalCode.PartyHasLeft)
            .Refuses(Bank.SetsDeadline(Day(5)), RefusalCode.PartyHasLeft);

    [Fact]
    public void It_may_join_again() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(Bank.WalksAway(), Bank.Joins(), Bank.Proposes(Price.Is(9_000)))
            .Proposal("p1", ProposalStatus.Live)
            .Then(talks => Assert.True(talks.Seats["bank"].IsPresent));

    [Fact]
    public void Leaving_says_nothing_about_ratification() =>
        Table(Protocol.Diplomacy with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves, Ratifiers = ["bank"] }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"), Bank.WalksAway())
            .Tells()
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.Ratifies())
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Who_left_may_refuse_to_ratify_too() =>
        Table(Protocol.Diplomacy with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves, Ratifiers = ["bank"] }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"), Bank.WalksAway(), Bank.RefusesToRatify())
            .Tells("agreement a1: pending → unratified")
            .Is(NegotiationStatus.Open);

    [Fact]
    public void What_its_leaving_brings_about_waits_for_it_also_after_the_end() =>
        Table(Protocol.Diplomacy with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves, Ratifiers = ["bank"] }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"), Bank.WalksAway())
            .Is(NegotiationStatus.Concluded)
            .Agreement("a1", AgreementStatus.Pending)
            .Refuses(Bank.Suspends(), RefusalCode.PartyHasLeft)
            .Then(talks =>
                Assert.Equal(
                    [MoveKind.Ratify, MoveKind.RefuseRatification, MoveKind.MakeStatement, MoveKind.Promise],
                    talks.PermittedMoves("bank").Select(one => one.Kind)
                )
            )
            .When(Bank.Ratifies())
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void It_takes_its_answers_along_and_back_at_the_table_it_answers_anew() =>
        Table(Leaves with { Acceptance = AcceptanceRule.AtLeast(3) }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Accepts("p1"), Bank.WalksAway(), Buyer.Accepts("p1"), Bank.Joins())
            .Is(NegotiationStatus.Tabled)
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "bank")))
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void The_conditions_of_its_answers_are_moot() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Bank.Accepts(
                    "p1",
                    new ConditionDefinition("a loan"),
                    new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed)
                ),
                Buyer.Accepts("p1", new ConditionDefinition("a survey")),
                Bank.WalksAway()
            )
            .Condition("c1", ConditionStatus.Moot)
            .Condition("c2", ConditionStatus.Moot)
            .Condition("c3", ConditionStatus.Outstanding)
            .Is(NegotiationStatus.ConditionallyAccepted);

    [Fact]
    public void A_rejection_goes_along_too() =>
        Table(Leaves with { Acceptance = AcceptanceRule.AtLeast(3) }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Rejects("p1"), Bank.WalksAway(), Bank.Joins())
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "bank")));

    [Fact]
    public void What_has_become_an_agreement_stays_with_the_condition_that_it_carries() =>
        Table(Protocol.Diplomacy with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Bank.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed)),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                }
            )
            .Agreement("a1", AgreementStatus.InForce)
            .When(Bank.WalksAway(), Bank.Joins())
            .Condition("c1", ConditionStatus.Outstanding)
            .Then(talks =>
                Assert.Equal(
                    (Answer.Accepted, Answer.None),
                    (talks.AnswerOf("p1", "bank", "price"), talks.AnswerOf("p1", "bank", "warranty"))
                )
            );

    [Fact]
    public void It_comes_back_as_it_was_listed() =>
        Table(Leaves with { AllowsJoining = false }, Seller, Bank, Buyer)
            .When(Buyer.WalksAway())
            .Refuses(Party.Observer("buyer").Joins(), RefusalCode.DuplicateId)
            .Refuses(Party.Principal("buyer", "Mr Smith").Joins(), RefusalCode.DuplicateId)
            .Refuses((Buyer with { Representatives = [new("agent")] }).Joins(), RefusalCode.DuplicateId)
            .When(Party.Principal("buyer").Joins())
            .Then(talks => Assert.Equal(Buyer, talks.Seats["buyer"].Party));

    [Fact]
    public void It_uses_up_the_turn() =>
        Table(Protocol.AlternatingOffers with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.WalksAway())
            .Then(talks => Assert.Equal("buyer", talks.NextParty));

    [Fact]
    public void While_suspended_the_rule_waits_for_the_talks_to_resume() =>
        Table(Leaves, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Suspends(), Bank.WalksAway())
            .Tells()
            .When(Seller.Resumes())
            .Tells("proposal p1: live → accepted", "negotiation negotiation: suspended → concluded");

    [Fact]
    public void Amid_many_proposals_those_that_fewer_heads_are_enough_for_are_agreed() =>
        Amid(Leaves, Warranty.Is("none"))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p41"), Bank.WalksAway())
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal("p41", talks.Agreements["a1"].Proposal.Value));

    [Fact]
    public void Amid_many_proposals_a_basket_counts_heads_though_the_talks_count_weights() =>
        Amid(
                Leaves with
                {
                    Settlement = Settlement.ByIssue,
                    Acceptance = AcceptanceRule.Weighted(3, new("seller", 1), new("buyer", 1), new("bank", 1)),
                    Baskets = [new("price", ["price"]) { Acceptance = AcceptanceRule.Unanimous }],
                },
                Warranty.Is("none")
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p41"), Bank.WalksAway())
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Amid_many_proposals_those_who_are_left_of_some_are_counted() =>
        Amid(Leaves with { Acceptance = AcceptanceRule.Majority, Settlement = Settlement.ByIssue }, Warranty.Is("none"), Guests)
            .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer", "bank", "guest0"] }, Buyer.Accepts("p41"))
            .Proposal("p41", ProposalStatus.Live)
            .When(Bank.WalksAway())
            .Proposal("p41", ProposalStatus.Accepted);

    private static readonly Party[] Guests = [.. Enumerable.Range(0, 4).Select(at => Party.Principal($"guest{at}"))];

    // Forty proposals that nobody has answered.
    private static Story Amid(Protocol protocol, Term term, params Party[] more) =>
        Table(protocol, [Seller, Buyer, Bank, .. more]).When([.. Enumerable.Range(0, 40).Select(_ => Seller.Proposes(term))]);
}
