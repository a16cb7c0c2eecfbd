using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public sealed class Simulating : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("negotiate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_scenario_is_a_lesson()
    {
        foreach (var scenario in Scenario.All)
        {
            var (exit, output, error) = Negotiate.Run("simulate", scenario.Id, "--strategies", "conceder", "--rounds", "30");
            Assert.Equal((0, ""), (exit, error));
            Assert.Contains("How it ended", output, StringComparison.Ordinal);
            Assert.Contains("Offers that differ from the party's last", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_session_is_written_as_a_document_that_replays()
    {
        var log = Path.Combine(folder, "session.json");
        using var told = JsonDocument.Parse(Negotiate.Run("simulate", "job-offer", "--strategies", "boulware,conceder", "--rounds", "40", "--log", log, "--json").Output);
        var agreed = told.RootElement.GetProperty("agreement");
        Assert.Equal(agreed.GetProperty("round").GetInt32(), told.RootElement.GetProperty("rounds").GetInt32());
        Assert.Equal(2, agreed.GetProperty("utilities").GetArrayLength());
        var document = NegotiationJson.ReadDocument(File.ReadAllBytes(log));
        Assert.Equal(told.RootElement.GetProperty("offers").GetInt32(), document.Moves.Count(move => move is Move.Propose));
        Assert.All(document.Play(), ruling => Assert.True(ruling.IsAllowed));
        Assert.Equal(JsonSerializer.Serialize(agreed.GetProperty("terms")), JsonSerializer.Serialize(JsonDocument.Parse(NegotiationJson.Write(((Move.Propose)document.Moves[^2]).Terms)).RootElement));
        Assert.Equal(0, Negotiate.Run("replay", log).Exit);
        Assert.Equal(2, document.Preferences.Count);
    }

    [Fact]
    public void Without_an_agreement_there_is_none_and_the_exit_is_good()
    {
        var (exit, output, _) = Negotiate.Run("simulate", "used-car", "--strategies", "hardliner", "--rounds", "7", "--json");
        Assert.Equal((0, """{"agreement":null,"rounds":7,"offers":14}"""), (exit, JsonSerializer.Serialize(JsonDocument.Parse(output).RootElement)));
    }

    [Theory]
    [InlineData("--strategies", "luck", "--strategies takes boulware"), InlineData("--strategies", "micro,micro,micro", "--strategies takes one name, or 2"), InlineData("--rounds", "0", "--rounds takes a number from 1"), InlineData("--evaluations", "odd", "odd")]
    public void What_is_asked_wrongly_is_told(string option, string value, string told)
    {
        var (exit, output, error) = Negotiate.Run("simulate", "used-car", option, value);
        Assert.Equal((64, ""), (exit, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }
}
