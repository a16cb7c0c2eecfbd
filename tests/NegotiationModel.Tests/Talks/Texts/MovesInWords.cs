using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>Every kind of move, word for word, in English and in Ukrainian; the context knows names, currencies and the zone.</summary>
public class MovesInWords
{
    private static readonly Party Office = Party.Observer("office", "the Office");

    private static readonly Issue Rate = Issue.Number("rate") with { Name = "Rate" },
        Place = Issue.Choice("place", "inPerson", "eBay"),
        Paid = Issue.YesNo("paid"),
        Stay = Issue.DateRange("stay");

    private static readonly Negotiation Talks = Negotiation.Convene(
        new Setting(Protocol.Contract, [Seller, Buyer, Office], [Price with { Name = "Price" }, Rate, Place, Paid, Stay])
        {
            ConvenedAt = Monday,
            TimeZone = DateTimeZone.ForOffset(Offset.FromHours(1)),
        }
    );

    private static readonly ConditionDefinition Permit = new("the permit is granted")
    {
        Id = "permit",
        AskedParty = "office",
        Due = Monday,
    };

    [Fact]
    public void A_sentence_says_who()
    {
        Assert.Equal($"{Seller.Name} walks away", Narration.Sentence(Seller.WalksAway(), Talks));
        Assert.Equal("seller walks away", Narration.Sentence(Seller.WalksAway()));
        Assert.Throws<ArgumentNullException>("move", () => Narration.Sentence(null!));
    }

    [Fact]
    public void Proposing()
    {
        var plain = Seller.Proposes(
            Price.Is(9_000.5m),
            new Term("rate", Value.Of(2)),
            new Term("place", Value.Of("inPerson")),
            new Term("paid", Value.Of(true)),
            new Term("stay", Value.DateRange("2026-03-02", "2026-03-03")),
            new Term("other", Value.Of("x"))
        );
        Told(
            plain,
            "proposes terms (Price: 9000.50 EUR, Rate: 2, place: in person, paid: yes, stay: 2026-03-02 to 2026-03-03, other: x)",
            "вносить пропозицію (Price: 9000.50 EUR, Rate: 2, place: in person, paid: так, stay: від 2026-03-02 до 2026-03-03, other: x)"
        );
        Move.Propose full = Seller.Proposes(Price.Is(1)) with
        {
            Proposal = "p2",
            UncommittedCoSponsors = ["buyer", "nobody"],
            CounterTo = "p1",
            Replaces = "p0",
            LeavesProposerUncommitted = true,
            FirmUntil = Monday,
            Expires = Day(1),
        };
        Told(
            full,
            "proposes p2 (Price: 1 EUR), with Mr Ivanenko, nobody, in answer to p1, in place of p0, without commitment, firm "
                + "until 2 Mar 2026 10:00 UTC+01, open until 3 Mar 2026 10:00 UTC+01",
            "пропонує p2 (Price: 1 EUR), разом: Mr Ivanenko, nobody, у відповідь на p1, замість p0, без зобов'язання, твердо "
                + "до 2 березня 2026 10:00 UTC+01, чинна до 3 березня 2026 10:00 UTC+01"
        );
        Told(
            Seller.Proposes(Price.LeftOpen("as the arbitrator finds")) with
            {
                Proposal = "p2",
                Expires = Day(1),
                SilenceAccepts = true,
            },
            "proposes p2 (Price: open (as the arbitrator finds)), open until 3 Mar 2026 10:00 UTC+01, when silence accepts it",
            "пропонує p2 (Price: відкрите (as the arbitrator finds)), чинна до 3 березня 2026 10:00 UTC+01, після чого мовчання — згода"
        );
        Told(
            Seller.Proposes(Price.Is(1)) with
            {
                Proposal = "p2",
                RevivesProposalOrAgreement = "p1",
            },
            "tables again p2 (Price: 1 EUR), which was p1",
            "знову вносить p2 (Price: 1 EUR), раніше p1"
        );
        Told(
            new Move.Propose(Seller, Terms.Empty) { Proposal = "p2", RevivesProposalOrAgreement = "a1" },
            "proposes p2, to revive a1",
            "пропонує p2, щоб відновити a1"
        );
    }

