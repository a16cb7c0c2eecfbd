using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>What a teacher would ask about single talks, from their numbers.</summary>
internal static class LessonQuestions
{
    private const double Much = 0.05;
    private const int Most = 3;

    public static IEnumerable<string> For(LessonTalks talks) =>
        (
            talks.Agreed >= 0 || talks.AgreedInPart is not null ? OnAgreement(talks)
            : talks.Problem.AgreeableCount == 0 ? OnNoZone(talks)
            : OnFailure(talks)
        ).Take(Most);

    private static IEnumerable<string> OnAgreement(LessonTalks talks)
    {
        var (problem, utilities) = (talks.Problem, talks.Utilities);
        var left = problem.LeftOnTheTable(utilities);
        if (left > problem.RelativeTolerance && BetterOutcome.For(problem, utilities) is { } better)
            yield return $"Nobody would lose by going on from there to {talks.Terms(better.OutcomeIndex, 120)} "
                + $"({talks.Shares(better.Utilities)}). Which issue was split that should have been traded, and what could they have asked "
                + "each other to find out?";
        if (
            problem.Nash.Points is [var fair, ..]
            && problem.UtilityRanges.Index().MinBy(one => utilities[one.Index] - fair.Utilities[one.Index]) is var (worst, loser)
            && fair.Utilities[worst] - utilities[worst] > Much
        )
            yield return $"{talks.NameOf(loser.Party)} ended {LessonSubject.Number(fair.Utilities[worst] - utilities[worst])} below the "
                + $"Nash solution. {Cost(talks, worst)}";
        if (talks.FirstWithinReach() is var (turn, _) && talks.Session!.RoundsBegun - turn.Round > 1)
            yield return $"From round {turn.Round} on something gave everybody what it aimed at, and it took until round "
                + $"{talks.Session.RoundsBegun}. What did they not know of each other, and what would have told them?";
        if (left <= problem.RelativeTolerance)
            yield return "It lies on the frontier: nobody can be given more without another having less. Was that skill, or did these "
                + "numbers make it easy? What would have to change to make it hard?";
        if (talks.Strategies.Count > 1)
            yield return OnStrategies(talks);
    }

    private static string OnStrategies(LessonTalks talks)
    {
        var (first, second) = (talks.NameOf(talks.Problem.UtilityRanges[0].Party), talks.NameOf(talks.Problem.UtilityRanges[1].Party));
        return talks.Strategies[0] == talks.Strategies[1]
            ? $"All negotiate alike. Give {first} another strategy, and leave the rest as it is: who gains, and when does nobody? Say "
                + "first, then try."
            : $"Let {first} and {second} change strategies. Who would gain by it? Say first, then try.";
    }

    private static IEnumerable<string> OnNoZone(LessonTalks talks)
    {
        var nearest = !talks.IsPlain
            ? []
            : talks
                .Problem.UtilityRanges.Zip(LessonEnding.Gaps(talks.Problem))
                .Where(pair => double.IsFinite(pair.Second))
                .OrderBy(pair => pair.Second)
                .ToList();
        if (nearest is [var (party, gap), ..])
            yield return $"Of all alternatives that of {talks.NameOf(party.Party)} would have to get worse by the least, "
                + $"{LessonSubject.Number(gap)}, for something to be possible. What could bring that about, and who would want to?";
        yield return "What that is not yet on the agenda would be worth more to one side than it costs another? Add it as an issue, "
            + "and look again.";
    }

    private static IEnumerable<string> OnFailure(LessonTalks talks)
    {
        var offering = Enumerable.Range(0, talks.Problem.UtilityRanges.Count).Where(party => talks.OffersOf(party).Count > 0).ToList();
        if (offering.Count > 1)
        {
            var stubborn = offering.MinBy(party => GivenUp(talks, party));
            yield return $"{talks.NameOf(talks.Problem.UtilityRanges[stubborn].Party)}{Strategy(talks, stubborn)} gave way the least, by "
                + $"{LessonSubject.Number(GivenUp(talks, stubborn))}, and ended with "
                + $"{LessonSubject.Number(talks.Utilities[stubborn])}. Against whom does that pay?";
        }
        else if (talks.IsMediated)
            yield return $"{talks.NameOf(talks.Problem.UtilityRanges.MinBy(party => Taken(talks, party.Party))!.Party)} took the fewest of "
                + $"{talks.Talks.Proposals.Count} drafts. Which of those that it turned down were no worse for it than no "
                + "agreement, and why did it wait?";
        yield return talks.FirstWithinReach() is var (turn, _)
            ? $"From round {turn.Round} on something gave everybody what it aimed at, and nobody offered it. What did they not "
                + "know of each other, and who could have told them?"
            : $"{Outcomes(talks.Problem)}. What should the parties have said to each other instead of one more offer?";
    }

    private static string Strategy(LessonTalks talks, int party) => party < talks.Strategies.Count ? $" ({talks.Strategies[party]})" : "";

    private static string Cost(LessonTalks talks, int party) =>
        talks.IsMediated ? "Which of the drafts that it turned down would have been better for it, and what did the mediator not know?"
        : talks.StepsOf(party).Where(step => step.Own < -1e-9).MinBy(step => step.Own) is { } step
            ? $"Its greatest step was offer {step.Offer.Number}"
                + $"{(talks.RoundOf(step.Offer) is { } round ? $", in round {round}," : "")} and cost it "
                + $"{LessonSubject.Number(-step.Own)}. Would the other side have moved, had it waited?"
        : "It made no concession itself: what did the others do that left it less?";

    private static int Taken(LessonTalks talks, PartyId party) =>
        talks.Talks.Log.Count(logged => logged.Move is Move.Accept && logged.Move.By == party);

    // From what a party asked for at first to the least that it offered.
    private static double GivenUp(LessonTalks talks, int party)
    {
        var asked = talks.OffersOf(party).Select(offer => offer.Utilities[party]).ToList();
        return asked[0] - asked.Min();
    }

    private static string Outcomes(BargainingProblem problem) =>
        (problem.IndividuallyRationalCount, problem.AgreeableCount) switch
        {
            (0, 1) => "One outcome could have been agreed",
            (0, var count) => $"{count} outcomes could have been agreed",
            (1, _) => "One outcome was no worse than this for anybody",
            (var count, _) => $"{count} outcomes were no worse than this for anybody",
        };
}
