using NegotiationModel.Play;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Reliability;

/// <summary>What no document can hold is an argument error where it is given, which names it.</summary>
public class WhatCannotBeWritten
{
    private static readonly Setting Sound = new(new(), [Seller, Buyer], [Price]);
    private static readonly string Half = "hello \ud83d\ude00"[..7];

    [Fact]
    public void A_time_beyond_those_of_documents()
    {
        foreach (
            var never in new[]
            {
                Instant.MaxValue,
                Instant.MinValue,
                Instant.FromUtc(9999, 12, 31, 12, 0),
                DocumentTimeRange.Earliest - Duration.Epsilon,
                DocumentTimeRange.Latest + Duration.Epsilon,
            }
        )
        {
            Beyond("instant", () => Seller.Proposes(Price.Is(1)) with { Expires = never });
            Beyond("instant", () => Seller.Proposes(Price.Is(1)) with { FirmUntil = never });
            Beyond("instant", () => Seller.Suspends(never));
            Beyond("instant", () => Seller.SetsDeadline(never));
            Beyond("At", () => Seller.Resumes() with { At = never });
            Beyond("instant", () => new ConditionDefinition("soon") { Due = never });
            Beyond("ConvenedAt", () => Sound with { ConvenedAt = never });
            Beyond("Deadline", () => Sound with { Deadline = never });
            Beyond("Start", () => new Pace(never, Duration.Zero));
            Beyond("Start", () => Pace.MinutePerTurn with { Start = never });
        }

        Assert.Contains(
            "A limit that never comes is left out.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Seller.Suspends(Instant.MaxValue)).Message,
            StringComparison.Ordinal
        );
        var talks = Negotiation.Convene(Sound with { ConvenedAt = DocumentTimeRange.Earliest, Deadline = DocumentTimeRange.Latest });
        Assert.Equal(DocumentTimeRange.Latest, talks.AdvanceTo(DocumentTimeRange.Latest).Talks.Now);
        Beyond("instant", () => talks.AdvanceTo(Instant.MaxValue));
        Beyond("at", () => talks.PermittedMoves("seller", Instant.MaxValue));
        Beyond("at", () => talks.ExampleRulings("seller", Instant.MaxValue));
    }

