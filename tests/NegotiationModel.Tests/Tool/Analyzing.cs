using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public sealed class Analyzing : IDisposable
{
    private const string Domain = """
        <negotiation_template><utility_space><objective index="0">
          <issue index="1" name="Colour" vtype="discrete"><item index="1" value="red" /><item index="2" value="blue" /></issue>
          <issue index="2" name="Size" vtype="discrete"><item index="1" value="small" /><item index="2" value="large" /></issue>
        </objective></utility_space></negotiation_template>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("negotiate").FullName;

    public Analyzing()
    {
        File.WriteAllText(At("domain.xml"), Domain);
        File.WriteAllText(At("one.xml"), Profile(8, 2, 4, 1, "0.5"));
        File.WriteAllText(At("two.xml"), Profile(1, 4, 2, 3, "0.25"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_deal_that_some_could_make_is_analysed_when_it_is_asked_for()
    {
        Assert.Contains("Deals of all are looked at; --between PARTY,PARTY", Negotiate.Run("analyze", "coalition").Output);
        Assert.DoesNotContain("--between", Negotiate.Run("analyze", "used-car").Output);
        var (exit, output, _) = Negotiate.Run("analyze", "coalition", "--between", "civic, green");
        Assert.Equal(0, exit);
        Assert.Contains("alone; the others have no part in it.", output);
        Assert.Contains("By Nash each gains, over no agreement:", output);
        using var found = JsonDocument.Parse(Negotiate.Run("analyze", "coalition", "--between", "civic,green", "--json").Output);
        Assert.Equal(["civic", "green"], found.RootElement.GetProperty("principals").EnumerateArray().Select(party => party.GetString()));
        foreach (var unfit in (string[])["civic", "civic,nobody", "civic,civic", ""])
        {
            var refused = Negotiate.Run("analyze", "coalition", "--between", unfit);
            Assert.Equal((2, ""), (refused.Exit, refused.Output));
            Assert.StartsWith("--between: ", refused.Error);
        }
    }

    [Fact]
    public void A_Genius_domain_is_analysed_in_the_order_in_which_its_profiles_are_named()
    {
        using var found = JsonDocument.Parse(Negotiate.Run("analyze", At("domain.xml"), At("two.xml"), At("one.xml"), "--json").Output);
        Assert.StartsWith(
            """{"outcomes":4,"sampled":[],"parties":[{"id":"two","best":1,"worst":0.4583333333333333,"reservation":0.25,"bestTerms":{"Colour":"blue","Size":"large"},"worstTerms":{"Colour":"red","Size":"small"}},{"id":"one","best":1,"worst":0.25,"reservation":0.5,"bestTerms":{"Colour":"red","Size":"small"},"worstTerms":{"Colour":"blue","Size":"large"}}],"individuallyRational":3,"canBeAgreed":3,"principals":["two","one"],"ratifiers":[],"frontier":[[1,0.25],[0.8333333333333333,0.625],[0.4583333333333333,1]],"frontierTerms":[{"Colour":"blue","Size":"large"},{"Colour":"blue","Size":"small"},{"Colour":"red","Size":"small"}],"solutions":{"nash":""",
            Shown(found),
            StringComparison.Ordinal
        );
        var nash = found.RootElement.GetProperty("solutions").GetProperty("nash");
        Assert.Equal(5 / 48.0, nash.GetProperty("value").GetDouble(), 12);
        Assert.Equal("[[0.4583333333333333,1]]", JsonSerializer.Serialize(nash.GetProperty("utilities")));
    }

    [Theory, InlineData("raw", 6, 1.5), InlineData("normalized", 1, 0.25)]
    public void Evaluations_are_read_as_asked(string evaluations, double best, double worst)
    {
        using var found = JsonDocument.Parse(Negotiate.Run("analyze", folder, "--evaluations", evaluations, "--json").Output);
        var first = found.RootElement.GetProperty("parties")[0];
        Assert.Equal(
            ("one", best, worst),
            (first.GetProperty("id").GetString(), first.GetProperty("best").GetDouble(), first.GetProperty("worst").GetDouble())
        );
    }

    [Fact]
    public void A_scenario_is_a_lesson()
    {
        var (exit, output, error) = Negotiate.Run("analyze", "used-car");
        Assert.Equal((0, ""), (exit, error));
        foreach (
            var told in new[]
            {
                "What each side can hope for",
                "Where they can meet",
                "What would be fair",
                "The frontier",
                "Splitting each issue",
                "Step by step",
                "Everybody could have had more",
            }
        )
            Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_scenario_with_preferences_can_be_analysed()
    {
        foreach (var scenario in Scenario.All.Where(one => one.Read().Preferences.Count > 0))
        {
            using var found = JsonDocument.Parse(Negotiate.Run("analyze", scenario.Id, "--json").Output);
            Assert.Equal(
                ["nash", "egalitarian", "kalaiSmorodinsky", "utilitarian"],
                found.RootElement.GetProperty("solutions").EnumerateObject().Select(property => property.Name)
            );
            Assert.True(found.RootElement.GetProperty("outcomes").GetInt64() > 1);
            HasTerms(found.RootElement, scenario.Read());
        }
    }

    [Fact]
    public void Where_nothing_is_better_than_no_agreement_there_is_no_solution()
    {
        File.WriteAllText(At("one.xml"), Profile(8, 2, 4, 1, "0.9"));
        File.WriteAllText(At("two.xml"), Profile(1, 4, 2, 3, "0.9"));
        using var found = JsonDocument.Parse(Negotiate.Run("analyze", folder, "--json").Output);
        Assert.Equal(
            """{"value":null,"utilities":[],"terms":[]}""",
            JsonSerializer.Serialize(found.RootElement.GetProperty("solutions").GetProperty("nash"))
        );
        Assert.Contains(
            "Nowhere: every outcome leaves at least one of them worse off",
            Negotiate.Run("analyze", folder).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place()
    {
        File.WriteAllText(At("bad.xml"), "<utility_space>\n  <weight index=\"x\" value=\"1\" />\n</utility_space>");
        Assert.Equal(
            (2, $"{At("bad.xml")}(2,4): the attribute index must be a whole number, not x\n"),
            Failure(At("domain.xml"), At("bad.xml"))
        );
        Assert.StartsWith($"{At("none.xml")}(1,1): ", Failure(At("domain.xml"), At("none.xml")).Error, StringComparison.Ordinal);
        Assert.Contains("name them after it", Failure(At("domain.xml")).Error, StringComparison.Ordinal);
        Assert.Contains("one document is analysed at a time", Failure("used-car", "coalition").Error, StringComparison.Ordinal);
        File.Delete(At("domain.xml"));
        Assert.Contains("holds 0 domains", Failure(folder).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_preferences_says_so()
    {
        var document = Scenario.Find("used-car")!.Read() with { Preferences = [] };
        File.WriteAllBytes(At("talks.json"), NegotiationJson.Write(document));
        Assert.Equal((2, $"{At("talks.json")}(1,1): $: the document says nothing about preferences\n"), Failure(At("talks.json")));
    }

    private static string Profile(int red, int blue, int small, int large, string reservation) =>
        $"""
            <utility_space><objective index="0">
              <issue index="1" name="Colour"><item index="1" value="red" evaluation="{red}" /><item index="2" value="blue" evaluation="{blue}" /></issue>
              <issue index="2" name="Size"><item index="1" value="small" evaluation="{small}" /><item index="2" value="large" evaluation="{large}" /></issue>
              <weight index="1" value="0.5" /><weight index="2" value="0.5" />
            </objective><reservation value="{reservation}" /></utility_space>
            """;

    // The terms beside utilities are worth these utilities.
    private static void HasTerms(JsonElement found, NegotiationDocument document)
    {
        Worth(found.GetProperty("frontier"), found.GetProperty("frontierTerms"));
        foreach (var solution in found.GetProperty("solutions").EnumerateObject())
            Worth(solution.Value.GetProperty("utilities"), solution.Value.GetProperty("terms"));
        foreach (var (at, party) in found.GetProperty("parties").EnumerateArray().Index())
        foreach (var end in new[] { "best", "worst" })
            Assert.Equal(party.GetProperty(end).GetDouble(), document.Preferences[at].Utility(Read(party.GetProperty($"{end}Terms"))), 12);

        void Worth(JsonElement utilities, JsonElement terms)
        {
            Assert.Equal(utilities.GetArrayLength(), terms.GetArrayLength());
            foreach (var (point, deal) in utilities.EnumerateArray().Zip(terms.EnumerateArray()))
            foreach (var (party, utility) in document.Preferences.Zip(point.EnumerateArray()))
                Assert.Equal(utility.GetDouble(), party.Utility(Read(deal)), 12);
        }

        static Terms Read(JsonElement terms) =>
            (
                (Move.Propose)
                    NegotiationJson.ReadMove(
                        System.Text.Encoding.UTF8.GetBytes(
                            $$"""{"type":"propose","by":"p","at":"2026-01-01","terms":{{terms.GetRawText()}}}"""
                        )
                    )
            ).Terms;
    }

    private static string Shown(JsonDocument found) => JsonSerializer.Serialize(found.RootElement);

    private static (int Exit, string Error) Failure(params string[] paths)
    {
        var (exit, output, error) = Negotiate.Run(["analyze", .. paths]);
        Assert.Equal("", output);
        return (exit, error.ReplaceLineEndings("\n"));
    }

    private string At(string file) => Path.Combine(folder, file);
}
