using FsCheck;
using FsCheck.Fluent;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Documents in which parties want all sorts of things, each made from a number.</summary>
internal static class ArbitraryPreferences
{
    private static readonly double[] Reals =
    [
        0,
        -0.0,
        1,
        -1,
        0.1,
        1 / 3.0,
        0.1 + 0.2,
        0.1 + 0.2 - 0.3,
        0.00001,
        1e15,
        -1e15,
        123456789012345.67,
        double.Epsilon,
        2.2250738585072014e-308,
        1e-28,
        1e-29,
    ];

    private static readonly Issue[] Agenda =
    [
        Issue.Choice("how", "x", "y", "", "é😀\u2028", "P1D"),
        Issue.Integer("count", -5, 40, 3),
        Issue.Number("share", 0, 1),
        Issue.Money("price", "EUR"),
        Issue.Date("day"),
        Issue.DateRange("season"),
        Issue.Duration("term"),
        Issue.YesNo("open"),
        Issue.Text("motto"),
        Issue.Text("the \"odd\" one.[0]"),
    ];

    public static Arbitrary<NegotiationDocument> Documents =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Document(new Random(seed))));

    private static NegotiationDocument Document(Random random)
    {
        Party[] parties = [.. Enumerable.Range(0, 5).Select(at => Party.Principal($"p {at}"))];
        return new(new(Protocol.Diplomacy, [.. parties], [.. Agenda]), [])
        {
            Preferences = [.. parties.Where(_ => random.Next(2) == 0).Select(party => Of(party, random))],
        };
    }

    private static Preferences Of(Party party, Random random) =>
        new(party.Id, [.. Some(random).Select(issue => new IssuePreference(issue.Id, Real(random), Valued(issue, random)))])
        {
            Rationale = random.Next(3) switch
            {
                0 => null,
                1 => "",
                _ => "Because <b>\"so\"</b>, & so;\nво́т.",
            },
            Reservation = Real(random),
            Discount =
                random.Next(2) == 0
                    ? Discount.None
                    : new(random.Next(4) == 0 ? double.Epsilon : 1 - random.NextDouble(), (DiscountedBy)random.Next(2)),
            EvaluationScale = (EvaluationScale)random.Next(2),
            Interactions =
            [
                .. Enumerable
                    .Range(0, random.Next(3))
                    .Select(_ => new Interaction([.. Some(random).Select(issue => new Term(issue.Id, Some(issue, random)))], Real(random))),
            ],
        };

    private static IEnumerable<Issue> Some(Random random) =>
        Agenda.OrderBy(_ => random.Next()).Take(random.Next(Agenda.Length + 1)).ToList();

    private static Valuation Valued(Issue issue, Random random)
    {
        ValueUtility[] worths =
        [
            .. Enumerable
                .Range(0, random.Next(1, 20))
                .Select(_ => Some(issue, random))
                .Distinct()
                .Select(value => new ValueUtility(value, Real(random))),
        ];
        var hasOrder = issue is IntegerIssue or NumberIssue or MoneyIssue or DateIssue or DurationIssue;
        ValueUtility[] apart = [.. worths.DistinctBy(one => ValueScale.Of(one.Value))];
        return !hasOrder || apart.Length < 2 || random.Next(3) == 0 ? Valuation.Table([.. worths])
            : random.Next(2) == 0 ? Valuation.Linear(apart[0].Value, apart[1].Value)
            : Valuation.Curve([.. apart]);
    }

    private static Value Some(Issue issue, Random random) =>
        issue switch
        {
            ChoiceIssue choice => Value.Of(choice.Options[random.Next(choice.Options.Count)]),
            IntegerIssue => Value.Of(-5 + (3 * random.Next(16))),
            NumberIssue => Value.Of(new decimal(random.Next(), random.Next(), random.Next(0, 54_210_108), false, 27) % 1),
            MoneyIssue => Value.Of((random.Next(2_000) - 1_000) / 100m),
            DateIssue => Value.Of($"20{random.Next(10, 99)}-0{random.Next(1, 10)}-1{random.Next(10)}"),
            DateRangeIssue => Value.DateRange($"20{random.Next(10, 50)}-01-01", $"20{random.Next(50, 99)}-01-01"),
            DurationIssue => Value.Of($"P{random.Next(1_000)}{"YMWD"[random.Next(4)]}"),
            YesNoIssue => Value.Of(random.Next(2) == 0),
            _ => Value.Of(new[] { "", "Build & renew", "\u001b", "2026-03-02", "1", "true" }[random.Next(6)]),
        };

    private static double Real(Random random) =>
        random.Next(3) switch
        {
            0 => Reals[random.Next(Reals.Length)],
            1 => random.Next(1_000) / 1_000.0,
            _ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) is var any && Math.Abs(any) <= 1e15
                ? any
                : random.NextDouble(),
        };
}