    [Fact]
    public void A_text_that_is_too_long_or_half_a_character()
    {
        foreach (var bad in new[] { new('x', 100_001), Half, "\ude00\ud83d", "x\ude00" })
        {
            Wrong("Text", () => Seller.Says(bad));
            Wrong("Text", () => new ConditionDefinition(bad));
            Wrong("text", () => Value.Of(bad));
            Wrong("from", () => Value.DateRange(bad, "x"));
            Wrong("to", () => Value.DateRange("x", bad));
            Wrong("options", () => Issue.Choice("x", "fine", bad));
            Wrong("currency", () => Issue.Money("x", bad));
            Wrong("Name", () => Price with { Name = bad });
            Wrong("Name", () => Seller with { Name = bad });
            Wrong("Name", () => new Representative("r") { Name = bad });
            Wrong("Title", () => Sound with { Title = bad });
            Wrong("Source", () => new Citation(bad));
            Wrong("Source", () => new Citation("x") with { Source = bad });
            Wrong("Quote", () => new Citation("x") { Quote = bad });
            Wrong("Speaker", () => new Citation("x") { Speaker = bad });
            Wrong("Url", () => new Citation("x") { Url = bad });
        }

        Assert.Equal(100_000, Seller.Says(new('x', 100_000)).Text!.Length);
        Assert.Equal("\ud83d\ude00é\ud83d\ude00", Seller.Says("\ud83d\ude00é\ud83d\ude00").Text);
        Assert.StartsWith(
            "A text must not be longer than 100000 characters.",
            Assert.Throws<ArgumentException>(() => Seller.Says(new('x', 100_001))).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A text must not hold half of a surrogate pair.",
            Assert.Throws<ArgumentException>(() => Seller.Says(Half)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "An id must not hold half of a surrogate pair.",
            Assert.Throws<ArgumentException>(() => new PartyId(Half)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [
        InlineData(" "),
        InlineData("\u00a0\u3000"),
        InlineData("\u200b"),
        InlineData("\ufeff"),
        InlineData("\u00ad"),
        InlineData("\u2028"),
        InlineData("\u3164"),
        InlineData("\u2800"),
        InlineData("\ufe0f"),
        InlineData("\u034f"),
        InlineData("\u115f\u1160"),
        InlineData("\U000E0001"),
        InlineData("\U000E0FFF"),
        InlineData("\u0378")
    ]
    public void An_id_that_nobody_sees(string id) =>
        Assert.StartsWith(
            "An id must hold something visible.",
            Assert.Throws<ArgumentException>(() => new PartyId(id)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [
        InlineData("!"),
        InlineData("~"),
        InlineData("é"),
        InlineData("\u200bx"),
        InlineData("Київ"),
        InlineData("\U0001F600"),
        InlineData("\ue000"),
        InlineData("\u0301"),
        InlineData("\u2801"),
        InlineData("\ufe10")
    ]
    public void An_id_that_somebody_sees(string id) => Assert.Equal(id, new PartyId(id).Value);

    [Fact]
    public void An_id_that_names_nothing()
    {
        Wrong("by", () => new Move.Resume(default));
        Wrong("Id", () => new Party(default, Role.Principal));
        Wrong("Id", () => Seller with { Id = default });
        Wrong("Id", () => new Representative(default));
        Wrong("id", () => Issue.Text(default));
        Wrong("Proposal", () => Seller.Accepts(default));
        Wrong("Proposal", () => Seller.Rejects(default));
        Wrong("Proposal", () => Seller.Withdraws(default));
        Wrong("Condition", () => Seller.MeetsCondition(default));
        Wrong("Condition", () => Seller.WaivesCondition(default));
        Wrong("Condition", () => Seller.RefusesCondition(default));
        Wrong("Condition", () => Seller.ReportsFailed(default));
        Wrong("Agreement", () => Seller.Ratifies(default(AgreementId)));
        Wrong("Agreement", () => Seller.RefusesToRatify(default(AgreementId)));
        Wrong("Representative", () => Seller.Resumes() with { Representative = default(RepresentativeId) });
        Wrong("Proposal", () => Seller.Proposes(Price.Is(1)) with { Proposal = default(ProposalId) });
        Wrong("Replaces", () => Seller.Proposes(Price.Is(1)) with { Replaces = default(ProposalId) });
        Wrong("RevivesProposalOrAgreement", () => Seller.Proposes(Price.Is(1)) with { RevivesProposalOrAgreement = "" });
        Wrong("UncommittedCoSponsors", () => Seller.Proposes(Price.Is(1)) with { UncommittedCoSponsors = ["bank", default] });
        Wrong("Issues", () => Seller.Accepts("p1") with { Issues = [default] });
        Wrong("Id", () => new ConditionDefinition("x") { Id = default(ConditionId) });
        Wrong("AskedParty", () => new ConditionDefinition("x") { AskedParty = default(PartyId) });
        Wrong("Ratifiers", () => new Protocol { Ratifiers = [default] });
        Wrong("weights", () => AcceptanceRule.Weighted(1, default(PartyWeight)));
        Wrong("terms", () => Terms.Create(default(Term)));
        Wrong("value", () => Seller.Says("x") with { About = "" });
        Wrong("party", () => Negotiation.Convene(Sound).PermittedMoves(default));
        Wrong("party", () => Negotiation.Convene(Sound).ExampleRulings(default));
    }

    [Fact]
    public void A_member_that_no_enum_has()
    {
        Beyond("Role", () => new Party("x", (Role)9));
        Beyond("Role", () => Seller with { Role = (Role)(-1) });
        Beyond("Authority", () => new Representative("x", (Authority)9));
        Beyond("Precision", () => Seller.Resumes() with { Precision = (TimePrecision)5 });
        Beyond("Precision", () => Seller.Resumes() with { Precision = (TimePrecision)(-1) });
        Beyond("Precision", () => Seller.Resumes() with { Precision = (TimePrecision)256 });
        Beyond("Kind", () => new ConditionDefinition("x", (ConditionKind)9));
        Beyond("Statement", () => Seller.Says("x", (StatementKind)9));
        Beyond("TurnOrder", () => new Protocol { TurnOrder = (TurnOrder)9 });
        Beyond("CounterEffect", () => new Protocol { CounterEffect = (CounterEffect)9 });
        Beyond("LiveProposals", () => new Protocol { LiveProposals = (LiveProposals)9 });
        Beyond("Settlement", () => new Protocol { Settlement = (Settlement)9 });
        Beyond("OnFailedEntryIntoForce", () => new Protocol { OnFailedEntryIntoForce = (FailedEntryEffect)9 });
        Beyond("WalkAway", () => new Protocol { WalkAway = (WalkAwayEffect)9 });
        Assert.Contains(
            "There is no such Settlement.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Protocol { Settlement = (Settlement)9 }).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(TimePrecision.Year, (Seller.Resumes() with { Precision = TimePrecision.Year }).Precision);
        Beyond("value", () => Issue.Enum<DayOfWeek>("day").Is((DayOfWeek)9));
        Assert.StartsWith(
            "DayOfWeek has no such member for the issue day. Its members are Sunday, Monday, ",
            Assert.Throws<ArgumentOutOfRangeException>(() => Issue.Enum<DayOfWeek>("day").Is((DayOfWeek)9)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_place_of_a_list_that_is_empty()
    {
        Missing("Conditions", () => Seller.Accepts("p1", [null!]));
        Missing("Issues", () => Seller.ExtendsAgenda([null!]));
        Missing("Citations", () => Seller.Resumes() with { Citations = [null!] });
        Missing("Representatives", () => Seller with { Representatives = [null!] });
        Missing("Parties", () => Sound with { Parties = [Seller, null!] });
        Missing("Agenda", () => new Setting(new(), [Seller, Buyer], [null!]));
        Missing("Protocol", () => new Setting(null!, [Seller, Buyer], []));
        Missing("Id", () => Sound with { Id = null! });
        Missing("protocol", () => Negotiation.Convene(null!, [Seller, Buyer], [Price]));
        Missing("parties", () => Negotiation.Convene(new(), [Seller, null!], [Price]));
        Missing("agenda", () => Negotiation.Convene(new(), [Seller, Buyer], [null!]));
        Missing("options", () => Issue.Choice("x", [null!]));
        Missing("Source", () => new Citation(null!));
        Missing("moves", () => Decision.Make(null!));
        Missing("Moves", () => new NegotiationDocument(Sound, [null!]));
        Missing("Setting", () => new NegotiationDocument(null!, []));
        Missing("value", () => Issue.DateRange("stay").Is(null!));
        Missing("value", () => Issue.Text("x").Is(null!));
        Missing("text", () => NegotiationJson.ReadMoveTime(null!, DateTimeZone.Utc)!);
        Missing("zone", () => NegotiationJson.ReadMoveTime("2026-03-02", null!)!);
        Missing("text", () => NegotiationJson.ReadLimit(null!, DateTimeZone.Utc)!);
        Missing("zone", () => NegotiationJson.ReadLimit("2026-03-02", null!)!);
        Missing("messages", () => NegotiationJson.Locate("{}"u8, null!));
        Missing("party", () => ((Party)null!).Resumes());
    }

    [Fact]
    public void Two_representatives_of_one_id()
    {
        var twice = Buyer with { Representatives = [new("son"), new("lawyer"), new("son")] };
        Assert.StartsWith(
            "The representative son stands twice.",
            Assert.Throws<ArgumentException>("party", () => twice.Joins()).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(Buyer, Buyer.Joins().Party);
    }

    [Fact]
    public void A_time_zone_that_is_not_of_the_database()
    {
        Wrong(
            "TimeZone",
            () =>
                Sound with
                {
                    TimeZone = NodaTime.TimeZones.BclDateTimeZone.FromTimeZoneInfo(
                        TimeZoneInfo.CreateCustomTimeZone("Europe/Kyiv", TimeSpan.FromHours(2), "", "")
                    ),
                }
        );
        Missing("TimeZone", () => Sound with { TimeZone = null! });
        foreach (
            var known in new[]
            {
                DateTimeZone.Utc,
                DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
                DateTimeZoneProviders.Tzdb["Etc/UTC"],
                DateTimeZone.ForOffset(Offset.FromHours(3)),
            }
        )
            Assert.Equal(known, NegotiationJson.ReadSetting(NegotiationJson.Write(Sound with { TimeZone = known })).TimeZone);
    }

    private static void Beyond(string name, Func<object> make) => Assert.Throws<ArgumentOutOfRangeException>(name, make);

    private static void Wrong(string name, Func<object> make) => Assert.Throws<ArgumentException>(name, make);

    private static void Missing(string name, Func<object> make) => Assert.Throws<ArgumentNullException>(name, make);
}
