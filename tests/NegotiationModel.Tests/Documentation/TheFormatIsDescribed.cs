using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>The page on documents says what the reader knows, no more and no less.</summary>
public partial class TheFormatIsDescribed
{
    private static readonly string Page = Repository.Read("src/NegotiationModel/Documents/README.md");

    [Fact]
    public void Its_example_plays_to_an_agreement()
    {
        var document = NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(Fence().Match(Page).Groups[1].Value));
        var result = ReplayResult.Play(document);
        Assert.Empty(result.Refusals);
        Assert.Equal(AgreementStatus.InForce, Assert.Single(result.Talks.Agreements).Status);
    }

    [Fact]
    public void What_of_a_document_may_be_left_out_is_what_it_says()
    {
        var optional = Names(Page.Split('\n').Single(line => line.EndsWith(" may be left out.", StringComparison.Ordinal))).ToList();
        foreach (var name in Rows("## The document").SelectMany(row => Names(row[0])))
        {
            var document = JsonNode.Parse(Fence().Match(Page).Groups[1].Value)!.AsObject();
            document.Remove(name);
            var read = NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(document.ToJsonString()), out var problems);
            Assert.True((read is not null) == optional.Contains(name), $"{name}: {problems}");
        }
    }

    [Fact]
    public void Every_word_that_it_gives_for_code_is_a_public_member()
    {
        var members = typeof(Negotiation)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers().Select(member => member.Name).Append(type.Name))
            .ToHashSet();
        var rows = Rows("## Words in code").ToList();
        Assert.True(rows.Count > 30);
        Assert.All(rows.SelectMany(row => Names(row[2])), name => Assert.Contains(name, members));
    }

    [Fact]
    public void And_every_enum_member_that_documents_call_otherwise_stands_there()
    {
        var rows = Rows("## Words in code").Select(row => (Words: Names(row[0]).ToList(), Members: Names(row[2]).ToList())).ToList();
        var renamed = typeof(Negotiation).Assembly.GetExportedTypes().SelectMany(type => type.GetCustomAttributes<DocumentNameAttribute>());
        Assert.All(
            renamed,
            one =>
                Assert.True(rows.Any(row => row.Words.Contains(one.Name) && row.Members.Contains(one.Member)), $"{one.Name}: {one.Member}")
        );
    }

    [Fact]
    public void Every_name_that_is_read_stands_there_or_where_preferences_are_told()
    {
        var told = Names(Page)
            .Concat(Quoted().Matches(Page + Documentation.Page.Guide("scenarios-and-preferences").Text).Select(one => one.Groups[1].Value))
            .ToHashSet();
        Assert.All(
            Enumerable.Range(0, NegotiationModel.PropertyNames.Count).Select(NegotiationModel.PropertyNames.Of),
            name => Assert.Contains(name, told)
        );
    }

    [Fact]
    public void Every_move_has_the_properties_that_it_may_have_and_those_that_it_must_in_bold()
    {
        var rows = Rows("## Moves").ToList();
        Assert.Equal(Enum.GetValues<MoveKind>().Select(kind => EnumNames.Name(kind)), rows.Select(row => Names(row[0]).Single()));
        foreach (var (kind, row) in Enum.GetValues<MoveKind>().Zip(rows))
        {
            Assert.Equal(MoveFormat.Of(kind).Required, Bold().Matches(row[1]).Select(one => one.Groups[1].Value));
            Assert.All(Names(row[1]), name => Assert.True(MoveFormat.Of(kind).Allowed.Has(name), $"{kind}: {name}"));
            Assert.All(
                Enumerable
                    .Range(0, NegotiationModel.PropertyNames.Count)
                    .Where(name => MoveFormat.Of(kind).Allowed.Has(name) && !Common.Contains(NegotiationModel.PropertyNames.Of(name))),
                name => Assert.Contains(NegotiationModel.PropertyNames.Of(name), Names(row[1]))
            );
        }
    }

    [Fact]
    public void Every_rule_has_its_values_the_first_first()
    {
        var rules = Rows("## Rules").ToDictionary(row => row[0], row => Names(row[1]).ToList());
        Assert.Equal(Choices<TurnOrder>(), rules["`turnOrder`"]);
        Assert.Equal(Choices<CounterEffect>(), rules["`counter`"]);
        Assert.Equal(Choices<LiveProposals>(), rules["`liveProposals`"]);
        Assert.Equal(Choices<Settlement>(), rules["`settlement`"]);
        Assert.Equal(Choices<FailedEntryEffect>(), rules["`onRefusedRatification`"]);
        Assert.Equal(Choices<WalkAwayEffect>(), rules["`walkAway`"]);
        Assert.Equal(Choices<ProcedureControl>(), rules["`deadlineSetBy`, `agendaSetBy`, `suspendedBy`"]);
        Assert.Equal(Choices<ChangedAcceptanceEffect>(), rules["`changedAcceptance`"]);
        Assert.Equal(Choices<Expiry>(), rules["`expiry`"].Intersect(Choices<Expiry>()));
        Assert.Equal(Choices<ConsentResubmission>(), rules["`resubmission`"].Intersect(Choices<ConsentResubmission>()));
        Assert.Equal(Choices<RejectedFirmOffers>(), rules["`firmOffers`"].Intersect(Choices<RejectedFirmOffers>()));
        Assert.Contains(
            $"Presets: {string.Join(", ", Protocol.Presets.Select(preset => $"`{preset.BasedOnPreset}`"))}.",
            Page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Other_choices_are_all_there() =>
        Assert.All(
            [
                .. Choices<Role>(),
                .. Choices<Authority>(),
                .. Choices<TimePrecision>(),
                .. Choices<ConditionKind>(),
                .. Choices<StatementKind>(),
            ],
            name => Assert.Contains(name, Names(Page))
        );

    [Fact]
    public void Types_of_issues_are_those_that_are_read()
    {
        Issue[] issues =
        [
            Issue.Choice("i", "a"),
            Issue.Integer("i", 0, 1),
            Issue.Number("i", 0, 1),
            Issue.Money("i", "EUR"),
            Issue.Date("i"),
            Issue.DateRange("i"),
            Issue.Duration("i"),
            Issue.YesNo("i"),
            Issue.Text("i"),
        ];
        Assert.Equal(issues.Select(issue => issue.Type), Rows("## Issues and values").Select(row => Names(row[0]).Single()));
    }

    [Fact]
    public void Refusals_stand_in_the_order_in_which_they_are_checked() =>
        Assert.Equal(Choices<RefusalCode>(), Rows("## Refusals").Select(row => Names(row[0]).Single()));

    private static readonly string[] Common = ["type", "by", "through", "at", "precision", "text", "citations"];

    private static string[] Choices<T>()
        where T : struct, Enum => EnumNames.Choices<T>().Split(", ");

    private static IEnumerable<string> Names(string text) => Code().Matches(text).Select(one => one.Groups[1].Value);

    // The cells of the rows of the table under a heading.
    private static IEnumerable<string[]> Rows(string heading) =>
        Page.Split(heading + "\n")[1]
            .Split("\n## ")[0]
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .Skip(2)
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    [GeneratedRegex("^```json\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"([A-Za-z]+)\":")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\*\*`([A-Za-z]+)`\*\*")]
    private static partial Regex Bold();
}
