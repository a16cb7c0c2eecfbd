using FsCheck.Xunit;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Every strategy under every preset, and what all sessions keep to under whatever rules.</summary>
[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 60)]
public class StrategiesUnderEveryProtocol
{
    public static TheoryData<string> Names => [.. PlayTables.Protocols.Select(one => one.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Every_strategy_plays_and_its_log_replays(string name)
    {
        var protocol = PlayTables.Protocols.Single(one => one.Name == name).Protocol;
        foreach (var parties in new[] { 2, 3 })
        {
            var (space, preferences) = Synthetic.Domain(2, parties, seed: 7);
            Strategy[] strategies =
            [
                .. PlayTables.Strategies(BargainingProblem.Of(space, preferences)),
                .. protocol.OnlyMediatorsPropose ? new[] { SingleTextMediation.HillClimber, SingleTextMediation.Annealer() } : [],
            ];
            foreach (var strategy in strategies)
                Replays(
                    PlayTables
                        .Begin(protocol, space, preferences, at => at == 0 ? strategy : (Strategy)Strategies.Linear, rounds: 20, seed: 3)
                        .Run()
                );
        }
    }

    [Property]
    public void Logs_are_legal_and_play_to_the_same_table(Bargain bargain, byte choice, byte rules, ulong seed) =>
        Replays(Played(bargain, choice, rules, seed));

    [Property]
    public void Nobody_ends_below_its_reservation_by_its_own_act(Bargain bargain, byte choice, byte rules, ulong seed)
    {
        if (Played(bargain, choice, rules, seed) is not { } session)
            return;
        foreach (var agreement in session.Talks.Agreements)
        foreach (var party in agreement.AcceptedBy)
            Assert.True(Of(bargain, party).Utility(agreement.Terms) >= Of(bargain, party).Reservation - 1e-6, $"{party}: {agreement}");
        foreach (var offer in session.Offers.Where(offer => offer.By != "chair"))
            Assert.True(Of(bargain, offer.By).Utility(bargain.Space[offer.OutcomeIndex]) >= Of(bargain, offer.By).Reservation - 1e-6);
    }

    [Property]
    public void The_same_seed_plays_the_same_step_by_step_or_at_once(Bargain bargain, byte choice, byte rules, ulong seed)
    {
        if (Played(bargain, choice, rules, seed) is not { } once || Begun(bargain, choice, rules, seed) is not { } other)
            return;
        using var stop = new CancellationTokenSource();
        for (var at = seed % 5; at > 0 && other.TryPlayTurn(); at--)
            Assert.False(other.Talks.Log.Count > once.Talks.Log.Count);
        stop.Cancel();
        while (!other.IsOver)
            try
            {
                other.Run(cancellationToken: stop.Token);
            }
            catch (OperationCanceledException)
            {
                // One turn was played; the session goes on from there.
            }

        Assert.False(other.TryPlayTurn());
        Assert.Equal(NegotiationJson.Write(once.Document), NegotiationJson.Write(other.Document));
        Assert.Equal(
            (once.AgreedOutcomeIndex, once.UndiscountedUtilities, once.Talks.Status),
            (other.AgreedOutcomeIndex, other.UndiscountedUtilities, other.Talks.Status)
        );
    }

    private static Preferences Of(Bargain bargain, PartyId party) => bargain.Preferences.Single(preferences => preferences.Party == party);

    private static void Replays(Session? session)
    {
        if (session is null)
            return;
        Assert.True(session.IsOver);
        var json = NegotiationJson.Write(session.Document);
        var replay = ReplayResult.Play(NegotiationJson.ReadDocument(json), advanceTo: session.Talks.Now);
        Assert.Empty(replay.Refusals);
        Assert.Equal(NegotiationJson.Write(session.Talks), NegotiationJson.Write(replay.Talks));
        Assert.Equal(ReplayResult.Play(session.Document, advanceTo: session.Talks.Now).ToJson(), replay.ToJson());
        Assert.Equal(session.Talks.Status, replay.Talks.Status);
        Assert.True(session.Talks.Status >= NegotiationStatus.Concluded, $"{session.Talks}");
        Assert.Equal(session.AgreedOutcomeIndex >= 0, session.Talks.Agreements.Any(agreement => !agreement.IsOver));
    }

    private static Session? Played(Bargain bargain, byte choice, byte rules, ulong seed) => Begun(bargain, choice, rules, seed)?.Run();

    private static Session? Begun(Bargain bargain, byte choice, byte rules, ulong seed)
    {
        if (bargain.Parties < 2)
            return null;
        var problem = bargain.Problem;
        var strategies = PlayTables.Strategies(problem);
        return PlayTables.Begin(
            PlayTables.Protocols[rules % PlayTables.Protocols.Length].Protocol,
            problem.Space,
            bargain.Preferences,
            at => strategies[(choice + (at * (1 + (choice / 7)))) % strategies.Length],
            rounds: 12,
            seed
        );
    }
}
