using FsCheck;
using FsCheck.Fluent;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Valid documents, wounded in many ways: whatever comes, the tool keeps its contract.</summary>
public class WhateverComes(ITestOutputHelper output)
{
    // NEGOTIATION_STORIES goes farther, NEGOTIATION_SEED elsewhere.
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_SEED"), out var other)
        ? other
        : 20260302;

    private static readonly string Found = Path.Combine(AppContext.BaseDirectory, "found.json");

    // The odd number by which the sequences of neighbouring seeds have least in common.
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    [Fact]
    public async Task The_contract_holds()
    {
        var (coverage, watch) = (new Hostile.Coverage(), new Watchdog(TimeSpan.FromMinutes(5)));
        var mutants = Arb.From(Gen.Choose(0, int.MaxValue).Select(Mutant.Of), mutant => mutant.Smaller());
        var law = Prop.ForAll(
            mutants,
            mutant =>
            {
                watch.At(mutant);
                var bytes = mutant.Bytes();
                try
                {
                    var (exit, errors) = Contract.Holds(bytes, mutant.Source % 2 == 0);
                    coverage.Add(mutant, exit, errors);
                }
                catch
                {
                    File.WriteAllBytes(Found, bytes); // the last to fail is the smallest
                    throw;
                }
            }
        );
        await watch.For(() =>
            Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(StoriesToPlay.Count * 2).WithReplay(Seed, Gamma), law)
        );
        output.WriteLine(coverage.ToString());
        coverage.IsFair();
    }
}
