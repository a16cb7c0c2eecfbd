using System.Diagnostics;
using System.Text.RegularExpressions;
using NegotiationModel.Reports;
using NegotiationModel.Telemetry;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Telemetry;

// Listeners hear the whole process: these tests follow each other in one class, and no other test rules observed.
public partial class RulingsAreObserved
{
    private static readonly Negotiation Offered = Table(Protocol.Bargaining).When(Seller.Proposes(Price.Is(9_000))).Talks;

    [Fact]
    public void An_allowed_move_is_a_span_with_what_it_changed()
    {
        using var listening = new Listening();
        Offered.RuleWithTelemetry(Buyer.Accepts("p1") with { Representative = "lawyer", Text = "Secret." });
        var span = Assert.Single(listening.Spans);
        Assert.Equal(
            ("NegotiationModel", "0.1.0", "negotiation.rule", ActivityStatusCode.Unset),
            (span.Source.Name, span.Source.Version, span.OperationName, span.Status)
        );
        Assert.Equal(
            "negotiation.id=negotiation, negotiation.move.kind=accept, negotiation.move.by=buyer, "
                + "negotiation.move.subject=proposal p1, negotiation.ruling.outcome=allowed, negotiation.status=concluded, "
                + "negotiation.ruling.transitions=[proposal p1: live — accept → accepted; negotiation negotiation: tabled — "
                + "conclude → concluded]",
            Listening.Text(span.TagObjects)
        );
    }

    [Fact]
    public void A_refused_move_is_a_span_with_its_code_and_is_no_error()
    {
        using var listening = new Listening();
        Offered.RuleWithTelemetry(Seller.Accepts("p1"));
        var span = Assert.Single(listening.Spans);
        Assert.Equal(ActivityStatusCode.Unset, span.Status);
        Assert.Equal(
            "negotiation.id=negotiation, negotiation.move.kind=accept, negotiation.move.by=seller, "
                + "negotiation.move.subject=proposal p1, negotiation.ruling.outcome=refused, "
                + "negotiation.refusal.code=ownProposal, negotiation.status=tabled",
            Listening.Text(span.TagObjects)
        );
    }

    [Fact]
    public void Moves_transitions_and_agreements_are_counted()
    {
        using var listening = new Listening();
        Offered.RuleWithTelemetry(Seller.Accepts("p1"));
        Offered.RuleWithTelemetry(Buyer.Accepts("p1"));
        Assert.Equal(
            [
                "negotiation.moves {move} +1 negotiation.move.kind=accept, negotiation.ruling.outcome=refused, "
                    + "negotiation.refusal.code=ownProposal",
                "negotiation.moves {move} +1 negotiation.move.kind=accept, negotiation.ruling.outcome=allowed",
                "negotiation.transitions {transition} +1 negotiation.transition.machine=proposal, "
                    + "negotiation.transition.from=live, negotiation.transition.to=accepted",
                "negotiation.transitions {transition} +1 negotiation.transition.machine=negotiation, "
                    + "negotiation.transition.from=tabled, negotiation.transition.to=concluded",
                "negotiation.agreements {agreement} +1 negotiation.agreement.status=inForce",
            ],
            listening.Counts
        );
    }

    [Fact]
    public void A_span_that_is_only_passed_on_carries_nothing()
    {
        using var listening = new Listening(ActivitySamplingResult.PropagationData);
        Offered.RuleWithTelemetry(Buyer.Accepts("p1"));
        Assert.Empty(Assert.Single(listening.Spans).TagObjects);
    }

    [Fact]
    public void The_ruling_is_the_models_own()
    {
        using var listening = new Listening();
        foreach (
            var move in new Move[] { Buyer.Accepts("p1"), Seller.Accepts("p1"), Buyer.Proposes(Price.Is(1)) with { CounterTo = "p1" } }
        )
            Assert.Equal(Told(Offered.Rule(move)), Told(Offered.RuleWithTelemetry(move)));
        Assert.Throws<ArgumentNullException>(() => Offered.RuleWithTelemetry(null!));
    }

    [Fact]
    public void The_guide_lists_every_name_and_no_other()
    {
        using var listening = new Listening();
        Offered.RuleWithTelemetry(Seller.Accepts("p1"));
        Offered.RuleWithTelemetry(Buyer.Accepts("p1"));
        var told = listening
            .Spans.SelectMany(span => span.TagObjects.Select(tag => tag.Key).Append(span.OperationName))
            .Concat(listening.Counts.SelectMany(Names));
        Assert.Equal(told.Distinct().Order(), Names(Repository.Read("src/Guides/telemetry.md")).Distinct().Order());
    }

    [Fact]
    public void Nothing_is_spent_when_nobody_listens()
    {
        Move allowed = Buyer.Accepts("p1"),
            refused = Seller.Accepts("p1");
        Assert.Equal(Allocated(() => Offered.Rule(allowed)), Allocated(() => Offered.RuleWithTelemetry(allowed)));
        Assert.Equal(0, Allocated(() => Offered.RuleWithTelemetry(refused)));
        using var listening = new Listening();
        Assert.NotEqual(0, Allocated(() => Offered.RuleWithTelemetry(refused)));
    }

    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(name => name.Value);

    private static string Told(in Ruling ruling) =>
        $"{ruling.Move} {ruling.Code} {string.Join("; ", ruling.Transitions)} "
        + $"{ReplayResult.Play(NegotiationDocument.From(ruling.Talks)).Talks}";

    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [GeneratedRegex(@"\bnegotiation(\.[a-z]+)+")]
    private static partial Regex Name();
}
