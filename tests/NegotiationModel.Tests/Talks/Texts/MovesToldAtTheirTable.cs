using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>Where the talks are known, a move is told with what they know: dates, what was there before, and what an id names.</summary>
public class MovesToldAtTheirTable
{
    private static readonly Move Offer = Seller.Proposes(Price.Is(9_000)) with { Expires = Duration.FromHours(48) };

    [Fact]
    public void What_was_said_stands_in_the_sentence()
    {
        var talks = Table(Protocol.Contract).Talks;
        var move = Buyer.Says("The clutch\nis worn.");
        Assert.Equal("Mr Ivanenko makes a statement: “The clutch is worn.”", Narration.Sentence(move, talks));
        Assert.Equal("Mr Ivanenko заявляє: «The clutch is worn.»", Narration.Sentence(move, talks, NegotiationTexts.Ukrainian));
        Assert.Equal("buyer makes a statement: “The clutch is worn.”", move.ToString());
        Assert.Equal("makes a statement", Narration.Action(move, talks));
    }

    [Fact]
    public void A_limit_so_long_after_a_move_is_a_period_before_it_and_a_date_after_it()
    {
        var talks = Table(Protocol.Contract).Talks;
        Told(talks, Offer, "proposes terms (price: 9000 EUR), open for 48 hours", "вносить пропозицію (price: 9000 EUR), чинна 48 годин");
        talks = talks.Make(Offer);
        Told(
            talks,
            talks.Log[0].Move,
            "proposes p1 (price: 9000 EUR), open until 4 Mar 2026 09:00 UTC",
            "пропонує p1 (price: 9000 EUR), чинна до 4 березня 2026 09:00 UTC"
        );
        Told(
            talks.Make(Buyer.Says("Later.") with { At = Day(1) }),
            talks.Log[0].Move,
            "proposes p1 (price: 9000 EUR), open until 4 Mar 2026 09:00 UTC",
            "пропонує p1 (price: 9000 EUR), чинна до 4 березня 2026 09:00 UTC"
        );
    }

    [Fact]
    public void A_pause_is_so_long_or_until_something_is_met()
    {
        var talks = Table(Protocol.Contract).Talks;
        Told(
            talks,
            new Move.Suspend("buyer") { Until = Duration.FromDays(2) },
            "suspends the talks for 48 hours",
            "призупиняє переговори на 48 годин"
        );
        Told(
            talks,
            new Move.Suspend("buyer") { Until = End.On("c1") },
            "suspends the talks until c1 is met",
            "призупиняє переговори до виконання c1"
        );
        var paused = talks.Make(new Move.Suspend("buyer") { Until = Duration.FromDays(2) });
        Told(
            paused,
            paused.Log[0].Move,
            "suspends the talks until 4 Mar 2026 09:00 UTC",
            "призупиняє переговори до 4 березня 2026 09:00 UTC"
        );
    }

    [Fact]
    public void What_is_on_the_agenda_already_gets_options_or_bounds()
    {
        var talks = Table(Protocol.Contract).Talks;
        var more = Buyer.ExtendsAgenda(Issue.Choice("warranty", "2 years"), Issue.Money("price", "EUR", 0, 30_000), Issue.Date("handover"));
        foreach (var table in new[] { talks, talks.Make(more) })
            Told(
                table,
                more,
                "adds options to warranty: 2 years; widens price (EUR, 0 to 30000); adds to the agenda: handover (date)",
                "додає варіанти до питання «warranty»: 2 years; розширює питання price (EUR, від 0 до 30000); "
                    + "додає до порядку денного: handover (дата)"
            );
        var late = talks.Make(Buyer.ExtendsAgenda(Issue.Choice("place", "Kyiv"))).Make(Buyer.ExtendsAgenda(Issue.Choice("place", "Lviv")));
        Told(late, late.Log[1].Move, "adds options to place: Lviv", "додає варіанти до питання «place»: Lviv");
    }

    [Fact]
    public void What_an_id_names_is_said()
    {
        var talks = Table(Protocol.Contract).Talks.Make(Offer with { }, Buyer.Accepts("p1", new ConditionDefinition("a loan")));
        Told(
            talks,
            Buyer.Says("…", StatementKind.Signal) with
            {
                About = "p1",
            },
            "signals on the proposal p1",
            "подає сигнал щодо пропозиції p1"
        );
        Told(talks, Buyer.Says("…", StatementKind.Inquiry) with { About = "c1" }, "asks about the condition c1", "запитує щодо умови c1");
        Told(
            talks.Make(Buyer.WaivesCondition("c1")),
            Buyer.Says("…") with
            {
                About = "a1",
            },
            "makes a statement on the agreement a1",
            "заявляє щодо угоди a1"
        );
    }

    [Fact]
    public void A_condition_may_be_due_so_long_after_it_was_set()
    {
        var loan = new ConditionDefinition("a loan") { Due = Duration.FromDays(2) };
        Assert.Equal("a loan (within 48 hours)", Narration.Describe(loan));
        Assert.Equal("a loan (строк: 48 годин)", Narration.Describe(loan, texts: NegotiationTexts.Ukrainian));
    }

    [Fact]
    public void The_talks_are_told_too()
    {
        var talks = Table(Protocol.Contract).Talks.Make(Offer);
        Assert.EndsWith(": a proposal is on the table (1 move)", talks.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": на столі є пропозиція (ходів: 1)", talks.ToString(NegotiationTexts.Ukrainian), StringComparison.Ordinal);
    }

    private static void Told(Negotiation talks, Move move, string english, string ukrainian)
    {
        Assert.Equal(english, Narration.Action(move, talks));
        Assert.Equal(ukrainian, Narration.Action(move, talks, NegotiationTexts.Ukrainian));
    }
}
