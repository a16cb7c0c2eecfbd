using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>Where a move is about the talks themselves, texts say so in words, whatever the id of the talks is.</summary>
public class TheTalksAreCalledSo
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);

    [Theory, InlineData("negotiation"), InlineData("bike")]
    public void A_limit_is_of_the_talks(string id)
    {
        var talks = Talks(id);
        Move lift = new Move.SetLimit("seller", id, End.Never);
        Told(talks, lift, "lifts the limit of the talks", "скасовує строк переговорів");
        Told(
            talks,
            new Move.SetLimit("seller", id, Noon) { Limit = LimitKind.SuspendedUntil },
            "sets the end of the suspension of the talks to 2 Mar 2026 12:00 UTC",
            "встановлює кінець призупинення переговорів: 2 березня 2026 12:00 UTC"
        );
    }

    [Fact]
    public void A_statement_and_a_promise_are_about_the_talks()
    {
        var talks = Talks("bike");
        Told(
            talks,
            new Move.MakeStatement("seller") { Text = "As I said.", About = "bike" },
            "makes a statement on the talks",
            "заявляє щодо переговорів"
        );
        Told(
            talks,
            new Move.Promise("seller", [new ConditionDefinition("I come") { Id = "c1" }]) { About = "bike" },
            "promises about the talks: c1: I come",
            "обіцяє щодо переговорів: c1: I come"
        );
        Told(
            talks,
            Move.Require.BeforeResuming("seller", "bike", [new ConditionDefinition("a pause") { Id = "c1" }]),
            "requires of the talks: c1: a pause",
            "ставить умову щодо переговорів: c1: a pause"
        );
    }

    [Fact]
    public void Anything_else_keeps_its_id() =>
        Told(Talks("bike"), new Move.SetLimit("seller", "p1", End.Never), "lifts the limit of p1", "скасовує строк p1");

    [Fact]
    public void So_do_buttons_and_refusals()
    {
        var talks = Talks("bike");
        var sample = Assert.Single(talks.PermittedMoves("seller"), one => one.Kind == MoveKind.SetDeadline);
        Assert.Equal("set or lift the deadline", NegotiationTexts.English.Label(sample));
        Assert.Equal("встановити чи скасувати строк переговорів", NegotiationTexts.Ukrainian.Label(sample));

        var refusal = talks.Rule(new Move.SetLimit("seller", "bike", End.Never) { Limit = LimitKind.FirmUntil }).Refusal!;
        Assert.Equal("The limit of the talks is not for Ms Bondar to set like that.", refusal.Message);
        Assert.Equal("Встановлювати так строк переговорів — не право учасника Ms Bondar.", NegotiationTexts.Ukrainian.Describe(refusal));
    }

    private static Negotiation Talks(string id) =>
        Negotiation.Convene(new Setting(NegotiationModel.Protocol.Contract, [Seller, Buyer], [Price]) { Id = id, ConvenedAt = Noon });

    private static void Told(Negotiation talks, Move move, string english, string ukrainian)
    {
        Assert.Equal(english, Narration.Action(move, talks));
        Assert.Equal(ukrainian, Narration.Action(move, talks, NegotiationTexts.Ukrainian));
    }
}
