using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Silence procedures: who has said nothing when a proposal expires has accepted it.</summary>
public class SilenceAccepts
{
    private static readonly Protocol Rules = Protocol.Contract with { AllowsSilentAcceptance = true, AllowsAbstention = true };

    [Fact]
    public void When_nobody_breaks_it() =>
        Proposed(Rules)
            .Until(Day(3))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.Agreements["a1"].AcceptedBy))
            .Then(talks => Assert.Equal(["buyer", "bank"], talks.AcceptedBySilence("a1")))
            .Then(talks => Assert.Equal(Day(3), talks.Agreements["a1"].At))
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "bank")));

    [Fact]
    public void Not_before_its_time() => Proposed(Rules).Until(Day(2)).Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void One_no_is_enough_against_it() =>
        Proposed(Rules).When(Bank.Rejects("p1") with { At = Day(2) }).Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Who_abstains_is_not_silent() =>
        Proposed(Rules).When(Bank.Abstains("p1") with { At = Day(2) }).Until(Day(3)).Proposal("p1", ProposalStatus.Lapsed);

    [Fact]
    public void Who_has_spoken_on_a_part_is_not_silent() =>
        Table(Rules with { Settlement = Settlement.ByIssue }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { SilenceAccepts = true, Expires = Day(3) })
            .When(Bank.Rejects("p1") with { Issues = ["price"] })
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.Lapsed)
            .Then(talks => Assert.Empty(talks.Agreements));

    [Fact]
    public void Who_has_spoken_is_not_among_the_silent() =>
        Proposed(Rules).When(Buyer.Accepts("p1")).Until(Day(3)).Then(talks => Assert.Equal(["bank"], talks.AcceptedBySilence("a1")));

    [Fact]
    public void Nothing_while_the_talks_are_suspended() =>
        Proposed(Rules).When(Buyer.Suspends()).Until(Day(3)).Proposal("p1", ProposalStatus.Lapsed);

    [Fact]
    public void A_text_of_a_mediator_too() =>
        Table(Protocol.SingleText with { AllowsSilentAcceptance = true }, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(9_000)) with { SilenceAccepts = true, Expires = Day(3) })
            .Until(Day(3))
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.AcceptedBySilence("a1")));

    [Fact]
    public void Where_many_are_silent()
    {
        var all = Enumerable.Range(0, 20).Select(at => Party.Principal($"ally{at}")).ToList();
        Table(Rules, [Seller, .. all])
            .When(Seller.Proposes(Price.Is(9_000)) with { SilenceAccepts = true, Expires = Day(3) })
            .When(all[7].Accepts("p1"))
            .Until(Day(3))
            .Then(talks => Assert.Equal(19, talks.AcceptedBySilence("a1").Count));
    }

    [Fact]
    public void With_what_waits_for_a_condition() =>
        Proposed(Rules with { AllowsConditions = true, Expiry = Expiry.UnlessConditionallyAccepted })
            .When(Buyer.Accepts("p1", new ConditionDefinition("the bank lends")))
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.MeetsCondition("c1") with { At = Day(4) })
            .Then(talks => Assert.Equal(["bank"], talks.AcceptedBySilence("a1")));

    [Fact]
    public void Where_the_protocol_lets_it_and_the_proposal_expires() =>
        Table(Protocol.Contract)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { SilenceAccepts = true, Expires = Day(3) }, RefusalCode.SilenceNotAllowed)
            .When(Seller.Proposes(Price.Is(9_000)));

    [Fact]
    public void Not_without_an_end() =>
        Table(Rules)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { SilenceAccepts = true }, RefusalCode.SilenceNotAllowed)
            .When(Seller.Proposes(Price.Is(9_000)) with { SilenceAccepts = true, Expires = End.After(NodaTime.Period.FromDays(2)) });

    [Fact]
    public void Of_whom_nothing_is_left_that_it_has_said() =>
        Proposed(Rules with { AllowsConditions = true })
            .When(Buyer.Accepts("p1", new ConditionDefinition("the bank lends") { Due = Day(3) }))
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Until(Day(3))
            .Condition("c1", ConditionStatus.Lapsed)
            .Then(talks => Assert.Equal(["buyer"], talks.AcceptedBySilence("a1")));

    [Fact]
    public void And_is_told_of_an_agreement_that_there_is() =>
        Assert.Throws<KeyNotFoundException>(() => Proposed(Rules).Talks.AcceptedBySilence("a1"));

    private static Story Proposed(Protocol rules) =>
        Table(rules, Seller, Buyer, Bank).When(Seller.Proposes(Price.Is(9_000)) with { SilenceAccepts = true, Expires = Day(3) });
}
