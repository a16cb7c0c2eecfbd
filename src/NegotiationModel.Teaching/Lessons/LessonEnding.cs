using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>How talks ended and why, held against what theory says was possible.</summary>
internal static class LessonEnding
{
    public static IEnumerable<string> For(LessonTalks talks) =>
        talks.Agreed >= 0 ? Agreed(talks)
        : talks.AgreedInPart is { } terms ? AgreedInPart(talks, terms)
        : NoAgreement(talks);

    /// <summary>For each party, how far its alternative is above the best that all others could live with; at most 0 where that leaves a
    /// zone.</summary>
    public static ValueList<double> Gaps(BargainingProblem problem)
    {
        var best = problem.UtilityRanges.Select(_ => double.NegativeInfinity).ToArray();
        foreach (var utilities in problem.Frontier.Select(point => point.Utilities))
            for (var party = 0; party < best.Length; party++)
                if (problem.UtilityRanges.Index().All(other => other.Index == party || utilities[other.Index] >= other.Item.Reservation))
                    best[party] = Math.Max(best[party], utilities[party]);
        return [.. problem.UtilityRanges.Select((party, at) => party.Reservation - best[at])];
    }

    private static IEnumerable<string> Agreed(LessonTalks talks) =>
        [
            $"★ Agreed {After(talks)}: {talks.Terms(talks.Agreed)}.",
            $"It is worth {talks.Shares(talks.Utilities)}.",
            .. CostOfWaiting(talks),
            .. talks.Problem.UtilityRanges.Select(party => WhyAccepted(talks, party.Party)).OfType<string>(),
            Left(talks),
            .. Solutions(talks),
        ];

    private static IEnumerable<string> AgreedInPart(LessonTalks talks, Terms terms) =>
        [
            $"★ Agreed {After(talks)}, with issues left open: {terms}.",
            $"It is worth {talks.Shares(talks.Utilities)}; what is left open counts as nothing.",
            Left(talks),
            .. Solutions(talks),
        ];

    private static string Left(LessonTalks talks) =>
        talks.Problem.LeftOnTheTable(talks.Utilities) is var left && left > talks.Problem.RelativeTolerance
            ? $"Left on the table: {LessonSubject.Number(left)} together, without {talks.WithKnownPreferences("anybody")} losing."
            : $"Nothing was left on the table: {talks.WithKnownPreferences("nobody")} could have had more without another having less.";

    private static string After(LessonTalks talks)
    {
        var offers = DebriefText.Count(talks.Talks.Proposals.Count, "offer");
        return talks.Session is { } session ? $"in round {session.RoundsBegun} after {offers}" : $"after {offers}";
    }

    // Utilities are told undiscounted; what waiting took from them is told beside.
    private static IEnumerable<string> CostOfWaiting(LessonTalks talks)
    {
        if (talks.Session is not { } session || talks.Problem.UtilityMaps.All(map => map.Preferences.Discount.Factor >= 1))
            yield break;
        yield return "After what waiting costs them, "
            + talks.Shares([
                .. talks.Problem.UtilityMaps.Select(
                    (map, at) =>
                        map.Preferences.Discount.Apply(
                            talks.Utilities[at],
                            map.Preferences.Discount.By == DiscountedBy.Round
                                ? session.RoundsBegun - 1
                                : (double)session.RoundsBegun / (session.MaxRounds + 1)
                        )
                ),
            ])
            + ": in the first round it would have been all of it.";
    }

    private static string? WhyAccepted(LessonTalks talks, PartyId party)
    {
        var name = talks.NameOf(party);
        if (!talks.Accepted(party) && talks.Problem.Rule.Principals.Contains(party))
            return $"{name} {(talks.IsPresent(party) ? "did not accept it, and was not needed" : "had left by then")}.";
        if (
            talks.Session is not { } session
            || talks.Offers.LastOrDefault(offer => offer.OutcomeIndex == talks.Agreed)?.By == party
            || session.NegotiatorOf(party) is not { AcceptanceReason: { } reason } negotiator
        )
            return null;
        var place = talks.Problem.UtilityRanges.Index().First(one => one.Item.Party == party).Index;
        return $"{name} took it because {reason}"
            + (
                negotiator.Aspiration is { } aimed
                    ? $" ({LessonSubject.Number(talks.Utilities[place])}, and it aimed at {LessonSubject.Number(aimed)})"
                    : ""
            )
            + ".";
    }

    private static IEnumerable<string> Solutions(LessonTalks talks)
    {
        foreach (var concept in new[] { SolutionConcept.Nash, SolutionConcept.KalaiSmorodinsky })
            if (talks.Problem.Solve(concept).Points is [var point, ..])
                yield return $"{(concept == SolutionConcept.Nash ? "Nash" : "Kalai-Smorodinsky")} would give "
                    + $"{talks.Shares(point.Utilities)}: {Beside(talks, point)}.";
    }

    // Who did better than a solution, who worse, and how far apart they are.
    private static string Beside(LessonTalks talks, ParetoPoint point)
    {
        var told = talks
            .Problem.UtilityRanges.Select((party, at) => (Name: talks.NameOf(party.Party), Gain: talks.Utilities[at] - point.Utilities[at]))
            .Where(one => Math.Abs(one.Gain) >= 0.0005)
            .Select(one => $"{one.Name} did {LessonSubject.Number(Math.Abs(one.Gain))} {(one.Gain > 0 ? "better" : "worse")}")
            .ToList();
        return told.Count == 0 ? "just so" : string.Join(", ", told);
    }

    private static IEnumerable<string> NoAgreement(LessonTalks talks)
    {
        var how = talks is { IsOver: true, Talks.IsClosed: false } ? "" : $" ({Narration.Label(talks.Talks.Status)})";
        yield return $"{Without(talks)}{how}: each has {talks.Shares(talks.Utilities)}.";
        if (talks.Session is not null && talks.Talks.Log is [.., { Move: Move.WalkAway leaving }])
            yield return $"{talks.NameOf(leaving.By)} walked away: it had nothing to gain.";
        foreach (var sentence in talks.Problem.AgreeableCount == 0 ? NoZone(talks) : NotFound(talks))
            yield return sentence;
    }

    private static string Without(LessonTalks talks) =>
        talks.Session is { } session ? $"Without an agreement after {DebriefText.Count(session.RoundsBegun, "round")}"
        : talks.IsOver ? "Without an agreement"
        : "Nothing is agreed on all issues so far";

    private static IEnumerable<string> NoZone(LessonTalks talks)
    {
        yield return "There was no zone of possible agreement, whoever had negotiated.";
        if (!talks.IsPlain)
            yield break;
        foreach (var (party, gap) in talks.Problem.UtilityRanges.Zip(Gaps(talks.Problem)))
            if (double.IsFinite(gap))
                yield return $"The best that all others can live with gives {talks.NameOf(party.Party)} "
                    + $"{LessonSubject.Number(party.Reservation - gap)}; without agreement it has "
                    + $"{LessonSubject.Number(party.Reservation)}, which is {LessonSubject.Number(gap)} more.";
    }

    private static IEnumerable<string> NotFound(LessonTalks talks)
    {
        if (talks.Turns is [.., var last] && last.Aspirations.All(one => one is not null))
            yield return "Time ran out. In the last round they still aimed at "
                + talks.Shares([.. last.Aspirations.Select(one => one!.Value)])
                + (
                    talks.FirstWithinReach() is null
                        ? ", and no outcome gives that to all"
                        : "; something gave that to all, but nobody offered it"
                )
                + ".";
        yield return NoAgreementText.Describe(talks, still: !talks.IsOver && talks.Session is null).Sentence;
    }
}
