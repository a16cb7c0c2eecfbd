using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Somebody comes into an agreement that others made.</summary>
public class AccedingToAgreements
{
    private static ConditionDefinition Signed => new("the head office signs") { Id = "signed", AskedParty = "bank" };

    [Fact]
    public void Outright_it_is_bound_at_once() =>
        Open()
            .When(Bank.AccedesTo("a1") with { At = Day(3) })
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.PartiesTo("a1").Select(party => party.Party.Value)))
            .Then(talks => Assert.Equal([Monday, Monday, Day(3)], Bound(talks)))
            .Refuses(Bank.AccedesTo("a1"), RefusalCode.AlreadyDone)
            .Refuses(Mediator.AccedesTo("a1"), RefusalCode.NotAllowedForRole)
            .Refuses(Bank.AccedesTo("a7"), RefusalCode.UnknownAgreement);

    [Fact]
    public void Subject_to_conditions_it_is_bound_once_they_are_met() =>
        Open()
            .When(Bank.AccedesTo("a1", Signed))
            .Then(talks => Assert.Equal([Monday, Monday, null], Bound(talks)))
            .When(Bank.MeetsCondition("signed") with { At = Day(1) })
            .Then(talks => Assert.Equal([Monday, Monday, Day(1)], Bound(talks)))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void So_long_after_that_as_the_text_says() =>
        Open(text => text with { EntryIntoForceDelay = Period.FromDays(30) })
            .Agreement("a1", AgreementStatus.Pending)
            .Until(Day(30))
            .Agreement("a1", AgreementStatus.InForce)
            .When(Bank.AccedesTo("a1") with { At = Day(40) })
            .Until(Day(70) - Duration.Epsilon)
            .Then(talks => Assert.Equal([Day(30), Day(30), null], Bound(talks)))
            .Until(Day(70))
            .Then(talks => Assert.Equal([Day(30), Day(30), Day(70)], Bound(talks)));

    [Fact]
    public void Where_the_text_does_not_say_so_nobody_does() =>
        Open(text => text with { AllowsAccession = false }).Refuses(Bank.AccedesTo("a1"), RefusalCode.AccessionNotAllowed);

    [Fact]
    public void Nobody_accedes_to_what_is_over() =>
        Open().When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2")).Refuses(Bank.AccedesTo("a1"), RefusalCode.AccessionNotAllowed);

    [Fact]
    public void An_amendment_may_open_it_and_close_it_again() =>
        Open(text => text with { AllowsAccession = null })
            .When(Seller.ProposesToAmend("a1") with { AllowsAccession = true }, Buyer.Accepts("p2"))
            .When(Bank.AccedesTo("a1"))
            .When(Seller.ProposesToAmend("a1") with { AllowsAccession = false }, Buyer.Accepts("p3"), Bank.Accepts("p3"))
            .Then(talks => Assert.Equal(3, talks.PartiesTo("a3").Count));

    [Fact]
    public void When_a_condition_of_it_fails_it_is_gone_and_the_rest_stay_bound() =>
        Open()
            .When(Bank.AccedesTo("a1", Signed, new ConditionDefinition("the fee is paid") { Id = "paid", AskedParty = "seller" }))
            .When(Bank.RefusesCondition("signed") with { At = Day(1) })
            .Agreement("a1", AgreementStatus.InForce)
            .Condition("paid", ConditionStatus.Moot)
            .Then(talks => Assert.Equal([null, null, Day(1)], talks.PartiesTo("a1").Select(party => party.LeftAt)))
            .When(Bank.AccedesTo("a1") with { At = Day(2) })
            .Then(talks => Assert.Equal([Monday, Monday, Day(2)], Bound(talks)));

    [Fact]
    public void When_a_subsequent_one_fails_so_it_is() =>
        Open()
            .When(Bank.AccedesTo("a1", Signed with { Kind = ConditionKind.EndsAgreementIfFailed, Beneficiary = "seller" }))
            .Then(talks => Assert.Equal(Monday, Bound(talks)[2]))
            .When(Seller.ReportsFailed("signed"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(Monday, talks.PartiesTo("a1")[2].LeftAt));

    [Fact]
    public void Who_left_it_may_come_again_and_is_bound_from_then() =>
        Open(text => text with { Exits = [ExitClause.AtWill] })
            .When(Bank.AccedesTo("a1") with { At = Day(1) })
            .When(Bank.WithdrawsFrom("a1") with { At = Day(2) })
            .When(Bank.AccedesTo("a1", Signed) with { At = Day(3) })
            .Then(talks => Assert.Equal(new AgreementParty("bank", null), talks.PartiesTo("a1")[2]))
            .When(Bank.MeetsCondition("signed") with { At = Day(4) })
            .Then(talks => Assert.Equal([Monday, Monday, Day(4)], Bound(talks)));

    [Fact]
    public void Who_walked_away_from_the_talks_may_still_accede() =>
        Open(text => text, Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves })
            .When(Bank.WalksAway())
            .When(Bank.AccedesTo("a1"))
            .Then(talks => Assert.Equal(3, talks.PartiesTo("a1").Count));

    [Fact]
    public void Whoever_came_in_is_asked_to_agree_to_changes_and_waited_for() =>
        Open()
            .When(Seller.ProposesToAmend("a1", Price.Is(8_000)), Bank.AccedesTo("a1", Signed))
            .When(Buyer.Accepts("p2"))
            .Proposal("p2", ProposalStatus.Live)
            .When(Bank.Accepts("p2"))
            .Agreement("a2", AgreementStatus.Pending)
            .When(Bank.MeetsCondition("signed"))
            .Agreement("a2", AgreementStatus.InForce)
            .Agreement("a1", AgreementStatus.Superseded);

    [Fact]
    public void It_reaches_the_whole_also_as_it_was_amended() =>
        Open()
            .When(Seller.ProposesToAmend("a1", Price.Is(8_000)), Buyer.Accepts("p2"))
            .When(Seller.Proposes(Warranty.Is("none")) with { Supplements = "a1" }, Buyer.Accepts("p3"))
            .When(Bank.AccedesTo("a1"))
            .Then(talks =>
                Assert.All(
                    new AgreementId[] { "a2", "a3" },
                    part => Assert.Equal(Monday, talks.PartiesTo(part).Single(party => party.Party == Bank.Id).BoundSince)
                )
            );

    [Fact]
    public void It_counts_where_the_agreement_comes_into_force_by_a_rule() =>
        Open(text =>
                text with
                {
                    EntryIntoForceRule = AcceptanceRule.AtLeast(2),
                    AgreementConditions = [new("yes") { Id = "s", AskedParty = "seller" }, new("yes") { Id = "b", AskedParty = "buyer" }],
                }
            )
            .When(Seller.MeetsCondition("s"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.AccedesTo("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal([Monday, null, Monday], Bound(talks)));

    [Fact]
    public void It_is_listed_among_what_may_be_done() =>
        Open()
            .Then(talks =>
                Assert.Contains(
                    talks.PermittedMoves("bank"),
                    permitted => permitted is { Kind: MoveKind.Accept, ActsOn: { Kind: SubjectKind.Agreement, Id: "a1" } }
                )
            );

    [Fact]
    public void It_is_told() => Open().Then(talks => Assert.Equal("accedes to a1", Narration.Action(Bank.AccedesTo("a1"), talks)));

    [Fact]
    public void Who_accedes_names_nothing_of_a_proposal() =>
        Assert.Throws<InvalidOperationException>(() => Bank.AccedesTo("a1") with { Terms = [Price.Is(1)] });

    private static Story Open() => Open(text => text);

    private static Story Open(Func<Move.Propose, Move.Propose> text, Protocol? protocol = null) =>
        Table(protocol ?? Protocol.Diplomacy, Seller, Buyer, Bank, Mediator)
            .When(
                text(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer"], AllowsAccession = true }),
                Buyer.Accepts("p1")
            );

    private static Instant?[] Bound(Negotiation talks) => [.. talks.PartiesTo("a1").Select(party => party.BoundSince)];
}
