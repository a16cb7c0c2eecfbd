using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Teaching;

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
    IReadOnlyList<LessonTurn> Turns,
    SessionRules Rules
)
{
    public BargainingProblem Problem => Subject.Problem;

    public static PlayedSession Play(AnalysisInput subject, Session session, ValueList<Participant> participants, SessionRules rules)
    {
        ValueList<Participant> parties = [.. participants.Where(participant => participant.Role == Role.Principal)];
        var beats = new List<LessonTurn>();
        for (var round = session.Round; session.TryPlayTurn(); round = session.Round)
            beats.Add(
                new(round, session.Offers.Count, [.. parties.Select(participant => session.NegotiatorOf(participant.Party).Aspiration)])
            );
        return new(subject, session, parties, beats, rules);
    }

    public string Name(PartyId party) => TextPage.Escape(SafeText.Truncate(Subject.NameOf(party)));

    /// <summary>Utilities of the parties of the problem at the end; whoever has left has its alternative.</summary>
    public ValueList<double> Utilities =>
        [
            .. Problem.UtilityRanges.Select(
                (party, at) =>
                    Session.AgreedOutcomeIndex >= 0 && Session.Talks.Seats[party.Party].IsPresent
                        ? Problem.Utilities(Session.AgreedOutcomeIndex)[at]
                        : party.Reservation
            ),
        ];

    /// <summary>Whether a mediator drafts and the parties answer.</summary>
    public bool IsMediated => Session.Talks.Setting.Protocol.OnlyMediatorsPropose;

    /// <summary>What it teaches.</summary>
    public Lesson Lesson { get; } = Lesson.Of(Session, Parties, Subject.Problem, Turns);
}
