using Xunit;

namespace NegotiationModel.Tests.Model.Protocols;

/// <summary>What holds for every rule, however it is made up of others.</summary>
public class DecisionRulesAreMonotone
{
    private static readonly PartyId[] Voters = ["a", "b", "c", "d", "e"];

    private static readonly ValueList<PartyGroup> Groups = [new("north", ["a", "b", "c"]), new("nobody", [])];

    [Fact]
    public void A_yes_never_takes_back_what_is_met_and_a_no_never_makes_possible_what_is_not()
    {
        var random = new Random(9);
        var met = new int[3];
        for (var round = 0; round < 5_000; round++)
        {
            var (rule, before) = (Rule(random, 3), Ballot(random));
            var verdict = rule.Decide(before);
            met[(int)verdict]++;
            for (var voter = 0; voter < Voters.Length; voter++)
                if (before.Votes[voter] == Vote.Open)
                {
                    Assert.True(
                        verdict != AcceptanceVerdict.Met || rule.Decide(Saying(before, voter, Vote.Accepts)) == AcceptanceVerdict.Met,
                        $"{rule}"
                    );
                    Assert.True(
                        verdict != AcceptanceVerdict.Impossible
                            || rule.Decide(Saying(before, voter, Vote.Rejects)) == AcceptanceVerdict.Impossible,
                        $"{rule}"
                    );
                }
        }

        Assert.All(met, count => Assert.InRange(count, 200, 5_000));
    }

    [Fact]
    public void All_are_met_where_each_is_and_any_where_one_is()
    {
        var random = new Random(10);
        for (var round = 0; round < 2_000; round++)
        {
            var ballot = Ballot(random);
            ValueList<AcceptanceRule> parts = [Rule(random, 2), Rule(random, 2), Rule(random, 2)];
            Assert.Equal(
                parts.All(part => part.Decide(ballot) == AcceptanceVerdict.Met),
                AcceptanceRule.All(parts).Decide(ballot) == AcceptanceVerdict.Met
            );
            Assert.Equal(
                parts.Any(part => part.Decide(ballot) == AcceptanceVerdict.Met),
                AcceptanceRule.Any(parts).Decide(ballot) == AcceptanceVerdict.Met
            );
        }
    }

    private static Ballot Saying(Ballot before, int voter, Vote vote)
    {
        Vote[] votes = [.. before.Votes];
        votes[voter] = vote;
        return before with { Votes = votes };
    }

    private static Ballot Ballot(Random random) =>
        new(Voters, Array.ConvertAll(Voters, _ => (Vote)random.Next(4)), IsOver: random.Next(3) == 0, Groups);

    private static AcceptanceRule Rule(Random random, int depth) =>
        random.Next(depth == 0 ? 7 : 10) switch
        {
            0 => AcceptanceRule.Unanimous,
            1 => AcceptanceRule.Majority,
            2 => AcceptanceRule.AtLeast(random.Next(1, 5)),
            3 => AcceptanceRule.Share(random.Next(1, 11) / 10m),
            4 => AcceptanceRule.Weighted(3, new PartyWeight("a", 2), new PartyWeight("b", 1), new PartyWeight("e", 1.5m)),
            5 => AcceptanceRule.MajorityOfThoseVoting,
            6 => AcceptanceRule.Consensus,
            7 => AcceptanceRule.Among(random.Next(4) == 0 ? "nobody" : "north", Rule(random, depth - 1)),
            8 => AcceptanceRule.All(Rule(random, depth - 1), Rule(random, depth - 1)),
            _ => AcceptanceRule.Any(Rule(random, depth - 1), Rule(random, depth - 1)),
        };
}
