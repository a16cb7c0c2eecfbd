using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Sessions of made-up parties under any protocol.</summary>
internal static class PlayTables
{
    /// <summary>The presets, and rules beside them under which a session ends in another way.</summary>
    public static readonly (string Name, Protocol Protocol)[] Protocols =
    [
        .. Protocol.Presets.Select(preset => (preset.BasedOnPreset!, preset)),
        ("provisional", Protocol.Diplomacy with { Settlement = Settlement.Provisional }),
        ("by majority", Protocol.Bargaining with { Acceptance = AcceptanceRule.Majority, WalkAway = WalkAwayEffect.Leaves }),
        (
            "in turn, by majority",
            Protocol.AlternatingOffers with
            {
                Acceptance = AcceptanceRule.Majority,
                WalkAway = WalkAwayEffect.Leaves,
            }
        ),
        ("ratified, or reopened", Protocol.AlternatingOffers with { Ratifiers = ["board", "p1"] }),
        ("ratified, or broken off", Protocol.Diplomacy with { Ratifiers = ["board"], OnFailedEntryIntoForce = FailedEntryEffect.BreakOff }),
        ("provisional, ratified", Protocol.Diplomacy with { Settlement = Settlement.Provisional, Ratifiers = ["p0", "board"] }),
    ];

    /// <summary>Every strategy, those that are told what all want, and those for one text.</summary>
    public static Strategy[] Strategies(BargainingProblem known) =>
        [
            .. NegotiationModel.Play.Strategies.Uninformed,
            .. NegotiationModel.Play.Strategies.Informed.Select(strategy => strategy.WithKnowledge(known)),
        ];

    /// <summary>A session of principals under a protocol, with a mediator and a board where it asks for them.</summary>
    public static Session Begin(
        Protocol protocol,
        OutcomeSpace space,
        ValueList<Preferences> preferences,
        Func<int, Strategy> strategy,
        int rounds,
        ulong seed = 0
    )
    {
        var participants = preferences.Select((one, at) => new Participant(new Ranking(new(space, one)), strategy(at))).ToList();
        if (protocol.MediatorsMayPropose)
            participants.Insert(0, Participant.Mediator("chair", SingleTextMediation.Mediator) with { Name = "The chair" });
        if (protocol.Ratifiers.Contains("board"))
            participants.Add(
                new Participant(
                    new Ranking(new(space, preferences[0] with { Party = "board", Reservation = preferences[0].Reservation / 2 })),
                    NegotiationModel.Play.Strategies.Linear
                )
                {
                    Role = Role.Observer,
                }
            );
        return Session.Begin(protocol, Synthetic.Agenda(space), [.. participants], new() { MaxRounds = rounds, Seed = seed });
    }
}
