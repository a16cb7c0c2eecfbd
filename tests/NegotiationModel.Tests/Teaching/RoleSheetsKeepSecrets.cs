using System.Text.RegularExpressions;
using NegotiationModel.Teaching;
using Xunit;

namespace NegotiationModel.Tests.Teaching;

/// <summary>Nothing of another party's sheet or preferences is on one's own.</summary>
public sealed partial class RoleSheetsKeepSecrets
{
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    // A sheet is the same whatever the others are told and want: nothing of theirs can be on it, neither word nor number.
    [Theory, MemberData(nameof(Scenarios))]
    public void A_sheet_does_not_change_with_what_others_are_told(string id)
    {
        var document = Scenario.Find(id)!.Read();
        foreach (var party in Parties(document))
            Assert.Equal(
                Handout.RoleSheet(document, party).ToString(),
                Handout.RoleSheet(WithoutSecretsOfOthers(document, party), party).ToString()
            );
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void No_word_that_only_another_sheet_has_is_on_it(string id)
    {
        var document = Scenario.Find(id)!.Read();
        Assert.Empty(Leaks(document, party => Handout.RoleSheet(document, party).ToString()));
    }

    [Fact]
    public void A_planted_leak_is_found()
    {
        var document = Scenario.UsedCar.Read();
        var leaks = Leaks(document, party => Handout.RoleSheet(document, party) + (party == "seller" ? "<p>8150</p>" : ""));

        Assert.Equal(["seller: 8150"], leaks);
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Moves_are_not_told(string id)
    {
        var document = Scenario.Find(id)!.Read();
        foreach (var party in document.Setting.Parties)
            Assert.Equal(
                Handout.RoleSheet(document, party.Id).ToString(),
                Handout.RoleSheet(document with { Moves = [] }, party.Id).ToString()
            );
    }

    private static IEnumerable<PartyId> Parties(NegotiationDocument document) =>
        document.Sheets.Select(sheet => sheet.Party).Concat(document.Preferences.Select(wants => wants.Party)).Distinct();

    private static NegotiationDocument WithoutSecretsOfOthers(NegotiationDocument document, PartyId own) =>
        document with
        {
            Sheets = [.. document.Sheets.Where(sheet => sheet.Party == own)],
            Preferences = [.. document.Preferences.Where(wants => wants.Party == own)],
        };

    // What stands on one confidential text alone, and in nothing that everybody knows, is on no other page.
    private static List<string> Leaks(NegotiationDocument document, Func<PartyId, string> page)
    {
        var common = Words(Handout.RoleSheet(document with { Sheets = [], Preferences = [] }, document.Setting.Parties[0].Id).ToString());
        var leaks = new List<string>();
        foreach (var reader in Parties(document))
        {
            var read = Words(page(reader));
            var own = Words(Handout.RoleSheet(WithoutSecretsOfOthers(document, reader), reader).ToString());
            foreach (var other in document.Sheets.Where(sheet => sheet.Party != reader))
                leaks.AddRange(Words(other.Text).Except(common).Except(own).Intersect(read).Select(word => $"{reader}: {word}"));
        }

        return leaks;
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
