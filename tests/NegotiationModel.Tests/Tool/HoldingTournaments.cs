using System.Text;
using System.Text.Json;
using NegotiationModel.Play;
using NegotiationModel.Tool;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public sealed class HoldingTournaments : IDisposable
{
    private static readonly string[] Asked =
    [
        "tournament",
        "used-car",
        "job-offer",
        "--strategies",
        "boulware,random",
        "--rounds",
        "12",
        "--repetitions",
        "3",
        "--seed",
        "4",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("negotiate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_table_can_be_read()
    {
        var (exit, output, error) = Negotiate.Run(Asked);
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith(
            "24 encounters: 2 strategies over 2 scenarios, 12 rounds at most, alternatingOffers, seed 4\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("What it shows\n", output, StringComparison.Ordinal);
        Assert.Matches(@"\n  1  (boulware|random)  +0\.\d+ \[0\.\d+, 0\.\d+\]", output);
        Assert.Contains(" takes most, ", output, StringComparison.Ordinal);
        Assert.Contains("\n  used-car ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ended alike", output, StringComparison.Ordinal);
        Assert.Contains("Who came out how", Negotiate.OnTerminal(Asked, []).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeating_what_draws_nothing_is_told_for_what_it_is() =>
        Assert.Contains(
            "Every repetition ended alike",
            Negotiate.Run("tournament", "used-car", "--strategies", "boulware,conceder", "--repetitions", "3", "--rounds", "20").Output,
            StringComparison.Ordinal
        );

    [Theory, InlineData("diplomacy"), InlineData("contract"), InlineData("bargaining")]
    public void It_is_held_under_the_rules_asked_for(string preset)
    {
        string[] asked = ["tournament", "job-offer", "--strategies", "boulware,conceder", "--rounds", "40", "--protocol", preset];
        Assert.Contains($", {preset}, seed 0\n", Negotiate.Run(asked).Output, StringComparison.Ordinal);
        using var all = JsonDocument.Parse(Negotiate.Run([.. asked, "--json"]).Output);
        Assert.Equal(preset, all.RootElement.GetProperty("protocol").GetString());
        var element = all.RootElement.GetProperty("encounters")[1];
        using var alone = JsonDocument.Parse(
            Negotiate
                .Run("simulate", "job-offer", "--strategies", "boulware,conceder", "--rounds", "40", "--protocol", preset, "--json")
                .Output
        );
        Assert.Equal(alone.RootElement.GetProperty("offers").GetInt32(), element.GetProperty("offers").GetInt32());
    }

    [Fact]
    public void Rules_under_which_only_mediators_propose_are_not_offered()
    {
        var (exit, _, error) = Negotiate.Run("tournament", "job-offer", "--protocol", "singleText");
        Assert.Equal(64, exit);
        Assert.Contains("singleText", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_change_nothing() =>
        Assert.Equal(Negotiate.Run([.. Asked, "--threads", "1", "--json"]), Negotiate.Run([.. Asked, "--threads", "3", "--json"]));

    [Fact]
    public void The_json_and_the_csv_have_every_encounter()
    {
        var csv = Path.Combine(folder, "ends.csv");
        using var told = JsonDocument.Parse(Negotiate.Run([.. Asked, "--json", "--csv", csv]).Output);
        Assert.Equal(24, told.RootElement.GetProperty("encounters").GetArrayLength());
        Assert.Equal(25, File.ReadAllLines(csv).Length);
        Assert.Equal(
            ["used-car", "job-offer"],
            told.RootElement.GetProperty("scenarios").EnumerateArray().Select(element => element.GetString())
        );
    }

    [Fact]
    public void An_encounter_is_what_simulate_plays()
    {
        using var all = JsonDocument.Parse(
            Negotiate.Run("tournament", "job-offer", "--strategies", "boulware,conceder", "--rounds", "40", "--json").Output
        );
        foreach (var element in all.RootElement.GetProperty("encounters").EnumerateArray())
        {
            using var alone = JsonDocument.Parse(
                Negotiate
                    .Run(
                        "simulate",
                        "job-offer",
                        "--strategies",
                        string.Join(',', element.GetProperty("strategies").EnumerateArray().Select(name => name.GetString())),
                        "--rounds",
                        "40",
                        "--json"
                    )
                    .Output
            );
            Assert.Equal(
                JsonSerializer.Serialize(alone.RootElement.GetProperty("agreement").GetProperty("terms")),
                JsonSerializer.Serialize(element.GetProperty("terms"))
            );
            Assert.Equal(alone.RootElement.GetProperty("offers").GetInt32(), element.GetProperty("offers").GetInt32());
        }
    }

    [Fact]
    public void Scenarios_of_one_name_are_told_apart()
    {
        using var all = JsonDocument.Parse(
            Negotiate.Run("tournament", "used-car", "used-car", "--strategies", "boulware", "--json").Output
        );
        Assert.Equal(
            ["used-car", "used-car (2)"],
            all.RootElement.GetProperty("scenarios").EnumerateArray().Select(element => element.GetString())
        );
    }

    [Fact]
    public void Genius_domains_stand_beside_documents()
    {
        var (one, other) = (Genius("one"), Genius("other"));
        using var all = JsonDocument.Parse(
            Negotiate
                .Run([
                    "tournament",
                    other,
                    "used-car",
                    .. Directory.GetFiles(one).Order(StringComparer.Ordinal),
                    "job-offer",
                    "--strategies",
                    "boulware",
                    "--rounds",
                    "5",
                    "--json",
                ])
                .Output
        );
        Assert.Equal(
            ["a-domain", "used-car", "a-domain (2)", "job-offer"],
            all.RootElement.GetProperty("scenarios").EnumerateArray().Select(name => name.GetString())
        );
    }

    // Wherever it was cut, within a line or between two, within the first or after the last: it ends as if it had not been.
    [Theory]
    [InlineData(0), InlineData(0.01), InlineData(0.5), InlineData(0.77), InlineData(1)]
    public void What_was_cut_off_goes_on(double share)
    {
        var file = Path.Combine(folder, "half.jsonl");
        string[] kept = [.. Asked, "--threads", "1", "--resume", file, "--json"];
        var whole = Negotiate.Run(kept);
        var saved = File.ReadAllBytes(file);
        File.WriteAllBytes(file, saved[..(int)(saved.Length * share)]);
        Assert.Equal(whole, Negotiate.Run(kept));
        Assert.Equal(saved, File.ReadAllBytes(file));
        Assert.Equal(whole.Output, Negotiate.Run([.. Asked, "--json"]).Output);
    }

    [Fact]
    public void Interrupted_it_says_how_to_go_on()
    {
        var file = Path.Combine(folder, "stopped.jsonl");
        using var output = new StreamWriter(new MemoryStream());
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(
            [.. Asked, "--resume", file],
            new(() => Stream.Null, output, error, null) { Interrupted = new(canceled: true) }
        );
        Assert.Equal(130, exit);
        Assert.Equal(
            $"negotiate: interrupted after 0 of 24 encounters, which {file} keeps: the same command goes on from there\n",
            error.ToString()
        );
        Assert.Equal((0, ""), (Negotiate.Run([.. Asked, "--resume", file]).Exit, Negotiate.Run([.. Asked, "--resume", file]).Error));
        Assert.Equal(25, File.ReadAllLines(file).Length);
    }

    [Theory]
    [InlineData("{ \"mine\": 1 }"), InlineData("{ \"mine\": 1 }\n"), InlineData("{"), InlineData("\n")]
    public void A_file_of_somebody_else_is_left_as_it_is(string content)
    {
        var file = Path.Combine(folder, "mine.json");
        File.WriteAllText(file, content);
        var (exit, output, error) = Negotiate.Run([.. Asked, "--resume", file]);
        Assert.Equal(content == "{" ? (0, "") : (2, error), (exit, error));
        Assert.Equal(content == "{", output.Length > 0);
        Assert.Equal(content == "{", File.ReadAllText(file) != content);
    }

    [Fact]
    public void A_file_of_another_tournament_is_left_as_it_is()
    {
        var file = Path.Combine(folder, "other.jsonl");
        Negotiate.Run([.. Asked, "--resume", file]);
        var saved = File.ReadAllBytes(file);
        var (exit, output, error) = Negotiate.Run("tournament", "used-car", "--resume", file);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"{file}(1,1): $.fingerprint: it was saved by another tournament", error, StringComparison.Ordinal);
        Assert.Equal(saved, File.ReadAllBytes(file));
    }

    [Fact]
    public void Scenarios_are_drawn_at_random_as_the_library_draws_them()
    {
        using var told = JsonDocument.Parse(
            Negotiate
                .Run(
                    "tournament",
                    "used-car",
                    "--random",
                    "3",
                    "--issues",
                    "2",
                    "--values",
                    "4",
                    "--opposition",
                    "0.5",
                    "--reservation",
                    "0.25",
                    "--seed",
                    "9",
                    "--strategies",
                    "boulware,nash,zeuthen",
                    "--rounds",
                    "30",
                    "--json"
                )
                .Output
        );
        Assert.Equal(
            ["used-car", "random 1", "random 2", "random 3"],
            told.RootElement.GetProperty("scenarios").EnumerateArray().Select(element => element.GetString())
        );
        var drawn = new RandomScenarios(2, 4)
        {
            PreferenceAlignment = -0.5,
            Reservation = 0.25,
            Seed = 9,
        };
        var own = new Tournament(
            [Strategies.Boulware, Strategies.Nash, Strategies.Zeuthen],
            drawn.Take(3),
            new() { MaxRounds = 30, Seed = 9 }
        ).Run();
        Assert.Equal(
            own.Encounters.Select(result => result.OfferCount),
            told.RootElement.GetProperty("encounters").EnumerateArray().Skip(9).Select(element => element.GetProperty("offers").GetInt32())
        );
        Assert.Contains("3 scenarios", Negotiate.Run("tournament", "--random", "3", "--rounds", "5").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "name scenarios, or draw some with --random N")]
    [InlineData(64, "name scenarios, or draw some with --random N", "--random", "0")]
    [InlineData(64, "--random takes a number from 0 to 10000", "--random", "10001")]
    [InlineData(64, "--opposition takes a number from -1 to 1, not nan", "--random", "2", "--opposition", "nan")]
    [InlineData(64, "--reservation takes a number from 0 to 1, not -0.1", "--random", "2", "--reservation", "-0.1")]
    [InlineData(64, "--strategies takes boulware", "used-car", "--strategies", "luck")]
    [InlineData(64, "The name micro stands twice", "used-car", "--strategies", "micro,micro")]
    [InlineData(64, "Nobody would meet", "used-car", "--strategies", "micro", "--without-self-play")]
    [InlineData(64, "at most 10000000 encounters", "used-car", "--repetitions", "10000000")]
    [InlineData(64, "--threads takes a number from 0 to 1024", "used-car", "--threads", "-1")]
    [InlineData(2, "no-such: There is no such file", "used-car", "no-such")]
    [InlineData(2, "-(1,1): $: the document says nothing about preferences", "-")]
    [InlineData(74, "the output could not be written", "used-car", "--strategies", "boulware", "--resume", "/no-such-folder/file")]
    [InlineData(74, "the output could not be written", "used-car", "--strategies", "boulware", "--csv", "/no-such-folder/file")]
    public void What_is_asked_wrongly_is_told(int code, string told, params string[] asked)
    {
        var silent = NegotiationJson.Write(
            NegotiationDocument.From(
                Negotiation.Convene(Protocol.Bargaining, [Party.Principal("a"), Party.Principal("b")], [Issue.YesNo("x")])
            )
        );
        var (exit, output, error) = Negotiate.Run(["tournament", .. asked], silent);
        Assert.Equal((code, ""), (exit, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    private string Genius(string name)
    {
        var inside = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(
            Path.Combine(inside, "a-domain.xml"),
            "<negotiation_template><utility_space><objective index=\"0\" name=\"all\"><issue index=\"1\" name=\"price\" "
                + "type=\"discrete\" vtype=\"discrete\"><item index=\"1\" value=\"low\"/><item index=\"2\" "
                + "value=\"high\"/></issue></objective></utility_space></negotiation_template>",
            Encoding.UTF8
        );
        foreach (var (party, low, high) in new[] { ("buyer", 2, 1), ("seller", 1, 2) })
            File.WriteAllText(
                Path.Combine(inside, $"{party}.xml"),
                "<utility_space><objective index=\"0\" name=\"all\"><issue index=\"1\" name=\"price\" type=\"discrete\" "
                    + $"vtype=\"discrete\"><item index=\"1\" value=\"low\" evaluation=\"{low}\"/><item index=\"2\" "
                    + $"value=\"high\" evaluation=\"{high}\"/></issue><weight index=\"1\" value=\"1\"/></objective></utility_space>",
                Encoding.UTF8
            );
        return inside;
    }
}
