using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

/// <summary>Two negotiations in the same position can go on in the same ways, however they came there.</summary>
public class PositionsSayItAll
{
    [Fact]
    public void What_leads_to_a_known_position_goes_on_as_the_one_known()
    {
        var met = 0;
        foreach (var table in SmallTables.Everywhere)
        {
            var (position, known) = (new StateKey(), new Dictionary<string, Negotiation>());
            foreach (var talks in StateSpace.Explore(table.Start, table.Moves, 100).States)
                known.Add(position.Of(talks.Table), talks);
            foreach (var talks in known.Values.ToList())
            foreach (var move in table.Tried.Moves(talks))
                if (talks.Rule(move) is { IsPermitted: true } ruling && known.TryGetValue(position.Of(ruling.Talks.Table), out var same))
                {
                    met++;
                    Assert.Equal(Prospects(same, position, table), Prospects(ruling.Talks, position, table));
                }
        }

        Assert.True(met > 1_000, $"only {met} positions were reached twice");
    }

    [Fact]
    public void Who_said_what_in_the_meantime_makes_no_difference()
    {
        var position = new StateKey();
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000))).Talks;
        Assert.Equal(position.Of(talks.Table), position.Of(talks.Make(Buyer.Says("too much")).Table));
        Assert.NotEqual(position.Of(talks.Table), position.Of(talks.Make(Buyer.Rejects("p1")).Table));
    }

    // Every candidate with its outcome: the reason of a refusal, or the position it leads to.
    private static List<string> Prospects(Negotiation talks, StateKey position, SmallTable table) =>
        [
            .. table
                .Moves(talks)
                .Select(move => talks.Rule(move))
                .Select(ruling => ruling.Code?.ToString() ?? position.Of(ruling.Talks.Table)),
            talks.NextDue?.ToString() ?? "never",
        ];
}
