using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>What the move is about.</summary>
public partial class RefusalsInWords
{
    [Fact]
    public void UnknownProposal_names_it_where_the_move_does()
    {
        Told(Table(Plain), Buyer.Rejects("p7"), RefusalCode.UnknownProposal, "Mr Ivanenko names a proposal that was never tabled: p7.");
        Told(
            Table(Plain),
            Buyer.Says("…") with
            {
                About = "p7",
            },
            RefusalCode.UnknownProposal,
            "Mr Ivanenko names a proposal that was never tabled: p7."
        );
        Told(
            Table(Plain),
            Buyer.Proposes(Price.Is(1)) with
            {
                CounterTo = "p7",
            },
            RefusalCode.UnknownProposal,
            "Mr Ivanenko names a proposal that was never tabled: p7."
        );
    }

    [Fact]
    public void UnknownCondition_names_it()
    {
        Told(
            Table(Plain),
            Buyer.MeetsCondition("c7"),
            RefusalCode.UnknownCondition,
            "Mr Ivanenko names a condition that nobody has set: c7."
        );
        Told(
            Table(Plain),
            Buyer.Says("…") with
            {
                About = "c7",
            },
            RefusalCode.UnknownCondition,
            "Mr Ivanenko names a condition that nobody has set: c7."
        );
    }

    [Fact]
    public void UnknownAgreement_names_it_or_says_that_it_is_not_clear_which()
    {
        Told(Table(Plain), Buyer.Ratifies("a7"), RefusalCode.UnknownAgreement, "Mr Ivanenko names an agreement that never came about: a7.");
        Told(
            Table(Plain),
            Buyer.Says("…") with
            {
                About = "a7",
            },
            RefusalCode.UnknownAgreement,
            "Mr Ivanenko names an agreement that never came about: a7."
        );
        Told(
            Table(Plain),
            Buyer.RefusesToRatify(),
            RefusalCode.UnknownAgreement,
            "It is not clear which agreement is meant: not exactly one is pending."
        );
    }

    [Fact]
    public void DuplicateId_names_that_of_a_proposal()
    {
        Told(
            Offered(Plain),
            Buyer.Proposes(Price.Is(1)) with
            {
                Proposal = "p1",
            },
            RefusalCode.DuplicateId,
            "Mr Ivanenko uses an id that is taken: p1."
        );
        Told(
            Offered(Protocol.Contract),
            Buyer.Accepts("p1", ALoan with { Id = "c1" }, ALoan with { Id = "c1" }),
            RefusalCode.DuplicateId,
            "Mr Ivanenko uses an id that is taken: c1."
        );
    }

    [Fact]
    public void OwnProposal_is_not_answered_nor_accepted_again()
    {
        Told(
            Offered(Plain),
            Seller.Proposes(Price.Is(1)) with
            {
                CounterTo = "p1",
            },
            RefusalCode.OwnProposal,
            "p1 is Ms Bondar's own proposal, which Ms Bondar cannot answer."
        );
        Told(Offered(Plain), Seller.Accepts("p1"), RefusalCode.OwnProposal, "Ms Bondar put p1 forward and accepted it by doing so.");
        Told(Offered(Plain), Seller.Rejects("p1"), RefusalCode.OwnProposal, "Ms Bondar put p1 forward, and may withdraw it instead.");
    }

    [Fact]
    public void NotYourProposal_tells_whose_it_is()
    {
        Told(Offered(Plain), Buyer.Withdraws("p1"), RefusalCode.NotYourProposal, "p1 was put forward by Ms Bondar, not by Mr Ivanenko.");
        Told(
            Offered(Plain),
            Buyer.Proposes(Price.Is(1)) with
            {
                Replaces = "p1",
            },
            RefusalCode.NotYourProposal,
            "p1 was put forward by Ms Bondar, not by Mr Ivanenko."
        );
    }

    [Fact]
    public void NotYourCondition_tells_what_is_not_its_to_do()
    {
        var story = Offered(Protocol.Contract).When(Buyer.Accepts("p1", ALoan with { AskedParty = "buyer" }));
        Told(
            story,
            Seller.MeetsCondition("c1"),
            RefusalCode.NotYourCondition,
            "The condition c1 is not for Ms Bondar to meet (Mr Ivanenko)."
        );
        Told(
            story,
            Seller.ReportsFailed("c1"),
            RefusalCode.NotYourCondition,
            "The condition c1 is not for Ms Bondar to report failed (Mr Ivanenko)."
        );
        Told(
            story,
            Seller.WaivesCondition("c1"),
            RefusalCode.NotYourCondition,
            "The condition c1 is not for Ms Bondar to waive (Mr Ivanenko)."
        );
        var worldly = Offered(Protocol.Contract).When(Buyer.Accepts("p1", ALoan));
        Told(
            worldly,
            Seller.MeetsCondition("c1"),
            RefusalCode.NotYourCondition,
            "The condition c1 is not for Ms Bondar to meet (Mr Ivanenko)."
        );
        Told(
            worldly,
            Buyer.RefusesCondition("c1"),
            RefusalCode.NotYourCondition,
            "The condition c1 is not for Mr Ivanenko to refuse (Ms Bondar)."
        );
        ConditionDefinition promise = new("its word", ConditionKind.EndsAgreementIfFailed) { AskedParty = "buyer" };
        var promised = Offered(Protocol.Contract)
            .When(Buyer.Accepts("p1", promise, ALoan with { Judges = ["seller", "buyer"] }, promise with { Beneficiary = "seller" }));
        Told(promised, Buyer.WaivesCondition("c1"), RefusalCode.NotYourCondition, "The condition c1 is not for Mr Ivanenko to waive.");
        Told(
            promised,
            Buyer.ReportsFailed("c1"),
            RefusalCode.NotYourCondition,
            "The condition c1 is not for Mr Ivanenko to report failed."
        );
        Told(
            promised,
            Buyer.ReportsFailed("c3"),
            RefusalCode.NotYourCondition,
            "The condition c3 is not for Mr Ivanenko to report failed (Ms Bondar)."
        );
        Told(
            promised,
            Seller.MeetsCondition("c3"),
            RefusalCode.NotYourCondition,
            "The condition c3 is not for Ms Bondar to meet (Mr Ivanenko)."
        );
    }

    [Fact]
    public void NotARatifier_names_the_party() =>
        Told(
            Offered(Plain with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament).When(Buyer.Accepts("p1")),
            Seller.RefusesToRatify("a1"),
            RefusalCode.NotARatifier,
            "Ms Bondar is not among those who ratify (parliament)."
        );
}
