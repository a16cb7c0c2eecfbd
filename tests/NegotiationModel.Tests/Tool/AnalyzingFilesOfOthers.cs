using System.Text.Json;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Tool;

public sealed class AnalyzingFilesOfOthers : IDisposable
{
    private const string Food =
        "<issue index=\"1\" name=\"food\" type=\"discrete\"><item index=\"1\" value=\"Fish\" evaluation=\"E1\" /><item "
        + "index=\"2\" value=\"Soup\" evaluation=\"E2\" /></issue>";

    private readonly string folder = Directory.CreateTempSubdirectory("negotiate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Integers_come_out_as_Genius_has_them()
    {
        const string Days = "<issue index=\"1\" name=\"days\" type=\"integer\" lowerbound=\"0\" upperbound=\"9\">{0}</issue>";
        string Line(string line, string first, string second) =>
            Profile(
                Days.Replace("{0}", $"<evaluator ftype=\"linear\" {line} />", StringComparison.Ordinal)
                    + Items(first, second).Replace("index=\"1\" name=\"food\"", "index=\"2\" name=\"food\"", StringComparison.Ordinal)
                    + "WEIGHTS"
            );
        Write(
            "domain.xml",
            Domain(
                Days.Replace("{0}", "", StringComparison.Ordinal)
                    + Food.Replace("index=\"1\" name=\"food\"", "index=\"2\" name=\"food\"", StringComparison.Ordinal)
            )
        );
        Write(
            "p1.xml",
            Line("offset=\"0.5\" slope=\"-0.05\"", "2", "1")
                .Replace("WEIGHTS", "<weight index=\"1\" value=\"0.6\" /><weight index=\"2\" value=\"0.4\" />", StringComparison.Ordinal)
        );
        Write(
            "p2.xml",
            Line("offset=\"0.1\" slope=\"0.1\"", "1", "4")
                .Replace("WEIGHTS", "<weight index=\"1\" value=\"0.5\" /><weight index=\"2\" value=\"0.5\" />", StringComparison.Ordinal)
        );
        using var found = Analyzed(folder);
        var parties = found.RootElement.GetProperty("parties");
        Assert.Equal(
            [0.7, 0.23, 1, 0.175],
            parties
                .EnumerateArray()
                .SelectMany(element => new[] { element.GetProperty("best").GetDouble(), element.GetProperty("worst").GetDouble() })
                .Select(one => Math.Round(one, 9))
        );
        Assert.Equal(17, found.RootElement.GetProperty("frontier").GetArrayLength());
    }

    [Fact]
    public void A_real_issue_is_looked_at_at_as_many_points_as_asked()
    {
        string Price(string inside) =>
            $"<issue index=\"1\" name=\"price\" type=\"real\"><range lowerbound=\"0\" upperbound=\"1\" />{inside}</issue>";
        Write("domain.xml", Domain(Price("")));
        Write(
            "p1.xml",
            Profile(Price("<evaluator ftype=\"linear\" parameter0=\"0\" parameter1=\"1\" />") + "<weight index=\"1\" value=\"1\" />")
        );
        Write(
            "p2.xml",
            Profile(Price("<evaluator ftype=\"linear\" parameter0=\"1\" parameter1=\"-1\" />") + "<weight index=\"1\" value=\"1\" />")
        );
        using var found = Analyzed(folder);
        Assert.Equal(
            (11, 11, 0.25),
            (
                found.RootElement.GetProperty("outcomes").GetInt32(),
                found.RootElement.GetProperty("frontier").GetArrayLength(),
                found.RootElement.GetProperty("solutions").GetProperty("nash").GetProperty("value").GetDouble()
            )
        );
        using var finer = Analyzed(folder, "--points", "101");
        Assert.Equal(101, finer.RootElement.GetProperty("outcomes").GetInt32());
    }

    [Fact]
    public void Strangers_in_a_folder_are_passed_over_and_that_is_told()
    {
        Meal("");
        Write("pareto.xml", "\npareto front of the above\n0.5 1.0\n");
        Write("Notes.XML", "<notes/>");
        var (exit, output, error) = Negotiate.Run("analyze", folder, "--json");
        Assert.Equal(
            (
                0,
                $"{At("Notes.XML")}(1,1): warning: this is neither a domain nor a profile; it is passed "
                    + $"over\n{At("pareto.xml")}(1,1): warning: this is neither a domain nor a profile; it is passed over\n"
            ),
            (exit, error)
        );
        Assert.Contains("\"outcomes\": 2", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_domains_in_a_folder_one_is_to_be_named()
    {
        Meal("Meal-A-");
        Meal("Meal-B-");
        Assert.Equal(
            $"{folder}(1,1): this folder holds 2 domains: Meal-A-domain.xml, Meal-B-domain.xml; name one with the profiles of "
                + $"its parties, as in: analyze {At("Meal-A-domain.xml")} {At("Meal-A-prof1.xml")} {At("Meal-A-prof2.xml")}\n",
            Failure(folder)
        );
        using var found = Analyzed(At("Meal-A-domain.xml"), At("Meal-A-prof1.xml"), At("Meal-A-prof2.xml"));
        Assert.Equal(2, found.RootElement.GetProperty("outcomes").GetInt32());
    }

    [Fact]
    public void A_broken_profile_is_no_stranger()
    {
        Meal("");
        Write("prof3.xml", "<utility_space>\n<objective>");
        Assert.Equal($"{At("prof3.xml")}(2,2): this is not XML: <objective> is never closed; the file may be cut off\n", Failure(folder));
    }

    [Fact]
    public void What_lacks_is_named()
    {
        Directory.CreateDirectory(At("inner"));
        Assert.EndsWith("; look into a folder of it: inner\n", Failure(folder), StringComparison.Ordinal);
        Write("domain.xml", Domain(Food));
        Assert.Contains("and no profile (<utility_space>) of a party", Failure(folder), StringComparison.Ordinal);
        Write("p1.xml", Profile(Items("1", "2") + "<weight index=\"1\" value=\"1\" />"));
        Assert.Contains("this is a profile; name the domain before it", Failure(At("p1.xml"), At("domain.xml")), StringComparison.Ordinal);
        Assert.Contains("name them after it", Failure(At("domain.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_read_is_told_beside_the_answer()
    {
        Meal("");
        Write("prof2.xml", Profile(Items("2", "1") + "<weight index=\"1\" value=\"1\" />", "<optout value=\"3\" />"));
        var (exit, output, error) = Negotiate.Run("analyze", folder);
        Assert.Equal((0, $"{At("prof2.xml")}(5,2): warning: <optout> is not read; utilities are those without it\n"), (exit, error));
        Assert.Contains("The frontier", output, StringComparison.Ordinal);
    }

    [Theory, InlineData("analyze"), InlineData("simulate"), InlineData("tournament")]
    public void Profiles_of_GeniusWeb_are_taken_as_a_folder_or_as_files(string command)
    {
        Web("jobs", ("jobs1", 1, 0), ("jobs2", 0.25, 1));
        Write("specials.json", """{ "nash": 1 }""");
        var (exit, output, error) = Negotiate.Run(command, folder, "--json");
        Assert.Equal(
            (0, $"{At("specials.json")}(1,1): warning: this is neither a domain nor a profile; it is passed over\n"),
            (exit, error)
        );
        var other = Negotiate.Run(command, At("jobs1.json"), At("jobs2.json"), "--json");
        Assert.Equal((0, ""), (other.Exit, other.Error));
        Assert.Equal(output, Negotiate.Run(command, At("jobs.json"), At("jobs1.json"), At("jobs2.json"), "--json").Output);
    }

    [Fact]
    public void Scenarios_of_GeniusWeb_stand_beside_others_in_a_tournament()
    {
        Web("jobs", ("jobs1", 1, 0), ("jobs2", 0, 1));
        Web("flat", ("flat1", 1, 0), ("flat2", 0, 1));
        using var all = JsonDocument.Parse(
            Negotiate
                .Run(
                    "tournament",
                    At("jobs1.json"),
                    At("jobs2.json"),
                    At("flat1.json"),
                    At("flat2.json"),
                    "used-car",
                    At("flat.json"),
                    At("flat1.json"),
                    At("flat2.json"),
                    "--strategies",
                    "boulware",
                    "--rounds",
                    "5",
                    "--json"
                )
                .Output
        );
        Assert.Equal(
            ["jobs1", "flat1", "used-car", "flat"],
            all.RootElement.GetProperty("scenarios").EnumerateArray().Select(name => name.GetString())
        );
    }

    [Fact]
    public void Profiles_of_GeniusWeb_fit_together_or_not()
    {
        Web("jobs", ("jobs1", 1, 0));
        Web("flat", ("flat1", 1, 0));
        Assert.Contains("its domain is another than that of", Failure(At("jobs1.json"), At("flat1.json")), StringComparison.Ordinal);
        Assert.Contains(
            "this is a domain of GeniusWeb; name the profiles of its parties",
            Failure(At("jobs.json")),
            StringComparison.Ordinal
        );
        Assert.Contains("this folder holds 2 domains: flat.json, jobs.json", Failure(folder), StringComparison.Ordinal);
        Write("sum.json", """{ "SumOfGroupsUtilitySpace": {} }""");
        Assert.Equal(
            $"{At("sum.json")}(1,30): $.SumOfGroupsUtilitySpace: profiles of the kind SumOfGroupsUtilitySpace are not read; "
                + "linear ones are, of the kind LinearAdditiveUtilitySpace\n",
            Failure(At("sum.json"))
        );
    }

    private void Meal(string before)
    {
        Write($"{before}domain.xml", Domain(Food));
        Write($"{before}prof1.xml", Profile(Items("1", "2") + "<weight index=\"1\" value=\"1\" />"));
        Write($"{before}prof2.xml", Profile(Items("2", "1") + "<weight index=\"1\" value=\"1\" />"));
    }

    private void Web(string name, params (string Name, double Yes, double No)[] profiles)
    {
        var domain = $$"""{ "name": "{{name}}", "issuesValues": { "{{name}}": { "values": ["yes", "no"] } } }""";
        Write($"{name}.json", domain);
        foreach (var (profile, yes, no) in profiles)
            Write(
                $"{profile}.json",
                FormattableString.Invariant(
                    $$"""{ "LinearAdditiveUtilitySpace": { "issueUtilities": { "{{name}}": { "discreteutils": { "valueUtilities": { "yes": {{yes}}, "no": {{no}} } } } }, "issueWeights": { "{{name}}": 1 }, "domain": {{domain}}, "name": "{{profile}}" } }"""
                )
            );
    }

    private static string Items(string first, string second) =>
        Food.Replace("E1", first, StringComparison.Ordinal).Replace("E2", second, StringComparison.Ordinal);

    private static JsonDocument Analyzed(params string[] asked)
    {
        var (exit, output, error) = Negotiate.Run(["analyze", .. asked, "--json"]);
        Assert.Equal((0, ""), (exit, error));
        return JsonDocument.Parse(output);
    }

    private static string Failure(params string[] asked)
    {
        var (exit, output, error) = Negotiate.Run(["analyze", .. asked]);
        Assert.Equal((2, ""), (exit, output));
        return error;
    }

    private void Write(string file, string text) => File.WriteAllText(At(file), text);

    private string At(string file) => Path.Combine(folder, file);
}
