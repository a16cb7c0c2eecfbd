using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>What a teacher would ask about a session, from its numbers.</summary>
internal static class ClassQuestions
{
    private const double Much = 0.05;

    public static IEnumerable<string> For(PlayedSession played) =>
        (
            played.Session.AgreedOutcome >= 0 ? OnAgreement(played)
            : played.Problem.AgreeableCount == 0 ? OnNoZone(played)
            : OnFailure(played)
        ).Take(3);

    private static IEnumerable<string> OnAgreement(PlayedSession played)
    {
        var (problem, utilities) = (played.Problem, played.Utilities);
        var left = problem.LeftOnTheTable(utilities);
        if (left > problem.Tolerance && Better(problem, utilities) is { } better)
            yield return $"Nobody would lose by going on from there to {Terms(played, better.Outcome)} "
                + $"({AnalysisView.Shares(played.Subject, better.Utilities)}). Which issue was split that should have been "
                + "traded, and what could they have asked each other to find out?";
        if (
            problem.Nash.Points is [var fair, ..]
            && played.Parties.Index().MinBy(indexed => utilities[indexed.Index] - fair.Utilities[indexed.Index]) is var (worst, loser)
            && fair.Utilities[worst] - utilities[worst] > Much
        )
            yield return $"{played.Name(loser.Party)} ended {AnalysisView.Number(fair.Utilities[worst] - utilities[worst])} below the Nash "
                + $"solution. {Cost(played, worst)}";
        if (TurningPointsView.FirstWithinReach(played) is var (beat, _) && played.Session.RoundsBegun - beat.Round > 1)
            yield return $"From round {beat.Round} on something gave everybody what it aimed at, and it took until round "
                + $"{played.Session.RoundsBegun}. What did they not know of each other, and what would have told them?";
        if (left <= problem.Tolerance)
            yield return "It lies on the frontier: nobody can be given more without another having less. Was that skill, or did these "
                + "numbers make it easy? What would have to change to make it hard?";
        var (participant, other) = (played.Parties[0], played.Parties[1]);
        yield return participant.Strategy.Name == other.Strategy.Name
            ? $"All negotiate alike. Give {played.Name(participant.Party)} another strategy, and leave the rest as it is: who gains, "
                + "and when does nobody? Say first, then try."
            : $"Let {played.Name(participant.Party)} and {played.Name(other.Party)} change strategies. "
                + "Who would gain by it? Say first, then try.";
    }

    private static IEnumerable<string> OnNoZone(PlayedSession played)
    {
        var nearest = !AgreementRuleText.IsPlain(played.Subject)
            ? []
            : played
                .Problem.Parties.Zip(OutcomeView.Gaps(played.Problem))
                .Where(pair => double.IsFinite(pair.Second))
                .OrderBy(pair => pair.Second)
                .ToList();
        if (nearest is [var (party, gap), ..])
            yield return $"Of all alternatives that of {played.Name(party.Party)} would have to get worse by the least, "
                + $"{AnalysisView.Number(gap)}, for something to be possible. What could bring that about, and who would want to?";
        yield return "What that is not yet on the agenda would be worth more to one side than it costs another? Add it as an issue, "
            + "and look again.";
    }

    private static IEnumerable<string> OnFailure(PlayedSession played)
    {
        var offering = played.Parties.Index().Where(indexed => played.OffersOf(indexed.Item.Party).Any()).ToList();
        if (offering.Count > 1 && offering.MinBy(indexed => GivenUp(played, indexed.Index)) is var stubborn)
            yield return $"{played.Name(stubborn.Item.Party)} ({stubborn.Item.Strategy.Name}) gave way the least, by "
                + $"{AnalysisView.Number(GivenUp(played, stubborn.Index))}, and ended with "
                + $"{AnalysisView.Number(played.Utilities[stubborn.Index])}. Against whom does that pay?";
        else if (played.IsMediated)
            yield return $"{played.Name(played.Parties.MinBy(participant => Taken(played, participant.Party))!.Party)} took the fewest of "
                + $"{played.Session.Offers.Count} drafts. Which of those that it turned down were no worse for it than no "
                + "agreement, and why did it wait?";
        yield return TurningPointsView.FirstWithinReach(played) is var (beat, _)
            ? $"From round {beat.Round} on something gave everybody what it aimed at, and nobody offered it. What did they not "
                + "know of each other, and who could have told them?"
            : $"{Outcomes(played.Problem)}. What should the parties have said to each other instead of one more offer?";
    }

    private static string Cost(PlayedSession played, int party) =>
        played.IsMediated ? "Which of the drafts that it turned down would have been better for it, and what did the mediator not know?"
        : played.StepsOf(party).Where(stride => stride.Own < -1e-9).MinBy(stride => stride.Own) is { } step
            ? $"Its greatest step was offer {step.Offer + 1}, in round {played.RoundOf(step.Offer)}, and cost it "
                + $"{AnalysisView.Number(-step.Own)}. Would the other side have moved, had it waited?"
        : "It made no concession itself: what did the others do that left it less?";

    private static int Taken(PlayedSession played, PartyId party) =>
        played.Session.Talks.Log.Count(logged => logged.Move is Move.Accept && logged.Move.By == party);

    // From what a party asked for at first to the least that it offered.
    private static double GivenUp(PlayedSession played, int party)
    {
        var asked = played
            .OffersOf(played.Parties[party].Party)
            .Select(offer => played.Problem.Utilities(played.Session.Offers[offer].Outcome)[party])
            .ToList();
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

    private static ParetoPoint? Better(BargainingProblem problem, ValueList<double> utilities) =>
        problem
            .Frontier.Where(point => point.Utilities.Zip(utilities).All(pair => pair.First >= pair.Second - problem.Tolerance))
            .MaxBy(point => point.Utilities.Sum());

    private static string Terms(PlayedSession played, long outcome) =>
        TextPage.Escape(SafeText.Truncate(played.Problem.Space[outcome].ToString(), 120));
}
