using NodaTime;
using NodaTime.TimeZones;

namespace NegotiationModel.Tests.Reliability;

/// <summary>A made-up negotiation through the public API alone, from values of which many cannot be: whatever the model takes is
/// kept.</summary>
internal sealed class RandomTalks(int seed)
{
    private static readonly string[] Words =
    [
        "price",
        "seller",
        "buyer",
        "p1",
        "p2",
        "c1",
        "a1",
        "",
        " ",
        "\u200b\u2060",
        "\u3164",
        "hello \ud83d",
        "\udc00",
        "\ud83d\ude00",
        "a\u0000b",
        "é\u0301 <b>\"&\\",
        "x\u2028y",
        new('x', 200),
        new('x', 201),
        new('é', 100_000),
        new('x', 100_001),
    ];

    private static readonly Instant[] Instants =
    [
        Instant.MinValue,
        Instant.MaxValue,
        DocumentTimeRange.Earliest,
        DocumentTimeRange.Latest,
        DocumentTimeRange.Earliest - Duration.Epsilon,
        DocumentTimeRange.Latest + Duration.Epsilon,
        Instant.FromUtc(9999, 12, 31, 12, 0),
        NodaConstants.UnixEpoch,
        Tables.Monday + Duration.Epsilon,
        Tables.Monday + Duration.FromTicks(1),
        Tables.Day(5),
    ];

    private static readonly decimal[] Numbers =
    [
        0,
        -0.0m,
        1.50m,
        8_000m / 3,
        -1 / 3m,
        decimal.MaxValue,
        decimal.MinValue,
        0.0000000000000000000000000001m,
        7_000,
        7.9228162514264337593543950335m,
        99_999_999_999_999_999_999_999_999.99m,
    ];

    private static readonly DateTimeZone[] Zones =
    [
        DateTimeZone.Utc,
        DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
        DateTimeZoneProviders.Tzdb["Etc/UTC"],
        DateTimeZone.ForOffset(Offset.FromHours(3)),
        new SingleTransitionZone(),
        BclDateTimeZone.FromTimeZoneInfo(TimeZoneInfo.CreateCustomTimeZone("Europe/Kyiv", TimeSpan.FromHours(2), "Kyiv", "Kyiv")),
    ];

    private static readonly LocalDate[] Dates =
    [
        new(2026, 3, 2),
        new(2026, 3, 2, CalendarSystem.Julian),
        LocalDate.MinIsoValue,
        LocalDate.MaxIsoValue,
        new(5786, 7, 1, CalendarSystem.HebrewCivil),
        new(-44, 3, 15),
    ];

    private readonly Random random = new(seed);

    /// <summary>How often something that cannot be was refused as an argument.</summary>
    public int Refused { get; private set; }

    public NegotiationDocument? Document()
    {
        if (Try(Setting) is not { } setting || setting.Problems().Count > 0)
            return null;
        var talks = Negotiation.Convene(setting);
        var attempts = new List<Move>();
        for (var left = 12; left > 0; left--)
            if (Try(() => Move(talks)) is { } move)
            {
                if (attempts.Count % 4 == 3 && Try(() => talks.AdvanceTo(Time())) is { Talks: { } later })
                    talks = later;
                var ruling = talks.Rule(move);
                talks = ruling.Talks;
                attempts.Add(ruling.Move);
            }

        return random.Next(2) == 0 ? NegotiationDocument.From(talks) : new(setting, [.. attempts.Where(IsWhole)]);
    }

    // What leaves something out is written with what play gives it, and is not what it was.
    private static bool IsWhole(Move move) =>
        move is not (Move.Propose { Proposal: null } or Move.Accept { Conditions.Count: > 0 } or { At: null });

    private Setting Setting() =>
        new(Try(Protocol) ?? new(), Parties(), [.. Several(Issue)])
        {
            Id = Rarely() ? Word() : "t",
            Title = Maybe(Word)!,
            TimeZone = Rarely() ? Any(Zones) : DateTimeZone.Utc,
            ConvenedAt = Rarely() ? Time() : Tables.Monday,
            Deadline = Rarely() ? Time() : null,
        };

