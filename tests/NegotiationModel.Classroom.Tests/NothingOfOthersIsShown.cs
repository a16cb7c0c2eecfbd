using System.Text.RegularExpressions;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

/// <summary>What a seat is served does not change with what others are told and want: nothing of theirs can be in it.</summary>
public sealed partial class NothingOfOthersIsShown
{
    private const string Mark = "QZX93187";

    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public async Task In_any_scenario(string id) => Assert.Empty(await LeaksAsync(Scenario.Find(id)!.Read(), _ => ""));

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public async Task In_cases_that_are_made_up(int seed) => Assert.Empty(await LeaksAsync(MadeUp(new Random(seed)), _ => ""));

    [Fact]
    public async Task A_planted_leak_is_found()
    {
        var leaks = await LeaksAsync(Scenario.UsedCar.Read(), party => party == "seller" ? Mark : "");

        Assert.Contains(leaks, leak => leak == $"seller: {Mark}");
    }

    // Each party's confidential text and points are marked; a mark on another's page, event or answer is a leak.
    private static async Task<List<string>> LeaksAsync(NegotiationDocument document, Func<PartyId, string> planted)
    {
        var parties = document.Setting.Parties.Select(party => party.Id).ToList();
        var marked = document with
        {
            Sheets = [.. parties.Select((party, at) => new RoleSheet(party, $"You alone know SECRET{at}WORD and {70000 + (at * 111)}."))],
        };
        var leaks = new List<string>();
        await using var room = await ClassRoom.OpenAsync(marked);
        var people = new List<Browser>();
        foreach (var party in parties)
            people.Add(await room.JoinAsync(""));
        await room.BeginAsync();
        foreach (var person in people)
        {
            var served = await ServedAsync(person);
            var own = Own().Match(served).Groups[1].Value;
            Assert.NotEqual("", own);
            var party = parties[int.Parse(own, null)];
            leaks.AddRange(
                Secrets().Matches(served + planted(party)).Where(one => !IsOwn(one, own)).Select(one => $"{party}: {one.Value}")
            );
            foreach (var number in NumbersOfOthers(document, party).Intersect(Numbers(served)))
                leaks.Add($"{party}: {number}");
        }

        return leaks;
    }

    // Everything that a seat can ask for, also what is refused.
    private static async Task<string> ServedAsync(Browser person)
    {
        var all = (await person.GoAsync("/seat/sheet")).Page + (await person.GoAsync("/seat")).Page;
        await person.SendAsync("/seat/move", ("kind", "state"), ("text", ""));
        all += person.Page;
        using var events = new StreamReader(await person.ListenAsync("/seat/events"));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        all += await events.ReadLineAsync(limit.Token);
        foreach (var address in (string[])["/", "/seat/sheet?party=seller", "/teacher/x", "/negotiations/round-1-table-1/document"])
            all += (await person.GoAsync(address)).Page;
        return all;
    }

    private static bool IsOwn(Match secret, string own) =>
        secret.Value == $"SECRET{own}WORD" || secret.Value == $"{70000 + (int.Parse(own, null) * 111)}";

    // Points that stand in another's preferences alone: not in one's own, and not in what everybody knows.
    private static IEnumerable<string> NumbersOfOthers(NegotiationDocument document, PartyId party)
    {
        string Written(IEnumerable<Preferences> wants) =>
            string.Join(' ', wants.SelectMany(one => one.IssuePreferences).Select(one => one.ToString()));

        var common = TableSetup.SheetOf(document) with
        {
            Sheets = [],
            Preferences = [.. document.Preferences.Where(one => one.Party == party)],
        };
        var known = Numbers(System.Text.Encoding.UTF8.GetString(NegotiationJson.Write(common)));
        return Numbers(Written(document.Preferences.Where(one => one.Party != party))).Except(known).Where(one => one.Length > 3);
    }

    private static HashSet<string> Numbers(string text) => [.. Number().Matches(text).Select(one => one.Value)];

    private static NegotiationDocument MadeUp(Random draw)
    {
        var parties = Enumerable.Range(0, 2 + draw.Next(3)).Select(at => Party.Principal($"party-{at}")).ToList();
        var issues = Enumerable.Range(0, 1 + draw.Next(3)).Select(at => Issue.Integer($"issue-{at}", 0, 9)).ToList();
        return new(new(Protocol.Contract, [.. parties], [.. issues]), [])
        {
            Preferences =
            [
                .. parties.Select(party => new Preferences(
                    party.Id,
                    [
                        .. issues.Select(issue => new IssuePreference(
                            issue.Id,
                            1.0 / issues.Count,
                            Valuation.Curve(new(Value.Of(0), 0), new(Value.Of(1 + draw.Next(8)), draw.NextDouble()), new(Value.Of(9), 1))
                        )),
                    ]
                )),
            ],
        };
    }

    [GeneratedRegex(@"SECRET(\d+)WORD")]
    private static partial Regex Own();

    [GeneratedRegex(@"SECRET\d+WORD|\b70\d\d\d\b|" + Mark)]
    private static partial Regex Secrets();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();
}
