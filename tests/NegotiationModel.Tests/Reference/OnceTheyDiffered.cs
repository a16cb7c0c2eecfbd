using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Reference;

/// <summary>Made-up negotiations of which the library and the second model once said different things, made small. Each is kept, so that
/// they go on saying the same.</summary>
public class OnceTheyDiffered
{
    private const string Folder = "tests/NegotiationModel.Tests/Reference/Differed";

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, Folder), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order()];

    [Theory, MemberData(nameof(Names))]
    public void And_say_the_same(string name)
    {
        var json = Repository.Read($"{Folder}/{name}.json");
        var expected = JsonNode.Parse(ReferenceModel.Replay(json))!.AsObject();
        var told = World.ResultOf(NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(expected.ToJsonString(), told.ToJsonString());
    }
}