    private Protocol Protocol() =>
        (
            NegotiationModel.Protocol.Presets[random.Next(NegotiationModel.Protocol.Presets.Count)] with
            {
                Settlement = Member<Settlement>(),
                CounterEffect = Member<CounterEffect>(),
                LiveProposals = Member<LiveProposals>(),
                TurnOrder = Rarely() ? Member<TurnOrder>() : default,
                WalkAway = Member<WalkAwayEffect>(),
                OnFailedEntryIntoForce = Member<FailedEntryEffect>(),
                Acceptance =
                    Rarely() ? AcceptanceRule.Weighted(Number(), new PartyWeight("seller", Number()), new(Id(), 1))
                    : random.Next(3) == 0 ? AcceptanceRule.AtLeast(random.Next(-1, 3))
                    : AcceptanceRule.Unanimous,
                Ratifiers =
                    Rarely() ? ["seller"]
                    : Rarely() ? [default]
                    : [],
                DeadlineSetBy = Member<ProcedureControl>(),
                AgendaSetBy = Member<ProcedureControl>(),
                SuspendedBy = Member<ProcedureControl>(),
                ChangedAcceptance = Member<ChangedAcceptanceEffect>(),
                Expiry = Member<Expiry>(),
                AllowsSilentAcceptance = Rarely(),
                AllowsAbstention = Rarely(),
                ConsentResubmission = Member<ConsentResubmission>(),
                OnRejectedFirmOffer = Member<RejectedFirmOffers>(),
                Baskets = random.Next(3) == 0 ? [Basket("i0"), .. Rarely() ? [Basket("i1")] : (Basket[])[]] : [],
                AllowsReopening = random.Next(2) == 0,
                MaxAlternatingRounds = Rarely() ? random.Next(-1, 9) : null,
                AllowsConditions = random.Next(2) == 0,
                AllowsJoining = random.Next(2) == 0,
            }
        );

    private Basket Basket(string issue) =>
        new(Rarely() ? Word() : $"of {issue}", Rarely() ? [new(Id())] : [new(issue)])
        {
            Settlement = Or(Member<Settlement>),
            Acceptance = Rarely() ? AcceptanceRule.Weighted(Number(), new PartyWeight("seller", Number())) : null,
            Ratifiers = Rarely() ? [Somebody()] : null,
            ConsentResubmission = Or(Member<ConsentResubmission>),
        };

    private ValueList<Party> Parties() => [Party("seller"), Party("buyer"), .. Rarely() ? [Party(Word())] : (Party[])[]];

    private Party Party(string id) =>
        new Party(id, Rarely() ? Member<Role>() : Role.Principal)
        {
            Name = Maybe(Word)!,
            Representatives = Rarely() ? [new(Word(), Member<Authority>()) { Name = Maybe(Word)! }, new("son")] : [],
        }
            is var party
        && random.Next(9) == 0
            ? party with
            {
                Id = Word(),
            }
            : party;

    private Issue Issue() =>
        OfType() with
        {
            Name = Maybe(Word)!,
            IsEssential = random.Next(3) == 0,
            AddedToBasket = Rarely() ? Word() : null,
        };

    private Issue OfType() =>
        random.Next(10) switch
        {
            0 => NegotiationModel.Issue.Choice(Id(), [.. Several(Word)]),
            1 => NegotiationModel.Issue.Enum<DayOfWeek>(Id()),
            2 => NegotiationModel.Issue.Number(Id(), Rarely() ? Number() : null, Rarely() ? Number() : null, Rarely() ? Number() : null),
            3 => NegotiationModel.Issue.Money(
                Id(),
                Rarely() ? Word() : Any(["EUR", "JPY", "XAU"]),
                0,
                step: random.Next(3) == 0 ? Number() : null
            ),
            4 => NegotiationModel.Issue.Date(Id()),
            5 => NegotiationModel.Issue.DateRange(Id()),
            6 => NegotiationModel.Issue.Duration(Id()),
            7 => NegotiationModel.Issue.Integer(Id(), Rarely() ? long.MinValue : null, Rarely() ? long.MaxValue : null),
            8 => NegotiationModel.Issue.Text(Id()),
            _ => NegotiationModel.Issue.YesNo(Id()),
        };

