using FsCheck;
using FsCheck.Fluent;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Worlds;

/// <summary>
/// Worlds for FsCheck, which are numbered: a number is the seed of its generator, so that each can be had again by itself.
/// NEGOTIATION_IDEAS is what every one of them is about (left out, ideas take turns). See <see cref="StoriesToPlay"/>.
/// </summary>
internal static class ArbitraryWorld
{
    private const ulong GoldenGamma = 0x9e3779b97f4a7c15;

    private static readonly Arbitrary<World> Worlds = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new World(StoryGenerator.Generate(seed, Ideas))),
        WorldShrinking.Of
    );

    /// <summary>What every world is about; null where ideas take turns.</summary>
    public static Idea? Ideas { get; } =
        Environment.GetEnvironmentVariable("NEGOTIATION_IDEAS") is { Length: > 0 } given ? Enum.Parse<Idea>(given) : null;

    /// <summary>Lets FsCheck check the world of one number.</summary>
    public static void Check(int number, Action<World> check, IRunner runner) =>
        FsCheck.Check.One(
            Config.Quick.WithMaxTest(1).WithReplay((ulong)number, GoldenGamma, 1).WithRunner(runner),
            Prop.ForAll(Worlds, check)
        );
}
