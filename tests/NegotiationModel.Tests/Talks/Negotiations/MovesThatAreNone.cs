using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>What is asked without a move, made although it is refused, or only looked at.</summary>
public class MovesThatAreNone
{
    [Fact]
    public void Without_a_move_there_is_no_ruling()
    {
        var talks = Table(Protocol.Contract).Talks;
        Assert.Throws<ArgumentNullException>("setting", () => Negotiation.Convene(null!));
        Assert.Throws<ArgumentNullException>("move", () => talks.Rule(null!));
        Assert.Throws<ArgumentNullException>("move", () => talks.Permits(null!));
        Assert.Throws<ArgumentNullException>("move", () => talks.Make((Move)null!));
    }

    [Fact]
    public void A_move_that_is_refused_is_not_made()
    {
        var talks = Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)) with { At = Day(2) }).Talks;
        Refused(talks, RefusalCode.BeforeLastMove, Buyer.Accepts("p1") with { At = Day(1) });
        Refused(talks, RefusalCode.UnknownParty, Bank.Accepts("p1"));
        Refused(talks, RefusalCode.UnknownProposal, Buyer.Accepts("p2"));
        Refused(talks, RefusalCode.UnknownProposal, Buyer.Says("…"), Buyer.Accepts("p2"));
        Assert.Single(talks.Log);
        Assert.Equal(2, talks.Make(Buyer.Accepts("p1")).Log.Count);
    }

    // Of a table that has just been changed, and is nobody else's yet.
    [Fact]
    public void Asking_what_is_permitted_later_changes_nothing()
    {
        var talks = Table(Protocol.Contract).Talks.Rule(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(2) }).Talks;
        Assert.False(talks.Permits(Buyer.Accepts("p1") with { At = Day(3) }));
        Assert.Equal(ProposalStatus.Live, talks.Proposals["p1"].Status);
        Assert.True(talks.Permits(Buyer.Accepts("p1") with { At = Day(1) }));
    }

    [Fact]
    public void What_was_seen_in_between_stays_as_it_was()
    {
        var draft = new Negotiation.Builder(Table(Protocol.Contract).Talks);
        draft.Make(Seller.Proposes(Price.Is(9_000)));
        var seen = draft.Shown;
        draft.Make(Buyer.Accepts("p1"));
        Assert.Equal((1, ProposalStatus.Live), (seen.Log.Count, seen.Proposals["p1"].Status));
        Assert.Equal((2, ProposalStatus.Accepted), (draft.Shown.Log.Count, draft.Shown.Proposals["p1"].Status));
    }

    [Fact]
    public void A_condition_is_given_no_id_that_another_has()
    {
        var story = Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan") { Id = "c2" }),
                Buyer.Accepts("p1", new ConditionDefinition("a survey"), new ConditionDefinition("a visit"))
            );
        Assert.Equal(["c2", "c1", "c3"], story.Talks.Conditions.Select(one => one.Id.Value));
    }

    // As it is written down: with the ids it would have had, but not with what it left open.
    [Fact]
    public void A_move_that_was_refused_is_completed_all_the_same()
    {
        var talks = Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)) with { At = Day(1) }).Talks;
        Assert.Equal(
            Seller.Proposes(Price.Is(1)) with
            {
                Proposal = "p2",
                At = Day(1),
            },
            talks.CompletedAnyway(Seller.Proposes(Price.Is(1)))
        );
        Assert.Equal(
            "c1",
            Assert
                .IsType<Move.Accept>(talks.CompletedAnyway(Bank.Accepts("p1", new ConditionDefinition("a loan"))))
                .Conditions[0]
                .Id!.Value.Value
        );
        Assert.Equal(Bank.Ratifies() with { At = Day(2) }, talks.CompletedAnyway(Bank.Ratifies() with { At = Day(2) }));
    }

    [Fact]
    public void The_first_party_of_all_is_listed_too() =>
        Table(Protocol.Contract, Seller, Buyer, Bank).When(Buyer.Proposes(Price.Is(9_000)) with { UncommittedCoSponsors = ["seller"] });

    [Theory]
    [
        InlineData("c", RefusalCode.UnknownProposal),
        InlineData("cat", RefusalCode.UnknownProposal),
        InlineData("c7", RefusalCode.UnknownCondition),
        InlineData("c77", RefusalCode.UnknownCondition)
    ]
    [
        InlineData("a", RefusalCode.UnknownProposal),
        InlineData("art", RefusalCode.UnknownProposal),
        InlineData("a7", RefusalCode.UnknownAgreement),
        InlineData("p7", RefusalCode.UnknownProposal)
    ]
    public void What_a_statement_is_about_is_known_by_the_shape_of_its_id(string about, RefusalCode code) =>
        Table(Protocol.Contract).Refuses(Buyer.Says("…") with { About = about }, code);

    // The mirror image: the issues named and those restated are the same.
    [Fact]
    public void What_is_restated_is_what_is_accepted()
    {
        var offered = Story
            .Given(new Setting(Protocol.Diplomacy, [Seller, Buyer], [Price, Warranty, Handover]) { ConvenedAt = Monday })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 5, 1))));
        Move Accepts(string[] issues, params Term[] restated) =>
            Buyer.Accepts("p1") with
            {
                Issues = [.. issues.Select(one => new IssueId(one))],
                Terms = [.. restated],
            };
        offered.Refuses(Accepts(["price", "handover"], Price.Is(9_000), Warranty.Is("none")), RefusalCode.TermsDiffer);
        offered.Refuses(Accepts(["price"], Price.Is(9_000), Warranty.Is("none")), RefusalCode.TermsDiffer);
        offered.Refuses(Accepts(["price", "warranty"], Price.Is(9_000)), RefusalCode.TermsDiffer);
        offered.When(Accepts(["warranty", "price"], Price.Is(9_000), Warranty.Is("none")));
    }

    [Fact]
    public void Talks_are_called_by_their_title() =>
        Assert.Equal(
            ("the house", "a house", "a house: nothing was proposed yet (0 moves)"),
            (Titled("a house").Id, Titled("a house").Setting.Title, Titled("a house").ToString())
        );

    private static Negotiation Titled(string title) =>
        Negotiation.Convene(new(Protocol.Contract, [Seller, Buyer], [Price]) { Id = "the house", Title = title });

    private static void Refused(Negotiation talks, RefusalCode code, params Move[] moves) =>
        Assert.Equal(code, Assert.Throws<RefusedException>(() => talks.Make(moves)).Refusal.Code);
}
