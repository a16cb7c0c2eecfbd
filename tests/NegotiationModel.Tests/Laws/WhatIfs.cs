using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of playing on from a value that was kept.</summary>
public class WhatIfs : LawBook
{
    [Fact]
    public void Forks_do_not_influence_each_other() => Holds(world =>
    {
        var forks = new List<(Negotiation Kept, string Then, Move? Made, string? After)>();
        foreach (var version in world.Versions)
        {
            forks.Add((version, Account.Of(version), null, null));
            foreach (var seat in version.Seats)
                foreach (var possible in version.PermittedMoves(seat.Party.Id))
                    forks.Add((version, forks[^1].Then, possible.Example, Account.Of(version.Make(possible.Example))));
        }

        foreach (var (kept, then, made, after) in forks)
            Assert.Equal(after ?? then, Account.Of(made is null ? kept : kept.Make(made)));
    });
}
