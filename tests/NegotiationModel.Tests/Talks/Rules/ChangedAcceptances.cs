using System.Text;
using NegotiationModel.Texts;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>An acceptance with other terms is refused, or it is a counter-proposal (CISG art. 19(1)), as the protocol says.</summary>
public class ChangedAcceptances
{
    private static readonly Protocol Counters = new()
    {
        ChangedAcceptance = ChangedAcceptanceEffect.Counters,
        CounterEffect = CounterEffect.CountsAsRejection,
        AllowsConditions = true,
    };

    [Fact]
    public void Where_it_is_refused_the_offer_lives_on() =>
        Table(new Protocol { CounterEffect = CounterEffect.CountsAsRejection })
            .When(Seller.Proposes(Price.Is(100)))
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(90)] }, RefusalCode.TermsDiffer)
            .When(Buyer.Accepts("p1") with { Terms = [Price.Is(100)] })
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Where_it_counters_the_first_acceptance_has_ended_the_offer() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(100)),
                Buyer.Accepts("p1") with
                {
                    Terms = [Price.Is(90)],
                    Text = "at ninety",
                    Representative = "lawyer",
                }
            )
            .Tells("proposal p1: live → countered")
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(100)] }, RefusalCode.ProposalNotLive)
            .Then(talks =>
            {
                var counter = talks.Proposals["p2"];
                Assert.Equal(("buyer", "p1", true), (counter.By.Value, counter.Move.CounterTo!.Value.Value, counter.IsCommitted));
                Assert.Equal([Price.Is(90)], counter.Terms);
                Assert.Equal(("at ninety", "lawyer", Monday), (counter.Move.Text, counter.Move.Representative!.Value.Value, counter.At));
                Assert.Equal("p2", Assert.IsType<Move.Accept>(talks.Log[^1].Move).CounterProposal!.Value.Value);
            })
            .When(Seller.Accepts("p2"))
            .Then(talks => Assert.Equal([Price.Is(90)], talks.Agreements["a1"].Terms));

    [Fact]
    public void Its_terms_are_the_offers_with_the_restated_values_in_place_and_what_is_new_after_them() =>
        Story
            .Given(Counters, [Seller, Buyer], Price, Warranty, Handover)
            .When(
                Seller.Proposes(Warranty.Is("none"), Price.Is(100)),
                Buyer.Accepts("p1") with
                {
                    Terms = [Handover.Is(new(2026, 4, 1)), Price.Is(90)],
                    CounterProposal = "mine",
                }
            )
            .Then(talks => Assert.Equal([Warranty.Is("none"), Price.Is(90), Handover.Is(new(2026, 4, 1))], talks.Proposals["mine"].Terms));

    [Fact]
    public void Without_a_change_it_is_an_acceptance_and_the_id_that_it_brought_is_free() =>
        Table(Counters, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(100)), Buyer.Accepts("p1") with { Terms = [Price.Is(100)], CounterProposal = "mine" })
            .Then(talks => Assert.Null(Assert.IsType<Move.Accept>(talks.Log[^1].Move).CounterProposal))
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Proposes(Price.Is(90)) with { Proposal = "mine" });

    [Fact]
    public void So_it_is_with_conditions_which_have_their_ids() =>
        Table(Counters)
            .When(
                Seller.Proposes(Price.Is(100)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")) with
                {
                    Terms = [Price.Is(100)],
                    CounterProposal = "mine",
                }
            )
            .Condition("c1", ConditionStatus.Outstanding)
            .Then(talks => Assert.Null(Assert.IsType<Move.Accept>(talks.Log[^1].Move).CounterProposal));

    [Fact]
    public void A_part_restated_unchanged_is_neither() =>
        Table(Counters)
            .When(Seller.Proposes(Price.Is(100), Warranty.Is("none")))
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(100)] }, RefusalCode.TermsDiffer);

    [Fact]
    public void A_proposal_has_no_conditions_so_that_one_with_conditions_is_refused() =>
        Table(Counters)
            .When(Seller.Proposes(Price.Is(100)))
            .Refuses(Buyer.Accepts("p1", new ConditionDefinition("a loan")) with { Terms = [Price.Is(90)] }, RefusalCode.TermsDiffer);

    [Fact]
    public void Nobody_counters_its_own_nor_where_only_mediators_propose_nor_with_an_id_that_is_taken()
    {
        Table(Counters)
            .When(Seller.Proposes(Price.Is(100)) with { LeavesProposerUncommitted = true })
            .Refuses(Seller.Accepts("p1") with { Terms = [Price.Is(90)] }, RefusalCode.OwnProposal)
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(90)], CounterProposal = "p1" }, RefusalCode.DuplicateId)
            .When(Seller.Accepts("p1") with { Terms = [Price.Is(100)] });
        Table(Counters with { OnlyMediatorsPropose = true }, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(100)))
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(90)] }, RefusalCode.TermsDiffer);
    }

    [Fact]
    public void What_it_adds_must_be_on_the_agenda_fit_and_not_be_settled_otherwise() =>
        Table(Counters with { Settlement = Settlement.ByIssue })
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p1"), Seller.Proposes(Price.Is(100)))
            .Refuses(Buyer.Accepts("p2") with { Terms = [Handover.Is(new(2026, 4, 1))] }, RefusalCode.UnknownIssue)
            .Refuses(Buyer.Accepts("p2") with { Terms = [Price.Is(-1)] }, RefusalCode.ValueOutsideIssue)
            .Refuses(Buyer.Accepts("p2") with { Terms = [Warranty.Is("1 year")] }, RefusalCode.IssueAlreadySettled)
            .When(Buyer.Accepts("p2") with { Terms = [Warranty.Is("none")] })
            .Then(talks => Assert.Equal([Price.Is(100), Warranty.Is("none")], talks.Proposals["p3"].Terms));

    [Fact]
    public void In_turn_it_uses_up_the_turn() =>
        Table(Protocol.AlternatingOffers with { ChangedAcceptance = ChangedAcceptanceEffect.Counters })
            .When(Seller.Proposes(Price.Is(100)), Buyer.Accepts("p1") with { Terms = [Price.Is(90)] })
            .Proposal("p1", ProposalStatus.Countered)
            .Then(talks => Assert.Equal("seller", talks.NextParty!.Value.Value));

    [Fact]
    public void It_is_told_as_what_it_is()
    {
        var move = Buyer.Accepts("p1") with { Terms = [Price.Is(90)], CounterProposal = "p2" };
        Assert.Equal("accepts p1 with other terms (price: 90), which is the counter-proposal p2", Narration.Action(move));
        Assert.Equal(
            "приймає p1 з іншим змістом (price: 90), тобто вносить зустрічну пропозицію p2",
            NegotiationTexts.Ukrainian.DescribeAction(move)
        );
    }

    [Fact]
    public void Its_id_is_written_after_the_rest_whether_it_was_given_or_not()
    {
        var setting = new Setting(Protocol.Contract, [Seller, Buyer], [Price]) { ConvenedAt = Monday };
        var move = Buyer.Accepts("p1") with { Terms = [Price.Is(90)], At = Monday };
        var document = new NegotiationDocument(setting, [Seller.Proposes(Price.Is(100)) with { Proposal = "p1", At = Monday }, move]);
        var written = Encoding.UTF8.GetString(NegotiationJson.Write(document));
        Assert.Contains("\"terms\": {\n        \"price\": 90\n      },\n      \"counter\": \"p2\"\n", written, StringComparison.Ordinal);
        var read = NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(written));
        Assert.Equal(move with { CounterProposal = "p2" }, read.Moves[1]);
        Assert.Equal(written, Encoding.UTF8.GetString(NegotiationJson.Write(read)));
        Assert.Equal(
            written,
            Encoding.UTF8.GetString(NegotiationJson.Write(NegotiationDocument.From(Negotiation.Convene(setting).Make([.. document.Moves]))))
        );
    }
}
