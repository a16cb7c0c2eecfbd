namespace NegotiationModel.Tests.Worlds;

/// <summary>Worlds that people wrote: the examples of the domain that the library plays, and talks that show what made-up ones do not
/// do yet.</summary>
internal static class WrittenWorlds
{
    private const string Stories = "tests/NegotiationModel.Tests/Worlds/Stories";

    /// <summary>All of them, in the order of their files.</summary>
    public static IEnumerable<World> All =>
        Reference
            .TheExamples.All.Select(name => Reference.Example.Read(Repository.Read($"{Reference.TheExamples.Folder}/{name}.json")).Document)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, Stories), "*.json").Order().Select(File.ReadAllText))
            .Select(json => new World(json));
}
