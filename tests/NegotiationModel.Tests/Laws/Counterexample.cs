using FsCheck;
using NegotiationModel.Tests.Worlds;

namespace NegotiationModel.Tests.Laws;

/// <summary>Fails a test with all one needs: the law, what is wrong, the shrunk story, and how to have the same world again.</summary>
internal sealed class Counterexample(Law law, int number) : SilentRunner
{
    private static string Ideas => ArbitraryWorld.Ideas is { } ideas ? $"NEGOTIATION_IDEAS=\"{ideas}\" " : "";

    public override void OnFinished(string name, TestResult result)
    {
        if (result is not TestResult.Failed { Item1: var data, Item3: var shrunk, Item4: FsCheck.Outcome.Failed { Item: var broken } })
            throw new InvalidOperationException($"World {number} broke the law once and then did not: {law.Name}");
        var world = (World)shrunk[0];
        throw new LawBrokenException(
            $"""
            {law.Name}
            World {number} breaks it, {broken.Message}
            Shrunk in {data.NumberOfShrinks} steps from {world.MovesAtFirst} moves to {world.Document.Moves.Count}:

            {world}

            This world again: {Ideas}NEGOTIATION_SEED={number} NEGOTIATION_STORIES=1 dotnet test

            """,
            broken
        );
    }
}
