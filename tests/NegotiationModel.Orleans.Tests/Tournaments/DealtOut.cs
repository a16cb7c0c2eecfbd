using System.Text;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Orleans.Tests.Tournaments;

/// <summary>A tournament on a cluster has the result of one process.</summary>
public sealed class DealtOut(OneSilo silo)
{
    public static string Json(TournamentResult result) => Encoding.UTF8.GetString(TournamentJson.Write(result));

    [Fact]
    public async Task Has_the_result_of_one_process_to_the_byte()
    {
        var dealt = await silo.Cluster.RunTournamentAsync("small", Contests.Small());
        Assert.Equal(Json(Contests.Small().Run()), Json(dealt));
    }

    [Fact]
    public async Task Fails_as_in_one_process()
    {
        var here = Assert.Throws<TournamentException>(() => Contests.Failing().Run());
        var there = await Assert.ThrowsAsync<TournamentException>(() => silo.Cluster.RunTournamentAsync("failing", Contests.Failing()));
        Assert.Equal(here.Message, there.Message);
    }

    [Fact]
    public async Task Another_tournament_is_not_taken_for_it()
    {
        var other = await Assert.ThrowsAsync<ArgumentException>(() => silo.Cluster.RunTournamentAsync("small", Contests.Small(9)));
        Assert.StartsWith("A silo plays another tournament under the name small", other.Message, StringComparison.Ordinal);
        var none = await Assert.ThrowsAsync<ArgumentException>(() => silo.Cluster.RunTournamentAsync("large", Contests.Small()));
        Assert.StartsWith("A silo plays no tournament of the name large", none.Message, StringComparison.Ordinal);
    }
}
