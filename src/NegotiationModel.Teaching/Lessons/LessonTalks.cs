using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Teaching;

/// <summary>Talks that are over, as a lesson looks at them: the offers that are whole, and what the end was worth.</summary>
internal sealed record LessonTalks(BargainingProblem Problem, Negotiation Talks, ValueList<LessonOffer> Offers)
    : LessonSubject(Problem, party => Talks.Seats.Find(party)?.Party.Name ?? party.Value)
{
    /// <summary>Whether nothing more can be agreed.</summary>
    public bool IsOver { get; init; } = Talks.IsClosed;

    /// <summary>What was agreed as the number of an outcome; −1 where nothing, or only part, is.</summary>
    public long Agreed { get; private init; } = -1;

    /// <summary>What was agreed where issues are left open; null for nothing, and for all.</summary>
    public Terms? AgreedInPart { get; private init; }

    /// <summary>What the end was worth to the parties of the problem.</summary>
    public ValueList<double> Utilities { get; private init; }

    /// <summary>The session, where strategies played; null for people.</summary>
    public Session? Session { get; private init; }

    /// <summary>The strategies, in the order of the problem; empty for people.</summary>
    public ValueList<string> Strategies { get; private init; }

    /// <summary>The table after each turn of a session; empty for people.</summary>
    public IReadOnlyList<LessonTurn> Turns { get; private init; } = [];

    /// <summary>Whether a mediator drafts and the parties answer.</summary>
    public bool IsMediated => Talks.Setting.Protocol.OnlyMediatorsPropose;

    /// <summary>The others as a party sees them.</summary>
    public string Others => Problem.UtilityRanges.Count > 2 ? "the others together" : "the other side";

    public static LessonTalks Of(Negotiation talks, BargainingProblem problem)
    {
        var terms = talks.Agreed();
        return new(problem, talks, Whole(talks, problem))
        {
            AgreedInPart = terms is not null && problem.Space.Issues.Any(issue => terms.Find(issue.Issue) is null) ? terms : null,
            Agreed = terms is null ? -1 : problem.Space.IndexOf(terms),
            Utilities = [.. problem.UtilityMaps.Select(map => map.Preferences.Utility(talks))],
        };
    }

    public static LessonTalks Of(
        Session session,
        ValueList<Participant> principals,
        BargainingProblem problem,
        IReadOnlyList<LessonTurn> turns
    ) =>
        new(
            problem,
            session.Talks,
            [
                .. session.Offers.Select(
                    (offer, at) => new LessonOffer(at + 1, offer.By, offer.OutcomeIndex, problem.Utilities(offer.OutcomeIndex))
                ),
            ]
        )
        {
            Agreed = session.AgreedOutcomeIndex,
            Utilities =
            [
                .. problem.UtilityRanges.Select(
                    (party, at) =>
                        session.AgreedOutcomeIndex >= 0 && session.Talks.Seats[party.Party].IsPresent
                            ? problem.Utilities(session.AgreedOutcomeIndex)[at]
                            : party.Reservation
                ),
            ],
            Session = session,
            Strategies = [.. principals.Select(one => one.Strategy.Name)],
            Turns = turns,
        };

    /// <summary>Whether a party is at the table at the end.</summary>
    public bool IsPresent(PartyId party) => Talks.Seats.Find(party) is { IsPresent: true };

    /// <summary>Whether a party accepted what was agreed; who proposed it did so by proposing.</summary>
    public bool Accepted(PartyId party) => Talks.Agreements.Any(agreement => !agreement.IsOver && agreement.AcceptedBy.Contains(party));

    /// <summary>The offers of a party.</summary>
    public List<LessonOffer> OffersOf(int party) => [.. Offers.Where(offer => offer.By == Problem.UtilityRanges[party].Party)];

    /// <summary>When an offer was made, as in "round 3 (offer 5)"; where there are no rounds, "offer 5".</summary>
    public string When(LessonOffer offer) =>
        RoundOf(offer) is { } round ? $"round {round} (offer {offer.Number})" : $"offer {offer.Number}";

    /// <summary>In which round an offer was made; null where there are no rounds.</summary>
    public int? RoundOf(LessonOffer offer) => Turns.FirstOrDefault(turn => turn.OfferCount >= offer.Number)?.Round;

    /// <summary>The steps of a party: from each offer to the next one that differs. What a step brings several others is told by the
    /// sum.</summary>
    public List<LessonStep> StepsOf(int party)
    {
        var (steps, last) = (new List<LessonStep>(), default(LessonOffer));
        foreach (var offer in OffersOf(party))
        {
            if (last is not null && offer.OutcomeIndex != last.OutcomeIndex)
            {
                var own = offer.Utilities[party] - last.Utilities[party];
                var others = offer.Utilities.Sum() - last.Utilities.Sum() - own;
                steps.Add(new(offer, own, others, OfferStep.Classify(own, others)));
            }

            last = offer;
        }

        return steps;
    }

    /// <summary>The first turn after which some outcome would have been worth to everybody what it aimed at, and such an outcome; null
    /// where that never was so, or nobody says what it aimed at.</summary>
    public (LessonTurn Turn, ParetoPoint Point)? FirstWithinReach()
    {
        foreach (var turn in Turns)
            if (
                turn.Aspirations.All(one => one is not null)
                && Problem.IndividuallyRationalFrontier.FirstOrDefault(point =>
                    point.Utilities.Zip(turn.Aspirations).All(pair => pair.First >= pair.Second)
                )
                    is { } point
            )
                return (turn, point);
        return null;
    }

    // What leaves issues open, or was not considered, has no place among whole outcomes.
    private static ValueList<LessonOffer> Whole(Negotiation talks, BargainingProblem problem) =>
        [
            .. talks
                .Proposals.Select((offer, at) => (Offer: offer, Number: at + 1, Outcome: problem.Space.IndexOf(offer.Terms)))
                .Where(one => one.Outcome >= 0)
                .Select(one => new LessonOffer(one.Number, one.Offer.By, one.Outcome, problem.Utilities(one.Outcome))),
        ];
}

/// <summary>An offer on all issues.</summary>
/// <param name="Number">Its place among all offers, from 1.</param>
/// <param name="By">Who made it.</param>
/// <param name="OutcomeIndex">What it offers, by its number among the outcomes.</param>
/// <param name="Utilities">What it was worth to the parties of the problem.</param>
internal sealed record LessonOffer(int Number, PartyId By, long OutcomeIndex, ValueList<double> Utilities);

/// <summary>A party's step from one offer to another.</summary>
/// <param name="Offer">The offer it led to.</param>
/// <param name="Own">By how much the party's own utility changed.</param>
/// <param name="Others">By how much that of the other changed; of several the sum.</param>
/// <param name="Kind">What kind of step that is.</param>
internal sealed record LessonStep(LessonOffer Offer, double Own, double Others, OfferStepKind Kind);
