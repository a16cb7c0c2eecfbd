using NegotiationModel.Texts;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>What a party may do, and what a ruling is about, in the words of a button.</summary>
public class ButtonsInWords
{
    private static readonly Negotiation Talks = Negotiation
        .Convene(new Setting(Protocol.Contract with { AllowsConditions = true }, [Seller, Buyer], [Price]) { ConvenedAt = Monday })
        .Make(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(2), FirmUntil = Day(1) });

    [Fact]
    public void Of_what_talks_wait_for_three_are_named()
    {
        var offered = Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)));
        ConditionDefinition[] all = [new("a"), new("b"), new("c"), new("d")];
        Assert.Equal(
            "agreed in principle, waiting for c1 (a), c2 (b), c3 (c)",
            Narration.Describe(offered.When(Buyer.Accepts("p1", [.. all[..3]])).Talks)
        );
        Assert.Equal(
            "agreed in principle, waiting for c1 (a), c2 (b), c3 (c) and 1 more",
            Narration.Describe(offered.When(Buyer.Accepts("p1", [.. all])).Talks)
        );
    }

    [Fact]
    public void Limits_conditions_and_promises_say_what_they_do()
    {
        var words = Talks.PermittedMoves("seller").Select(move => Narration.Label(move)).ToList();
        Assert.Contains("set when p1 expires", words);
        Assert.Contains("set or lift the deadline", words);
        Assert.Contains("set a condition", words);
        Assert.Contains("promise something", words);
        Assert.Contains("add to the agenda", words);
        Assert.Equal(
            ["встановити чи скасувати строк переговорів", "встановити, коли спливе строк p1"],
            Talks
                .PermittedMoves("seller")
                .Where(move => move.Kind is MoveKind.SetLimit or MoveKind.SetDeadline)
                .Select(move => Narration.Label(move, NegotiationTexts.Ukrainian))
                .Order()
        );
    }

    [Fact]
    public void After_the_deal_a_proposal_is_about_the_agreement()
    {
        var agreed = Table(Protocol.Bargaining).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
        Assert.Equal(("propose to change or end a1", "запропонувати змінити чи припинити a1"), Proposing(agreed));
        Assert.Equal(
            ("propose to revive a1", "запропонувати відновити a1"),
            Proposing(agreed.When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2")))
        );

        static (string, string) Proposing(Story story)
        {
            var move = story.Talks.PermittedMoves("buyer").Single(one => one.Kind == MoveKind.Propose);
            return (move.Label(), move.Label(NegotiationTexts.Ukrainian));
        }
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public void No_two_buttons_say_the_same(bool inUkrainian)
    {
        var texts = inUkrainian ? NegotiationTexts.Ukrainian : NegotiationTexts.English;
        var words = Talks.PermittedMoves("seller").Select(move => Narration.Label(move, texts)).ToList();
        Assert.Contains(inUkrainian ? "встановити чи скасувати строк переговорів" : "set or lift the deadline", words);
        Assert.Equal(words, words.Distinct());
    }

    [Fact]
    public void What_is_suspended_resumes_and_what_is_over_is_reopened()
    {
        var rules = Protocol.Diplomacy with { AllowsReopening = true };
        var talks = Negotiation.Convene(new Setting(rules, [Seller, Buyer], [Price]) { ConvenedAt = Monday });
        var suspended = Words(talks.Make(Seller.Suspends()));
        var over = Words(talks.Make(Seller.WalksAway()));
        Assert.Contains("поновити призупинені переговори", suspended);
        Assert.Contains("знову відкрити закінчені переговори", over);

        static List<string> Words(Negotiation talks) =>
            [.. talks.PermittedMoves("buyer").Concat(talks.PermittedMoves("seller")).Select(NegotiationTexts.Ukrainian.Label)];
    }

    [Fact]
    public void Conditions_are_reported_and_put_off()
    {
        var talks = Talks.Make(
            Buyer.Accepts("p1") with
            {
                Conditions = [new("the clutch is replaced") { Id = "clutch", AskedParty = "seller" }],
            }
        );
        var words = talks.PermittedMoves("seller").Select(move => Narration.Label(move)).ToList();
        Assert.Contains("say that clutch is met", words);
        Assert.Contains("refuse clutch", words);
        Assert.Contains("set when clutch is due", talks.PermittedMoves("buyer").Select(move => Narration.Label(move)));
    }

    [Fact]
    public void A_ruling_is_described_where_moves_are()
    {
        var ruling = Talks.Rule(Buyer.Accepts("p1"));
        Assert.Equal("accept p1", Narration.Label(ruling));
        Assert.Equal("прийняти p1", Narration.Label(ruling, NegotiationTexts.Ukrainian));
        Assert.Throws<ArgumentException>("ruling", () => Narration.Label(default(Ruling)));
    }

    [Fact]
    public void A_refusal_says_itself_in_any_language()
    {
        var refusal = Talks.Rule(Seller.Accepts("p1")).Refusal!;
        Assert.Equal(refusal.Message, refusal.ToString(NegotiationTexts.English));
        Assert.Equal(NegotiationTexts.Ukrainian.Describe(refusal), refusal.ToString(NegotiationTexts.Ukrainian));
        Assert.NotEqual(refusal.ToString(), refusal.ToString(NegotiationTexts.Ukrainian));
    }

    [Fact]
    public void What_is_agreed_in_principle_says_what_it_waits_for()
    {
        var talks = Scenario.JobOffer.Read().Talks();
        Assert.Equal(NegotiationStatus.ConditionallyAccepted, talks.Status);
        Assert.StartsWith("agreed in principle, waiting for ", Narration.Describe(talks), StringComparison.Ordinal);
        Assert.StartsWith(
            "принципово погоджено, очікується ",
            Narration.Describe(talks, NegotiationTexts.Ukrainian),
            StringComparison.Ordinal
        );
        Assert.Equal("a proposal is on the table", Narration.Describe(Talks));
    }
}
