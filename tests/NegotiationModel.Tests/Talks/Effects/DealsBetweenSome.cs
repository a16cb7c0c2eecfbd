using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A deal of two of three neither concludes the talks nor settles anything for the third.</summary>
public class DealsBetweenSome
{
    [Fact]
    public void Its_parties_alone_agree_and_it_binds_at_once() =>
        Two(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.PartiesTo("a1").Select(party => party.Party.Value)))
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a1"].AcceptedBy.Select(party => party.Value)))
            .Is(NegotiationStatus.Open);

    [Fact]
    public void Others_do_not_answer_it()
    {
        Two(Protocol.Diplomacy with { AllowsAbstention = true })
            .Refuses(Bank.Accepts("p1"), RefusalCode.ProposalNotAddressed)
            .Refuses(Bank.Rejects("p1"), RefusalCode.ProposalNotAddressed)
            .Refuses(Bank.Abstains("p1"), RefusalCode.ProposalNotAddressed)
            .Refuses(Bank.Counters("p1", Price.Is(1)), RefusalCode.ProposalNotAddressed);
    }

    [Fact]
    public void It_is_answered_as_a_whole() =>
        Two(Protocol.Diplomacy with { Settlement = Settlement.ByIssue })
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed);

    [Fact]
    public void The_acceptance_rule_is_asked_of_its_parties() =>
        Two(Protocol.Diplomacy with { Acceptance = AcceptanceRule.AtLeast(3) })
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void What_it_settles_is_open_to_the_others_and_settled_between_the_two() =>
        Two(Protocol.Diplomacy with { Settlement = Settlement.Package })
            .When(Buyer.Accepts("p1"))
            .Refuses(Two(8_000), RefusalCode.IssueAlreadySettled)
            .Refuses(Two(9_000), RefusalCode.IssueAlreadySettled)
            .When(Seller.Proposes(Price.Is(8_000)) with { Between = ["seller", "bank"] }, Bank.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce)
            .When(Seller.Proposes(Price.Is(7_000)), Buyer.Accepts("p3"), Bank.Accepts("p3"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.All(talks.Agreements, one => Assert.Equal("price", one.IssuesStillSettled.Single().Value)));

    [Fact]
    public void What_contradicts_it_between_the_same_is_superseded_and_the_tables_is_not() =>
        Two(Protocol.Diplomacy)
            .When(Two(8_000), Seller.Proposes(Price.Is(8_000)))
            .When(Buyer.Accepts("p1"))
            .Proposal("p2", ProposalStatus.Superseded)
            .Proposal("p3", ProposalStatus.Live);

    [Fact]
    public void It_is_amended_ended_and_revived_between_the_same() =>
        Two(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(8_000)), Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Refuses(Two(7_000), RefusalCode.IssueAlreadySettled)
            .When(Buyer.ProposesToEnd("a2"), Seller.Accepts("p3"))
            .Agreement("a2", AgreementStatus.Ended)
            .When(Two(7_000), Buyer.Accepts("p4"))
            .Refuses(Seller.ProposesToRevive("a2"), RefusalCode.IssueAlreadySettled)
            .When(Seller.ProposesToEnd("a3"), Buyer.Accepts("p5"))
            .When(Seller.ProposesToRevive("a2"), Buyer.Accepts("p6"))
            .Agreement("a2", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["price"], talks.Agreements["a2"].IssuesStillSettled.Select(issue => issue.Value)));

    [Fact]
    public void Parties_who_cannot_make_it_are_refused() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank, Mediator)
            .Refuses(Seller.Proposes(Price.Is(1)) with { Between = ["buyer", "bank"] }, RefusalCode.NotPartyToAgreement)
            .Refuses(Seller.Proposes(Price.Is(1)) with { Between = ["seller"] }, RefusalCode.NotPartyToAgreement)
            .Refuses(Seller.Proposes(Price.Is(1)) with { Between = ["seller", "mediator"] }, RefusalCode.NotPartyToAgreement)
            .Refuses(Seller.Proposes(Price.Is(1)) with { Between = ["seller", "nobody"] }, RefusalCode.UnknownParty)
            .When(Seller.Proposes(Price.Is(1)) with { Between = ["buyer", "bank"], LeavesProposerUncommitted = true })
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Then(talks => Assert.Equal(["buyer", "bank"], talks.PartiesTo("a1").Select(party => party.Party.Value)));

    [Fact]
    public void To_name_all_who_count_is_to_name_nobody() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["buyer", "seller"] }, Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void It_goes_with_the_talks_and_waits_while_they_are_suspended() =>
        Two(Protocol.Diplomacy with { Settlement = Settlement.Package })
            .When(Seller.Suspends())
            .Refuses(Buyer.Accepts("p1"), RefusalCode.NegotiationSuspended)
            .When(Seller.Resumes(), Seller.Proposes(Price.Is(1)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Proposal("p1", ProposalStatus.Superseded)
            .Refuses(Two(3_000), RefusalCode.NegotiationClosed);

    [Fact]
    public void It_stands_beside_the_tables_where_one_proposal_for_each_is_the_rule() =>
        Two(Protocol.Diplomacy with { LiveProposals = LiveProposals.NewestPerParty })
            .When(Seller.Proposes(Price.Is(5_000)))
            .Proposal("p1", ProposalStatus.Live)
            .When(Two(4_000))
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void It_waits_for_who_ratifies_and_its_refusal_moves_the_talks_nowhere() =>
        Two(Protocol.Diplomacy with { Ratifiers = ["bank"] })
            .When(Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.RefusesToRatify())
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Is(NegotiationStatus.Open)
            .When(Two(8_000), Buyer.Accepts("p2"), Bank.Ratifies())
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Who_has_left_the_table_is_not_asked() =>
        Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank, Party.Principal("heir"))
            .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer", "bank"] }, Buyer.Accepts("p1"))
            .When(Bank.WalksAway())
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.PartiesTo("a1").Select(party => party.Party.Value)));

    [Fact]
    public void Silence_of_its_parties_accepts_it() =>
        Table(Protocol.Diplomacy with { AllowsSilentAcceptance = true }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer"], Expires = Day(1), SilenceAccepts = true })
            .Until(Day(1))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["buyer"], talks.AcceptedBySilence("a1").Select(party => party.Value)));

    [Fact]
    public void Who_says_yes_to_it_does_not_accept_by_silence() =>
        Table(Protocol.Diplomacy with { AllowsSilentAcceptance = true }, Seller, Buyer, Bank, Party.Principal("heir"))
            .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer", "bank"], Expires = Day(1), SilenceAccepts = true })
            .When(Buyer.Accepts("p1"))
            .Until(Day(1))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["bank"], talks.AcceptedBySilence("a1").Select(party => party.Value)));

    [Fact]
    public void It_stands_within_one_basket() =>
        Table(
                Protocol.Diplomacy with
                {
                    Settlement = Settlement.ByIssue,
                    Baskets = [new("one", ["price"]), new("two", ["warranty"])],
                },
                Seller,
                Buyer,
                Bank
            )
            .Refuses(Seller.Proposes(Price.Is(1), Warranty.Is("none")) with { Between = ["seller", "buyer"] }, RefusalCode.AgendaConflict)
            .When(Two(3_000), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void It_may_be_proposed_where_the_table_has_nothing_left() =>
        Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional }, Seller, Buyer, Bank)
            .When(Two(1_000), Buyer.Accepts("p1"))
            .Then(talks =>
                Assert.Contains(talks.PermittedMoves("bank"), permitted => permitted is { Kind: MoveKind.Propose, ActsOn: null })
            );

    [Fact]
    public void Where_it_leaves_one_issue_open_another_that_it_settled_is_not_proposed_otherwise() =>
        Two(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1"))
            .Refuses(Two(8_000) with { Terms = [Price.Is(8_000), Warranty.Is("none")] }, RefusalCode.IssueAlreadySettled)
            .When(Two(9_000) with { Terms = [Price.Is(9_000), Warranty.Is("none")] });

    [Fact]
    public void One_of_three_and_one_of_two_of_them_are_apart()
    {
        Move.Propose three = Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer", "bank"] },
            two = Buyer.Proposes(Price.Is(8_000)) with { Between = ["buyer", "bank"] };
        var four = Table(Protocol.Diplomacy, Seller, Buyer, Bank, Party.Principal("heir"));
        four.When(three, Buyer.Accepts("p1"), Bank.Accepts("p1")).When(two, Bank.Accepts("p2")).Agreement("a2", AgreementStatus.InForce);
        four.When(two, Bank.Accepts("p1")).When(three, Buyer.Accepts("p2"), Bank.Accepts("p2")).Agreement("a2", AgreementStatus.InForce);
    }

    [Fact]
    public void Accepted_subject_to_a_condition_it_waits_for_that() =>
        Two(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.ReportsFailed("c1"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void What_would_revive_one_is_superseded_when_its_issue_is_settled_otherwise() =>
        Two(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1"), Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"))
            .When(Two(7_000), Buyer.Accepts("p4"))
            .Proposal("p3", ProposalStatus.Superseded);

    [Fact]
    public void Once_it_is_revived_its_issue_is_settled_again() =>
        Two(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1"), Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p3"))
            .Refuses(Two(7_000), RefusalCode.IssueAlreadySettled);

    [Fact]
    public void It_is_applied_from_the_day_that_its_text_says() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(
                Two(9_000) with
                {
                    AgreementConditions = [new("the board agrees") { Id = "board", AskedParty = "buyer" }],
                    ProvisionallyAppliedFrom = Day(2),
                },
                Buyer.Accepts("p1")
            )
            .Until(Day(2))
            .Agreement("a1", AgreementStatus.ProvisionallyApplied);

    private static Story Two(Protocol protocol) => Table(protocol, Seller, Buyer, Bank).When(Two(9_000));

    private static Move.Propose Two(decimal price) => Seller.Proposes(Price.Is(price)) with { Between = ["seller", "buyer"] };
}
