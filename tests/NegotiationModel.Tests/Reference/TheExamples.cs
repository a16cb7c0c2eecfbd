using Xunit;

namespace NegotiationModel.Tests.Reference;

/// <summary>Every example of the domain's second part plays as the text says.</summary>
public class TheExamples
{
    private const string Folder = "tests/NegotiationModel.Tests/Reference/Examples";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory, MemberData(nameof(Names))]
    public void Play_as_the_text_says_in_the_model_written_from_it(string name) =>
        Assert.Empty(
            Example.Read(Repository.Read($"{Folder}/{name}.json")).Disagreements((json, asOf) => ReferenceModel.Replay(json, asOf: asOf))
        );
}
