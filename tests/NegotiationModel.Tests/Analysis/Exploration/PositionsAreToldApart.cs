using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

/// <summary>Whatever makes a difference to what can follow makes another position.</summary>
public class PositionsAreToldApart
{
    private static readonly Terms Both = [Price.Is(7_000), Warranty.Is("none")];

    [Fact]
    public void By_the_talks_the_clock_the_seats_and_the_agenda() =>
        Differ(
            Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank, Mediator),
            story => story,
            story => story.Until(Day(1)),
            story => story.When(Seller.SetsDeadline(Day(2))),
            story => story.When(Seller.SetsDeadline(Day(3))),
            story => story.When(Seller.Suspends()),
            story => story.When(Buyer.Suspends()),
            story => story.When(Seller.Suspends(Day(2))),
            story => story.When(Seller.Suspends(Day(3))),
            story => story.When(Seller.WalksAway()),
            story => story.When(Buyer.WalksAway()),
            story => story.When(Guarantor.Joins()),
            story => story.When(Parliament.Joins()),
            story => story.When(Seller.ExtendsAgenda(Handover)),
            story => story.When(Seller.ExtendsAgenda(Issue.Choice("warranty", "2 years"))),
            story => story.When(Seller.Proposes(Both), Seller.Withdraws("p1")),
            story => story.When(Seller.Suspends(), Seller.Resumes(), Seller.Proposes(Both))
        );

    [Fact]
    public void By_what_is_on_the_table() =>
        Differ(
            Table(Protocol.Diplomacy with { AllowsSilentAcceptance = true }, Seller, Buyer, Mediator),
            story => story.When(Seller.Proposes(Both)),
            story => story.When(Seller.Proposes(Both) with { Expires = Day(3), SilenceAccepts = true }),
            story => story.When(Buyer.Proposes(Both)),
            story => story.When(Seller.Proposes(Price.Is(7_000))),
            story => story.When(Seller.Proposes(Both) with { LeavesProposerUncommitted = true }),
            story => story.When(Seller.Proposes(Both) with { Expires = Day(2) }),
            story => story.When(Seller.Proposes(Both) with { Expires = Day(3) }),
            story => story.When(Seller.Proposes(Both) with { FirmUntil = Day(2) }),
            story => story.When(Seller.Proposes(Both), Seller.Withdraws("p1")),
            story => story.When(Seller.Proposes(Both), Buyer.Rejects("p1")),
            story => story.When(Seller.Proposes(Both), Seller.Proposes(Both)),
            story => story.When(Seller.Proposes(Both), Buyer.Accepts("p1") with { Issues = ["price"] }),
            story => story.When(Seller.Proposes(Both), Buyer.Accepts("p1") with { Issues = ["warranty"] })
        );

    [Fact]
    public void By_who_said_what_to_which_issue() =>
        Differ(
            Table(Protocol.Diplomacy with { Acceptance = AcceptanceRule.AtLeast(4) }, Seller, Buyer, Bank, Party.Principal("insurer"))
                .When(Mediator.Joins(), Mediator.Proposes(Both)),
            story => story,
            story => story.When(Seller.Accepts("p1")),
            story => story.When(Buyer.Accepts("p1")),
            story => story.When(Seller.Accepts("p1") with { Issues = ["price"] }),
            story => story.When(Seller.Accepts("p1") with { Issues = ["warranty"] }),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon"))),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon")), Seller.MeetsCondition("c1")),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon")), Seller.WaivesCondition("c1")),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon")), Seller.ReportsFailed("c1")),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon") { AskedParty = "seller" })),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon") { AskedParty = "buyer" })),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon") { Due = Day(2) })),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon") { Due = Day(3) })),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon", ConditionKind.EndsAgreementIfFailed))),
            story => story.When(Seller.Accepts("p1", new ConditionDefinition("soon"), new ConditionDefinition("now"))),
            story => story.When(Buyer.Accepts("p1", new ConditionDefinition("soon"))),
            story => story.When(Seller.Accepts("p1"), Buyer.Accepts("p1"))
        );

    [Fact]
    public void By_a_rejection_where_a_majority_decides() =>
        Differ(
            Table(
                    Protocol.Diplomacy with
                    {
                        Acceptance = AcceptanceRule.Majority,
                    },
                    Seller,
                    Buyer,
                    Bank,
                    Party.Principal("insurer"),
                    Mediator
                )
                .When(Mediator.Proposes(Both)),
            story => story,
            story => story.When(Seller.Rejects("p1")),
            story => story.When(Buyer.Rejects("p1")),
            story => story.When(Seller.Accepts("p1"))
        );

    [Fact]
    public void By_what_was_agreed_and_ratified() =>
        Differ(
            Table(Protocol.Diplomacy with { Ratifiers = ["parliament", "buyer"] }, Seller, Buyer, Parliament).When(Seller.Proposes(Both)),
            story => story.When(Buyer.Accepts("p1")),
            story => story.When(Buyer.Accepts("p1", new ConditionDefinition("keeps", ConditionKind.EndsAgreementIfFailed))),
            story => story.When(Buyer.Accepts("p1") with { Issues = ["price"] }),
            story => story.When(Buyer.Accepts("p1") with { Issues = ["price"] }, Buyer.Accepts("p1") with { Issues = ["warranty"] }),
            story => story.When(Buyer.Accepts("p1"), Buyer.Ratifies("a1")),
            story => story.When(Buyer.Accepts("p1"), Parliament.Ratifies("a1")),
            story => story.When(Buyer.Accepts("p1"), Parliament.Ratifies("a1"), Buyer.Ratifies("a1")),
            story => story.When(Buyer.Accepts("p1"), Buyer.RefusesToRatify("a1")),
            story => story.When(Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
        );

    [Fact]
    public void By_the_turn_and_the_round_where_turns_alternate() =>
        Differ(
            Table(Protocol.AlternatingOffers with { MaxAlternatingRounds = 5 }).When(Seller.Proposes(Both), Buyer.Proposes(Both)),
            story => story,
            story => story.When(Seller.Proposes(Both), Buyer.Proposes(Both)),
            story => story.When(Seller.Proposes(Both))
        );

    [Fact]
    public void By_whose_turn_it_is_alone() =>
        Differ(
            Table(Protocol.AlternatingOffers with { WalkAway = WalkAwayEffect.Leaves, AllowsJoining = true }, Seller, Buyer, Bank),
            story => story,
            story => story.When(Seller.WalksAway(), Seller.Joins()),
            story => story.When(Seller.WalksAway(), Seller.Joins(), Buyer.WalksAway(), Buyer.Joins()),
            story => story.When(Seller.WalksAway(), Seller.Joins(), Buyer.WalksAway(), Buyer.Joins(), Bank.WalksAway(), Bank.Joins())
        );

    [Fact]
    public void By_whether_anything_has_begun() =>
        Differ(
            Table(Protocol.Diplomacy),
            story => story.When(Seller.Suspends()),
            story => story.When(Seller.WalksAway(), Seller.Reopens(), Seller.Suspends())
        );

    [Fact]
    public void By_what_waits_for_the_talks_to_resume() =>
        Differ(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Both), Buyer.Accepts("p1", new ConditionDefinition("soon"))),
            story => story.When(Seller.Suspends()),
            story => story.When(Seller.Suspends(), Buyer.WaivesCondition("c1"))
        );

    [Fact]
    public void By_whether_a_proposal_lapsed_in_time_or_with_the_talks_or_was_withdrawn() =>
        Differ(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Both) with { Expires = Day(1) }),
            story => story.Until(Day(1)),
            story => story.When(Seller.Withdraws("p1")).Until(Day(1)),
            story => story.When(Buyer.WalksAway(), Buyer.Reopens()).Until(Day(1))
        );

    [Fact]
    public void By_the_issue_of_a_proposal_that_was_agreed_first() =>
        Differ(
            Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional }, Seller, Buyer, Bank)
                .When(Seller.Proposes(Both), Buyer.Accepts("p1"), Bank.Accepts("p1") with { Issues = ["price"] }),
            story => story,
            story => story.When(Bank.Proposes(Price.Is(1)), Seller.Accepts("p2"), Buyer.Accepts("p2")),
            story => story.When(Bank.Proposes(Price.Is(7_000)), Seller.Accepts("p2"), Buyer.Accepts("p2"))
        );

    [Fact]
    public void By_what_was_agreed_about_an_agreement_while_the_talks_were_suspended() =>
        Differ(
            Table(Protocol.Diplomacy with { AllowsConditions = false })
                .When(Seller.Proposes(Price.Is(1)), Buyer.Accepts("p1"), Seller.ProposesToAmend("a1", Price.Is(2)))
                .When(Buyer.ProposesToAmend("a1", Warranty.Is("none"))),
            story => story.When(Buyer.Accepts("p2"), Seller.Suspends()),
            story => story.When(Seller.Suspends(), Buyer.Accepts("p2"))
        );

    [Fact]
    public void By_which_agreements_a_condition_is_carried_by() =>
        Differ(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Both)),
            story =>
                story.When(
                    Buyer.Accepts("p1", new ConditionDefinition("keeps", ConditionKind.EndsAgreementIfFailed)) with
                    {
                        Issues = ["price"],
                    }
                ),
            story =>
                story.When(
                    Buyer.Accepts("p1", new ConditionDefinition("keeps", ConditionKind.EndsAgreementIfFailed)) with
                    {
                        Issues = ["warranty"],
                    }
                ),
            story =>
                story.When(
                    Buyer.Accepts("p1") with
                    {
                        Issues = ["price"],
                    },
                    Buyer.Accepts("p1", new ConditionDefinition("keeps", ConditionKind.EndsAgreementIfFailed)) with
                    {
                        Issues = ["warranty"],
                    }
                ),
            story =>
                story.When(
                    Buyer.Accepts("p1", new ConditionDefinition("keeps", ConditionKind.EndsAgreementIfFailed)) with
                    {
                        Issues = ["price"],
                    },
                    Buyer.Accepts("p1") with
                    {
                        Issues = ["warranty"],
                    }
                )
        );

    // Where agreements are provisional, what is older than them does not overtake them.
    [Theory, MemberData(nameof(Provisional))]
    public void By_whether_a_proposal_is_newer_than_an_agreement(Protocol protocol) =>
        Differ(
            Table(protocol).When(Seller.Proposes(Price.Is(7_000))),
            story => story.When(Buyer.Proposes(Warranty.Is("none")), Buyer.Accepts("p1")),
            story => story.When(Buyer.Accepts("p1"), Buyer.Proposes(Warranty.Is("none")))
        );

    public static TheoryData<Protocol> Provisional =>
        [
            Protocol.Diplomacy with
            {
                Settlement = Settlement.Provisional,
            },
            Protocol.Diplomacy with
            {
                Baskets = [new("b", ["price", "warranty"]) { Settlement = Settlement.Provisional }],
            },
        ];

    [Fact]
    public void By_what_a_proposal_does_to_an_agreement() =>
        Differ(
            Table(Protocol.Diplomacy with { AllowsSilentAcceptance = true, Settlement = Settlement.ByIssue })
                .When(Seller.Proposes(Price.Is(7_000)) with { Suspension = SuspensionRule.AnyParty }, Buyer.Accepts("p1")),
            story => story.When(Seller.ProposesToAmend("a1", Price.Is(8_000))),
            story => story.When(Seller.Proposes(Price.Is(8_000)) with { Ends = "a1" }),
            story => story.When(Seller.ProposesToAmend("a1", Price.Is(8_000)) with { Expires = Day(1) }),
            story => story.When(Seller.ProposesToAmend("a1", Price.Is(8_000)) with { Expires = Day(1), SilenceAccepts = true }),
            story => story.When(Seller.ProposesToAmend("a1", Price.Is(8_000)), Buyer.Accepts("p2")),
            story => story.When(Seller.Proposes(Price.Is(8_000)) with { Ends = "a1" }, Buyer.Accepts("p2")),
            story => story.When(Seller.SuspendsAgreement("a1")),
            story => story.When(Buyer.SuspendsAgreement("a1"))
        );

    [Fact]
    public void By_which_agreement_would_be_revived() =>
        Differ(
            Table(Protocol.Diplomacy)
                .When(Seller.Proposes(Price.Is(7_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
                .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p3"), Seller.ProposesToEnd("a2"), Buyer.Accepts("p4")),
            story => story.When(Seller.ProposesToRevive("a1")),
            story => story.When(Seller.ProposesToRevive("a2"))
        );

    [Fact]
    public void By_who_agreed_on_something_apart_and_who_came_in() =>
        Differ(
            Table(Protocol.Diplomacy with { Settlement = Settlement.Package }, Seller, Buyer, Bank, Party.Principal("heir")),
            story => story.When(Between("seller", "buyer")),
            story => story.When(Between("seller", "bank")),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1")),
            story => story.When(Between("seller", "bank"), Bank.Accepts("p1")),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1"), Bank.AccedesTo("a1")),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1"), Party.Principal("heir").AccedesTo("a1")),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1"), Bank.AccedesTo("a1", new ConditionDefinition("soon"))),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1"), Buyer.WithdrawsFrom("a1")),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1"), Bank.AccedesTo("a1")).When(Bank.WithdrawsFrom("a1")),
            story => story.When(Between("seller", "buyer"), Buyer.Accepts("p1"), Bank.AccedesTo("a1")).When(Buyer.WithdrawsFrom("a1"))
        );

    [Fact]
    public void By_what_is_demanded_and_by_whom() =>
        Differ(
            Table(Protocol.Diplomacy, Seller, Buyer, Bank)
                .When(
                    Seller.Proposes(Both) with
                    {
                        AgreementConditions = [new("soon") { Id = "old" }],
                    },
                    Buyer.Accepts("p1"),
                    Bank.Accepts("p1")
                ),
            story => story,
            story => story.When(Seller.Demands("a1", new ConditionDefinition("more"))),
            story => story.When(Buyer.Demands("a1", new ConditionDefinition("more"))),
            story => story.When(Seller.Demands("a1", new ConditionDefinition("more")), Buyer.ConcedesDemand("c1")),
            story => story.When(Seller.Demands("a1", new ConditionDefinition("more")), Bank.ConcedesDemand("c1")),
            story => story.When(Seller.ReplacesCondition("old", new ConditionDefinition("more"))),
            story => story.When(Buyer.ReplacesCondition("old", new ConditionDefinition("more")))
        );

    [Fact]
    public void But_not_by_the_order_in_which_the_same_was_said()
    {
        var (table, position) = (Table(Protocol.Diplomacy, Seller, Buyer, Bank, Mediator).When(Mediator.Proposes(Both)), new StateKey());
        Assert.Equal(
            position.Of(table.When(Seller.Accepts("p1"), Buyer.Accepts("p1")).Talks.Table),
            position.Of(table.When(Buyer.Accepts("p1"), Seller.Accepts("p1")).Talks.Table)
        );
    }

    private static Move.Propose Between(PartyId one, PartyId other) =>
        Seller.Proposes(Both) with
        {
            Between = [one, other],
            AllowsAccession = true,
            Exits = [ExitClause.AtWill],
        };

    private static void Differ(Story story, params Func<Story, Story>[] ways)
    {
        var position = new StateKey();
        var positions = ways.Select(way => position.Of(way(story).Talks.Table)).ToList();
        for (var one = 0; one < ways.Length; one++)
            Assert.True(
                positions.IndexOf(positions[one]) == one,
                $"way {one} comes to the same position as way {positions.IndexOf(positions[one])}"
            );
    }
}
