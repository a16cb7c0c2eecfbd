using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Tool.Commands;

/// <summary>A session that was played to its end, with what each party aimed at after each turn.</summary>
/// <param name="Subject">What it was about.</param>
/// <param name="Session">The session.</param>
/// <param name="Parties">Those who want something, in the order of the problem.</param>
/// <param name="Turns">One for each turn.</param>
/// <param name="Rules">By which rules it was played.</param>
internal sealed record PlayedSession(
    AnalysisInput Subject,
    Session Session,
    ValueList<Participant> Parties,
    IReadOnlyList<TurnState> Turns,
    SessionRules Rules
)
{
    public BargainingProblem Problem => Subject.Problem;

    public static PlayedSession Play(AnalysisInput subject, Session session, ValueList<Participant> participants, SessionRules rules)
    {
        ValueList<Participant> parties = [.. participants.Where(participant => participant.Role == Role.Principal)];
        var beats = new List<TurnState>();
        for (var round = session.Round; session.PlayTurn(); round = session.Round)
            beats.Add(
                new(round, session.Offers.Count, [.. parties.Select(participant => session.NegotiatorOf(participant.Party).Aspiration)])
            );
        return new(subject, session, parties, beats, rules);
    }

    public string Name(PartyId party) => TextPage.Escape(SafeText.Truncate(Subject.NameOf(party)));

    /// <summary>Utilities of the parties of the problem at the end; whoever has left has its alternative.</summary>
    public ValueList<double> Utilities =>
        [
            .. Problem.Parties.Select(
                (party, at) =>
                    Session.AgreedOutcome >= 0 && IsPresent(party.Party) ? Problem.Utilities(Session.AgreedOutcome)[at] : party.Reservation
            ),
        ];

    /// <summary>Whether a party is at the table at the end.</summary>
    public bool IsPresent(PartyId party) => Session.Talks.Seats[party].IsPresent;

    /// <summary>Whether a party accepted what was agreed; who proposed it did so by proposing.</summary>
    public bool Accepted(PartyId party) =>
        Session.Talks.Agreements.Any(agreement => agreement.IsStanding && agreement.AcceptedBy.Contains(party));

    /// <summary>Whether a mediator drafts and the parties answer.</summary>
    public bool IsMediated => Session.Talks.Setting.Protocol.OnlyMediatorsPropose;

    /// <summary>The others as a party sees them.</summary>
    public string Others => Parties.Count > 2 ? "the others together" : "the other side";

    /// <summary>In which round an offer was made.</summary>
    public int RoundOf(int offer) => Turns.First(beat => beat.Offers > offer).Round;

    /// <summary>The offers of a party, by their places.</summary>
    public IEnumerable<int> OffersOf(PartyId party) =>
        Enumerable.Range(0, Session.Offers.Count).Where(at => Session.Offers[at].By == party);

    /// <summary>The steps of a party: from each offer to the next one that differs.</summary>
    public IEnumerable<PlayedStep> StepsOf(int party)
    {
        var last = -1;
        foreach (var at in OffersOf(Parties[party].Party))
        {
            if (last >= 0 && Session.Offers[at].Outcome != Session.Offers[last].Outcome)
                yield return StepBetween(party, last, at);
            last = at;
        }
    }

    // What a step brings several others is told by the sum.
    private PlayedStep StepBetween(int party, int last, int at)
    {
        var (before, after) = (Problem.Utilities(Session.Offers[last].Outcome), Problem.Utilities(Session.Offers[at].Outcome));
        var (own, others) = (
            after[party] - before[party],
            Enumerable.Range(0, Parties.Count).Where(other => other != party).Sum(other => after[other] - before[other])
        );
        return new(at, own, others, OfferStep.Classify(own, others));
    }
}

/// <summary>The table after a turn.</summary>
/// <param name="Round">The round, counted from 1.</param>
/// <param name="Offers">How many offers were made by then.</param>
/// <param name="Aspirations">What each party aimed at when it decided last; null where it does not say.</param>
internal sealed record TurnState(int Round, int Offers, ValueList<double?> Aspirations);

/// <summary>A party's step from one offer to another.</summary>
/// <param name="Offer">The place of the offer it led to.</param>
/// <param name="Own">By how much the party's own utility changed.</param>
/// <param name="Others">By how much that of the other changed; of several the sum.</param>
/// <param name="Kind">What kind of step that is.</param>
internal sealed record PlayedStep(int Offer, double Own, double Others, OfferStepKind Kind);
