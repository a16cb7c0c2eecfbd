using NegotiationModel.Tests.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Play;

/// <summary>Whose turn it is, and what waits for an answer, where turns are free.</summary>
public class WhoAnswersWhat
{
    private static readonly Strategy
        Mute = Strategy.Of("mute", _ => Decision.Pass),
        Yielding = new Combined("yielding", TimeDependent.Linear, AcceptWhen.Constant(0));

    [Fact]
    public void Nobody_is_asked_about_its_own_offer()
    {
        var session = Played(Yielding, Mute);
        Assert.Equal(["p0"], session.Talks.Log.Select(one => one.Move.By.Value).Distinct());
        Assert.All(session.Talks.Log, one => Assert.Equal(MoveKind.Propose, one.Move.Kind));
    }

    [Fact]
    public void Nobody_is_asked_twice_about_the_same_offer()
    {
        var session = Played(Strategy.Of("once", turn => turn.Round == 1 ? Decision.Offer(0) : Decision.Pass), Yielding, Mute);
        Assert.Equal([("p0", MoveKind.Propose), ("p1", MoveKind.Accept)], session.Talks.Log.Take(2).Select(one => (one.Move.By.Value, one.Move.Kind)));
        Assert.DoesNotContain(session.Talks.Log.Skip(2), one => one.Move.Kind == MoveKind.Accept);
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2)]
    public void The_turns_of_who_has_left_pass_to_the_very_last(int leaver)
    {
        var (space, preferences) = Synthetic.Domain(2, 3);
        var rules = Protocol.Bargaining with { Acceptance = Acceptance.Majority, WalkAway = WalkingAway.Leaves };
        var told = new List<int>();
        var session = Session.Begin(rules, Synthetic.Agenda(space), [.. preferences.Select((one, at) => new Participant(new(new(space, one)), at == leaver ? Strategy.Of("gone", _ => Decision.WalkAway) : new HardLiner()))], rounds: 4).Run(progress: new Rounds(told));
        Assert.Equal(NegotiationStatus.Expired, session.Talks.Status);
        Assert.Equal([1, 2, 3, 4], told);
    }

    private sealed class Rounds(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }

    private static Session Played(params Strategy[] strategies)
    {
        var (space, preferences) = Synthetic.Domain(2, strategies.Length);
        return Session.Begin(Protocol.Diplomacy, Synthetic.Agenda(space), [.. preferences.Zip(strategies, (one, strategy) => new Participant(new(new(space, one)), strategy))], rounds: 4).Run();
    }
}
