using FsCheck.Xunit;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>What others want reaches a strategy by what they do alone: decision by decision, the same table has the same answer.</summary>
[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 100)]
public class OnlyOffersTell
{
    [Property]
    public void What_another_wants_changes_nothing_unless_an_offer_does(Bargain bargain, byte choice, byte rules, ulong seed)
    {
        if (bargain.Parties < 2)
            return;
        Strategy[] strategies = [.. Strategies.Uninformed];
        var (one, other) = Decisions(
            bargain,
            strategies[choice % strategies.Length],
            at => strategies[(choice + (3 * at)) % strategies.Length],
            rules,
            seed
        );
        Assert.Null(Difference(one, other));
    }

    // The same comparison finds those that are told what others want, so that it can fail.
    [Fact]
    public void Who_is_told_what_others_want_is_found()
    {
        var found = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var bargain = new Bargain(
                [
                    [
                        [0, 3, 5, 8],
                        [8, 4, seed % 7, 0],
                    ],
                    [
                        [8, seed % 5, 2, 0],
                        [1, 2, 4, 8],
                    ],
                ],
                [
                    [2, 3],
                    [1 + (seed % 3), 4],
                ],
                [0, 0]
            );
            var (one, other) = Decisions(bargain, null, _ => Strategies.Linear, rules: 3, (ulong)seed);
            found += Difference(one, other) is null ? 0 : 1;
        }

        Assert.InRange(found, 1, 40);
    }

    private static (List<(Negotiation Talks, Decision Decision)> One, List<(Negotiation Talks, Decision Decision)> Other) Decisions(
        Bargain bargain,
        Strategy? strategy,
        Func<int, Strategy> others,
        byte rules,
        ulong seed
    )
    {
        var space = bargain.Space;
        ValueList<Preferences> changed =
        [
            bargain.Preferences[0],
            .. bargain
                .Preferences.Skip(1)
                .Select(one =>
                    one with
                    {
                        Reservation = one.Reservation / 2,
                        IssuePreferences = [.. one.IssuePreferences.Reverse()],
                        Interactions = [new(space[(long)(seed % (ulong)space.Count)], 3)],
                    }
                ),
        ];
        return (Played(bargain.Preferences), Played(changed));

        List<(Negotiation, Decision)> Played(ValueList<Preferences> preferences)
        {
            var recorded = new Recorded(strategy ?? new NashSeeking(BargainingProblem.Of(space, preferences)));
            PlayTables
                .Begin(
                    PlayTables.Protocols[rules % PlayTables.Protocols.Length].Protocol,
                    space,
                    preferences,
                    at => at == 0 ? recorded : others(at),
                    rounds: 12,
                    seed
                )
                .Run();
            return recorded.Decisions;
        }
    }

    // The first table at which both are the same and the answers are not; null where there is none.
    private static Negotiation? Difference(
        List<(Negotiation Talks, Decision Decision)> one,
        List<(Negotiation Talks, Decision Decision)> other
    )
    {
        for (var at = 0; at < Math.Min(one.Count, other.Count); at++)
        {
            if (!one[at].Talks.Log.Select(logged => logged.Move).SequenceEqual(other[at].Talks.Log.Select(logged => logged.Move)))
                return null;
            if (one[at].Decision != other[at].Decision)
                return one[at].Talks;
        }

        return null;
    }

    private sealed class Recorded(Strategy strategy) : Strategy
    {
        public override string Name => strategy.Name;

        public List<(Negotiation Talks, Decision Decision)> Decisions { get; } = [];

        public override Negotiator Begin(Ranking own, ulong seed) => new Recording(strategy.Begin(own, seed), Decisions);

        private sealed class Recording(Negotiator player, List<(Negotiation, Decision)> decisions) : Negotiator
        {
            public override Decision Decide(Turn turn)
            {
                var decision = player.Decide(turn);
                decisions.Add((turn.Talks, decision));
                return decision;
            }
        }
    }
}