    private Move Move(Negotiation talks)
    {
        var by =
            random.Next(9) == 0 ? Id()
            : random.Next(2) == 0 ? new PartyId("seller")
            : new("buyer");
        Move move = random.Next(10) switch
        {
            0 or 1 or 2 => new Move.Propose(by, Terms(talks))
            {
                Proposal = Or(() => new ProposalId(Word())),
                Expires = Limit(),
                FirmUntil = Limit(),
                UncommittedCoSponsors = Rarely() ? [Id()] : [],
                RevivesProposalOrAgreement = Rarely() ? "" : null,
            },
            3 or 4 => new Move.Accept(by, Rarely() ? default(ProposalId) : new("p1"))
            {
                Conditions = Rarely()
                    ?
                    [
                        new(Word(), Member<ConditionKind>())
                        {
                            Due = Limit(),
                            AskedParty = Or(() => default(PartyId)),
                            Id = Or(() => new ConditionId(Word())),
                            Beneficiary = Or(Somebody),
                            Judges = random.Next(4) == 0 ? [Somebody()] : [],
                            IfSilent = random.Next(3) == 0 ? Member<SilenceEffect>() : null,
                        },
                    ]
                    : [],
                Issues = Or<ValueList<IssueId>>(() => [default]),
            },
            5 => new Move.Suspend(by) { Until = Limit() },
            6 => new Move.SetDeadline(by, Limit()),
            7 => new Move.ExtendAgenda(by, Issue()),
            8 => new Move.Reject(by, "p1") { Issues = Or<ValueList<IssueId>>(() => [Id()]) },
            _ => random.Next(2) == 0
                ? new Move.Join(Party(Word()))
                : new Move.MakeStatement(by, Member<StatementKind>()) { About = Maybe(Word) },
        };
        return move with
        {
            At = Rarely() ? Time() : null,
            Precision = Rarely() ? Member<TimePrecision>() : TimePrecision.Exact,
            Text = Maybe(Word),
            Representative = Or(() => new RepresentativeId(Word())),
            Citations = Rarely()
                ?
                [
                    new(Maybe(Word)!)
                    {
                        Quote = Maybe(Word),
                        Published = Any(Dates),
                        Url = Maybe(Word),
                        Speaker = Maybe(Word),
                    },
                ]
                : [],
        };
    }

    private PartyId Somebody() =>
        Rarely() ? default
        : random.Next(2) == 0 ? new("seller")
        : new("buyer");

    private Terms Terms(Negotiation talks) =>
        [
            .. talks
                .Agenda.Select(item => new Term(random.Next(30) == 0 ? default : item.Issue.Id, Of(item.Issue)))
                .Where(_ => random.Next(3) > 0),
        ];

    private Value Of(Issue issue) =>
        issue switch
        {
            ChoiceIssue choice => choice.Options.Count > 0 ? Value.Of(choice.Options[0]) : default,
            IntegerIssue => Value.Of(Rarely() ? decimal.Truncate(Number()) : 3),
            NumberIssue or MoneyIssue => Value.Of(Number()),
            DateIssue date => date.Is(Any(Dates)).Value,
            DateRangeIssue stay => stay.Is(new(Dates[0], Dates[0].PlusDays(9))).Value,
            DurationIssue term => term.Is(
                Any([Period.FromDays(30), Period.FromTicks(long.MinValue), Period.Zero, Period.FromYears(int.MaxValue)])
            ).Value,
            YesNoIssue => Value.Of(true),
            _ => Value.Of(Word()),
        };

    private T? Try<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            Refused++;
            return default;
        }
    }

    private bool Rarely() => random.Next(12) == 0;

    private T? Or<T>(Func<T> make)
        where T : struct => Rarely() ? make() : default(T?);

    private T Any<T>(T[] all) => all[random.Next(all.Length)];

    private string? Maybe(Func<string> word) => random.Next(4) == 0 ? word() : null;

    private string Word() => Any(Words);

    private string Id() => Rarely() ? Word() : $"i{random.Next(6)}";

    private decimal Number() => random.Next(2) == 0 ? Any(Numbers) : random.Next(1, 20_000) / (decimal)random.Next(1, 300);

    private Instant Time() => random.Next(3) == 0 ? Any(Instants) : Tables.Day(random.Next(30));

    private Instant? Limit() => Rarely() ? Time() : null;

    private T Member<T>()
        where T : struct, Enum => Rarely() ? (T)Enum.ToObject(typeof(T), random.Next(2) == 0 ? 9 : -1) : Any(Enum.GetValues<T>());

    private T[] Several<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => make())];

    private sealed class SingleTransitionZone() : DateTimeZone("Mars/Base", true, Offset.Zero, Offset.Zero)
    {
        public override ZoneInterval GetZoneInterval(Instant instant) => new("Base", null, null, Offset.Zero, Offset.Zero);
    }
}
