using System.Text;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Reference;

/// <summary>Every example of the domain's second part plays as the text says.</summary>
public class TheExamples
{
    internal const string Folder = "tests/NegotiationModel.Tests/Reference/Examples";

    public static TheoryData<string> Names => [.. All];

    internal static IEnumerable<string> All =>
        Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order();

    [Theory, MemberData(nameof(Names))]
    public void Play_as_the_text_says_in_the_model_written_from_it(string name) =>
        Assert.Empty(Read(name).Disagreements((json, asOf) => ReferenceModel.Replay(json, asOf: asOf)));

    [Theory, MemberData(nameof(Names))]
    public void Play_as_the_text_says_in_the_library(string name) => Assert.Empty(Read(name).Disagreements(Library));

    [Theory, MemberData(nameof(Names))]
    public void Are_written_in_one_way(string name)
    {
        var read = NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(Read(name).Document));
        var again = NegotiationJson.ReadDocument(NegotiationJson.Write(read));
        Assert.Equal(read.Moves, again.Moves);
        Assert.Equal(NegotiationJson.Write(read), NegotiationJson.Write(again));
    }

    private static Example Read(string name) => Example.Read(Repository.Read($"{Folder}/{name}.json"));

    private static string Library(string json, string? asOf)
    {
        var document = NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(json));
        var at = asOf is null ? null : DocumentTimes.Read(asOf, document.Setting.TimeZone, isLimit: false)?.Instant;
        return Encoding.UTF8.GetString(ReplayResult.Play(document, asOf: at).ToJson());
    }
}
