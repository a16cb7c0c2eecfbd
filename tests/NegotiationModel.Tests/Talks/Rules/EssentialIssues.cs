using System.Text;
using NegotiationModel.Texts;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>No package is accepted without every essential issue (CISG art. 14).</summary>
public class EssentialIssues
{
    private static readonly Issue Quantity = Issue.Integer("quantity", 1) with { IsEssential = true },
        Law = Issue.Text("law");

    private static readonly Issue[] Sale = [Price with { IsEssential = true }, Quantity, Law];

    private static readonly Term Ten = new("quantity", Value.Of(10));

    [Fact]
    public void Price_alone_of_price_quantity_and_law_does_not_conclude() =>
        Story
            .Given(new Protocol { AllowsConditions = true }, [Seller, Buyer], [.. Sale])
            .When(Seller.Proposes(Price.Is(100)))
            .Refuses(Buyer.Accepts("p1"), RefusalCode.EssentialIssueMissing)
            .Then(talks => Assert.Equal([Quantity], talks.Rule(Buyer.Accepts("p1")).Refusal!.RelevantIssues))
            .Refuses(Buyer.Accepts("p1", new ConditionDefinition("a loan")), RefusalCode.EssentialIssueMissing)
            .Refuses(
                Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = NodaTime.Instant.FromUnixTimeTicks(0) }),
                RefusalCode.TimeNotAfterMove
            )
            .When(Seller.Proposes(Price.Is(100), Ten), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded);

    // What a package lacks that is not accepted is no reason, nor is what a basket lacks that settles issue by issue.
    [Fact]
    public void A_refusal_names_what_is_missing_in_the_packages_that_are_accepted() =>
        Story
            .Given(
                new Protocol
                {
                    Settlement = Settlement.Package,
                    Baskets = [new("sale", ["price", "quantity"]), new("rest", ["law"]), new("care", ["warranty", "handover"])],
                },
                [Seller, Buyer],
                [.. Sale, Warranty, Handover with { IsEssential = true }]
            )
            .When(Seller.Proposes(Price.Is(100), new Term("warranty", Value.Of("none"))))
            .Then(talks => Assert.Equal(["quantity", "handover"], Missing(talks, Buyer.Accepts("p1"))))
            .Then(talks => Assert.Equal(["quantity"], Missing(talks, Buyer.Accepts("p1") with { Issues = ["price"] })))
            .When(Seller.Proposes(Price.Is(100), new Term("law", Value.Of("CISG"))))
            .Then(talks => Assert.Equal(["quantity"], Missing(talks, Buyer.Accepts("p2"))));

    private static IEnumerable<string> Missing(Negotiation talks, Move move) =>
        talks.Rule(move).Refusal!.RelevantIssues.Select(issue => issue.Id.Value);

    [Fact]
    public void Silence_does_not_accept_what_a_word_could_not() =>
        Story
            .Given(new Protocol { AllowsSilentAcceptance = true }, [Seller, Buyer], [.. Sale])
            .When(Seller.Proposes(Price.Is(100)) with { SilenceAccepts = true, Expires = Day(3) })
            .When(Seller.Proposes(Price.Is(100), Ten) with { SilenceAccepts = true, Expires = Day(4) })
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.Lapsed)
            .Until(Day(4))
            .Proposal("p2", ProposalStatus.Accepted)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_deal_between_some_is_no_package_of_the_talks() =>
        Story
            .Given(new Protocol(), [Seller, Buyer, Bank], [.. Sale])
            .When(Seller.Proposes(Price.Is(100)) with { Between = ["seller", "buyer"] })
            .When(Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void By_themselves_issues_are_not_essential() =>
        Story
            .Given(new Protocol(), [Seller, Buyer], Price, Law)
            .When(Seller.Proposes(Price.Is(100)), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Issue_by_issue_each_is_agreed_by_itself() =>
        Story
            .Given(Protocol.Diplomacy, [Seller, Buyer], [.. Sale])
            .When(Seller.Proposes(Price.Is(100)), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_comes_onto_the_agenda_later_may_be_essential_and_what_is_there_may_become_so() =>
        Story
            .Given(new Protocol(), [Seller, Buyer, Bank], Price, Law, Warranty)
            .When(Seller.Proposes(Price.Is(100)), Buyer.Accepts("p1"), Seller.ExtendsAgenda(Quantity))
            .Refuses(Bank.Accepts("p1"), RefusalCode.EssentialIssueMissing)
            .When(
                Seller.ExtendsAgenda(Law with { IsEssential = true }),
                Seller.ExtendsAgenda(Law, Quantity with { IsEssential = false }, Warranty)
            )
            .Then(talks => Assert.Equal([false, true, false, true], talks.Agenda.Select(item => item.Issue.IsEssential)))
            .When(Seller.Proposes(Price.Is(100), Ten))
            .Refuses(Bank.Accepts("p2"), RefusalCode.EssentialIssueMissing)
            .When(Seller.Proposes(Ten, new Term("law", Value.Of("CISG"))), Bank.Accepts("p3"));

    [Fact]
    public void Where_an_acceptance_may_counter_it_may_bring_what_is_missing()
    {
        var story = Story.Given(Protocol.Contract, [Seller, Buyer], [.. Sale]).When(Seller.Proposes(Price.Is(100)));
        story.Refuses(Buyer.Accepts("p1"), RefusalCode.EssentialIssueMissing);
        var listed = story.Talks.PermittedMoves("buyer").Single(permitted => permitted.Kind == MoveKind.Accept);
        Assert.Equal([new Term("quantity", Value.Of(1))], Assert.IsType<Move.Accept>(listed.Example).Terms);
        story.When(Buyer.Accepts("p1") with { Terms = [Ten] }, Seller.Accepts("p2")).Is(NegotiationStatus.Concluded);
        Assert.DoesNotContain(
            Story.Given(new Protocol(), [Seller, Buyer], [.. Sale]).When(Seller.Proposes(Price.Is(100))).Talks.PermittedMoves("buyer"),
            permitted => permitted.Kind == MoveKind.Accept
        );
    }

    [Fact]
    public void Where_what_is_missing_is_settled_it_may_say_something_else_on_the_rest()
    {
        var story = Story
            .Given(Protocol.Contract with { AllowsReopening = true }, [Seller, Buyer], Quantity, Law)
            .When(
                Seller.Proposes(Ten, new Term("law", Value.Of("CISG"))),
                Buyer.Accepts("p1"),
                Seller.Proposes([Ten]) with
                {
                    Ends = "a1",
                },
                Buyer.Accepts("p2"),
                Seller.Reopens(),
                Seller.Proposes([new Term("law", Law.Sample)])
            )
            .Refuses(Buyer.Accepts("p3"), RefusalCode.EssentialIssueMissing);
        var listed = story.Talks.PermittedMoves("buyer").Single(one => one.Kind == MoveKind.Accept);
        Assert.Equal("law", Assert.Single(Assert.IsType<Move.Accept>(listed.Example).Terms!).Issue.Value);
        story.When(listed.Example).Proposal("p3", ProposalStatus.Countered);
    }

    [Fact]
    public void It_is_read_written_last_and_told()
    {
        var setting = new Setting(Protocol.Contract, [Seller, Buyer], [.. Sale]) { ConvenedAt = Monday };
        var written = Encoding.UTF8.GetString(NegotiationJson.Write(setting));
        Assert.Contains("\"min\":1,\"essential\":true}", written, StringComparison.Ordinal);
        Assert.Equal(setting, NegotiationJson.ReadSetting(Encoding.UTF8.GetBytes(written)));
        Assert.Equal("quantity (whole number, from 1, essential)", Narration.Describe(Quantity));
        Assert.Equal("quantity (ціле число, від 1, істотне)", NegotiationTexts.Ukrainian.Describe(Quantity));
        Assert.True((Issue.Enum<Settlement>("how") with { IsEssential = true }).Listed.IsEssential);
    }
}