    [Fact]
    public void A_move_is_told_in_other_words() =>
        Assert.Equal("buyer приймає p1", Buyer.Accepts("p1").ToString(NegotiationTexts.Ukrainian));

    [Fact]
    public void Answering()
    {
        Told(Buyer.Abstains("p1"), "abstains on p1", "утримується щодо p1");
        Told(
            Buyer.Abstains("p1") with
            {
                Issues = ["price", "other"],
            },
            "abstains on p1, as to Price, other",
            "утримується щодо p1, питання: Price, other"
        );
        Told(Buyer.Accepts("p1"), "accepts p1", "приймає p1");
        Told(Buyer.Accepts("p1") with { Issues = ["price", "other"] }, "accepts p1 on Price, other", "приймає p1 щодо Price, other");
        Told(
            Buyer.Accepts("p1", Permit, new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed)) with
            {
                Issues = ["price"],
            },
            "accepts p1 on Price, subject to permit: the permit is granted (asked of the Office, by 2 Mar 2026 10:00 UTC+01); no "
                + "defects (afterwards)",
            "приймає p1 щодо Price за умови: permit: the permit is granted (виконує the Office, до 2 березня 2026 10:00 UTC+01); no "
                + "defects (надалі)"
        );
        Told(Buyer.Rejects("p1"), "rejects p1", "відхиляє p1");
        Told(Buyer.Withdraws("p1"), "withdraws p1", "відкликає p1");
    }

    [Fact]
    public void Dealing_with_conditions_and_agreements()
    {
        Told(Buyer.MeetsCondition("c1"), "reports the condition c1 met", "повідомляє, що умову c1 виконано");
        Told(Buyer.WaivesCondition("c1"), "waives the condition c1", "знімає умову c1");
        Told(Buyer.RefusesCondition("c1"), "refuses the condition c1", "відмовляє в умові c1");
        Told(Buyer.ReportsFailed("c1"), "reports the condition c1 failed", "повідомляє, що умову c1 не виконано");
        Told(Buyer.Ratifies("a1"), "ratifies a1", "ратифікує a1");
        Told(Buyer.Ratifies(), "ratifies the agreement", "ратифікує угоду");
        Told(Buyer.RefusesToRatify("a1"), "refuses to ratify a1", "відмовляється ратифікувати a1");
        Told(Buyer.RefusesToRatify(), "refuses to ratify the agreement", "відмовляється ратифікувати угоду");
    }

    [Fact]
    public void Steering_the_talks()
    {
        Told(Buyer.Suspends(), "suspends the talks", "призупиняє переговори");
        Told(
            Buyer.Suspends(Monday),
            "suspends the talks until 2 Mar 2026 10:00 UTC+01",
            "призупиняє переговори до 2 березня 2026 10:00 UTC+01"
        );
        Told(Buyer.Resumes(), "resumes the talks", "поновлює переговори");
        Told(Buyer.SetsDeadline(Monday), "sets the deadline to 2 Mar 2026 10:00 UTC+01", "встановлює строк: 2 березня 2026 10:00 UTC+01");
        Told(Buyer.SetsDeadline(null), "lifts the deadline", "скасовує строк");
        Told(Buyer.WalksAway(), "walks away", "виходить із переговорів");
        Told(Buyer.Reopens(), "reopens the talks", "знову відкриває переговори");
        Told(Office.Joins(), "joins the talks as observer", "приєднується до переговорів (спостерігач)");
    }

    [Fact]
    public void Adding_issues()
    {
        Told(
            Buyer.ExtendsAgenda(Issue.Money("fee", "EUR", 0, 5), Issue.Integer("days", 1), Issue.Number("n", max: 2), Issue.YesNo("ok")),
            "adds to the agenda: fee (EUR, 0 to 5); days (whole number, from 1); n (number, up to 2); ok (yes or no)",
            "додає до порядку денного: fee (EUR, від 0 до 5); days (ціле число, від 1); n (число, до 2); ok (так чи ні)"
        );
        Told(
            Buyer.ExtendsAgenda(
                Issue.Date("d"),
                Issue.DateRange("r"),
                Issue.Duration("l"),
                Issue.Text("t"),
                Issue.Choice("c", "inPerson", "b"),
                Issue.Enum<Role>("e")
            ),
            "adds to the agenda: d (date); r (date range); l (duration); t (text); c (in person, b); e (principal, mediator, "
                + "guarantor, observer)",
            "додає до порядку денного: d (дата); r (проміжок дат); l (тривалість); t (текст); c (in person, b); e (principal, "
                + "mediator, guarantor, observer)"
        );
    }

    [Theory]
    [
        InlineData(StatementKind.Remark, "makes a statement", "makes a statement on", "заявляє"),
        InlineData(StatementKind.Inquiry, "asks", "asks about", "запитує"),
        InlineData(StatementKind.Clarification, "clarifies", "clarifies", "уточнює")
    ]
    [
        InlineData(StatementKind.Signal, "signals", "signals on", "подає сигнал"),
        InlineData(StatementKind.Threat, "threatens", "threatens over", "погрожує"),
        InlineData(StatementKind.RedLine, "draws a red line", "draws a red line on", "проводить червону лінію")
    ]
    public void Stating(StatementKind kind, string english, string about, string ukrainian)
    {
        Told(Buyer.Says("…", kind), english, ukrainian);
        Told(Buyer.Says("…", kind) with { About = "p1" }, $"{about} p1", $"{ukrainian} щодо p1");
    }

    [Fact]
    public void Without_the_talks_ids_stand_for_names_and_times_are_in_UTC()
    {
        Assert.Equal(
            "proposes terms (price: 9000.5), with buyer, open until 2 Mar 2026 09:00 UTC",
            Narration.Action(Seller.Proposes(Price.Is(9_000.5m)) with { UncommittedCoSponsors = ["buyer"], Expires = Monday })
        );
        Assert.Equal("permit: the permit is granted (asked of office, by 2 Mar 2026 09:00 UTC)", Narration.Describe(Permit));
        Assert.Equal(
            "permit: the permit is granted (виконує the Office, до 2 березня 2026 10:00 UTC+01)",
            Narration.Describe(Permit, Talks, NegotiationTexts.Ukrainian)
        );
        Assert.Equal(
            "приймає p1 щодо Price",
            Narration.ActionWithoutConditions(Buyer.Accepts("p1") with { Issues = ["price"] }, Talks, NegotiationTexts.Ukrainian)
        );
        Assert.Equal("Price: 9000 EUR", Narration.Format([Price.Is(9_000)], Talks));
    }

    [Theory]
    [
        InlineData("eBay", "eBay"),
        InlineData("inPerson", "in person"),
        InlineData("openAI", "openAI"),
        InlineData("oneTwoThree", "one two three"),
        InlineData("none", "none"),
        InlineData("one Year", "one Year"),
        InlineData("aB", "aB"),
        InlineData("abC", "abC"),
        InlineData("in2Parts", "in2Parts")
    ]
    public void Options_of_enums_read_as_words(string written, string told) =>
        Assert.Equal(told, NegotiationTexts.English.Format(Value.Of(written), Issue.Choice("x", written)));

    [Theory]
    [
        InlineData("EUR", 9000, "9000 EUR"),
        InlineData("EUR", 9000.5, "9000.50 EUR"),
        InlineData("EUR", 9000.125, "9000.125 EUR"),
        InlineData("JPY", 1234.5, "1234.5 JPY"),
        InlineData("KWD", 1.5, "1.500 KWD"),
        InlineData("CLF", 1.5, "1.5000 CLF"),
        InlineData("XAU", 1.5, "1.5 XAU"),
        InlineData("EUR", -0.5, "-0.50 EUR")
    ]
    public void Amounts_have_the_decimals_of_their_currency(string currency, double amount, string told) =>
        Assert.Equal(told, NegotiationTexts.English.Format(Value.Of((decimal)amount), Issue.Money("x", currency)));

    private static void Told(Move move, string english, string ukrainian)
    {
        Assert.Equal(english, Narration.Action(move, Talks));
        Assert.Equal(ukrainian, Narration.Action(move, Talks, NegotiationTexts.Ukrainian));
    }
}
