using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>How a session ended and why, held against what theory says was possible.</summary>
internal sealed class OutcomeView(TextPage page)
{
    public void Write(PlayedSession played)
    {
        page.Line();
        page.Line("[bold]How it ended[/]");
        if (played.Session.AgreedOutcome >= 0)
            Agreed(played);
        else
            NoAgreement(played);
    }

    /// <summary>For each party, how far its alternative is above the best that all others could live with; at most 0 where that leaves a
    /// zone.</summary>
    public static ValueList<double> Gaps(BargainingProblem problem)
    {
        var best = problem.Parties.Select(_ => double.NegativeInfinity).ToArray();
        foreach (var utilities in problem.Frontier.Select(point => point.Utilities))
            for (var party = 0; party < best.Length; party++)
                if (problem.Parties.Index().All(other => other.Index == party || utilities[other.Index] >= other.Item.Reservation))
                    best[party] = Math.Max(best[party], utilities[party]);
        return [.. problem.Parties.Select((party, at) => party.Reservation - best[at])];
    }

    private void Agreed(PlayedSession played)
    {
        var (session, utilities) = (played.Session, played.Utilities);
        page.Line(
            $"[green]★ Agreed in round {session.RoundsBegun} after {session.Offers.Count} "
                + $"offer{(session.Offers.Count == 1 ? "" : "s")}: "
                + $"{TextPage.Escape(SafeText.Truncate(played.Problem.Space[session.AgreedOutcome].ToString(), 200))}.[/]",
            2
        );
        page.Line($"It is worth {AnalysisView.Shares(played.Subject, utilities)}.", 2);
        CostOfWaiting(played);
        foreach (var participant in played.Parties)
            if (!played.Accepted(participant.Party))
                page.Line(
                    $"{page.Party(participant.Party, played.Subject.NameOf(participant.Party))} "
                        + $"{(played.IsPresent(participant.Party) ? "did not accept it, and was not needed" : "had left by then")}.",
                    2
                );
            else if (
                session.NegotiatorOf(participant.Party).Reason is { } because
                && session.Offers.LastOrDefault(offer => offer.Outcome == session.AgreedOutcome) is var last
                && last.By != participant.Party
            )
                page.Line(
                    $"{page.Party(participant.Party, played.Subject.NameOf(participant.Party))} took it because "
                        + $"{TextPage.Escape(because)}"
                        + (
                            session.NegotiatorOf(participant.Party).Aspiration is { } aimed
                                ? $" ({AnalysisView.Number(participant.Ranking![session.AgreedOutcome])}, "
                                    + $"and it aimed at {AnalysisView.Number(aimed)})"
                                : ""
                        )
                        + ".",
                    2
                );
        var left = played.Problem.LeftOnTheTable(utilities);
        page.Line(
            left > played.Problem.Tolerance
                ? $"[yellow]Left on the table: {AnalysisView.Number(left)} together, without anybody losing.[/]"
                : "Nothing was left on the table: nobody could have had more without another having less.",
            2
        );
        foreach (var concept in new[] { SolutionConcept.Nash, SolutionConcept.KalaiSmorodinsky })
            if (played.Problem.Solve(concept).Points is [var point, ..])
                page.Line(
                    $"{(concept == SolutionConcept.Nash ? "Nash" : "Kalai-Smorodinsky")} would give "
                        + $"{AnalysisView.Shares(played.Subject, point.Utilities)}: {Beside(played, point)}.",
                    2
                );
    }

    // Utilities are told undiscounted; what waiting took from them is told beside.
    private void CostOfWaiting(PlayedSession played)
    {
        var (round, rounds) = (played.Session.RoundsBegun, played.Session.Rounds);
        if (played.Problem.Maps.Any(map => map.Preferences.Discount.Factor < 1))
            page.Line(
                "After what waiting costs them, "
                    + AnalysisView.Shares(
                        played.Subject,
                        [
                            .. played.Problem.Maps.Select(
                                (map, at) =>
                                    map.Preferences.Discount.Apply(
                                        played.Utilities[at],
                                        map.Preferences.Discount.By == DiscountedBy.Round ? round - 1 : (double)round / (rounds + 1)
                                    )
                            ),
                        ]
                    )
                    + ": in the first round it would have been all of it.",
                2
            );
    }

    private void NoAgreement(PlayedSession played)
    {
        var (session, problem) = (played.Session, played.Problem);
        page.Line(
            $"[red]Without an agreement after {session.RoundsBegun} round{(session.RoundsBegun == 1 ? "" : "s")} "
                + $"({Narration.Label(session.Talks.Status)}): each has {AnalysisView.Shares(played.Subject, played.Utilities)}.[/]",
            2
        );
        if (session.Talks.Log is [.., { Move: Move.WalkAway leaving }])
            page.Line($"{page.Party(leaving.By, played.Subject.NameOf(leaving.By))} walked away: it had nothing to gain.", 2);
        if (problem.AgreeableCount == 0)
            NoZone(played);
        else
            NotFound(played);
    }

    private void NoZone(PlayedSession played)
    {
        page.Line("There was no zone of possible agreement, whoever had negotiated.", 2);
        if (!AgreementRuleText.IsPlain(played.Subject))
            return;
        foreach (var (party, gap) in played.Problem.Parties.Zip(Gaps(played.Problem)))
            if (double.IsFinite(gap))
                page.Line(
                    $"The best that all others can live with gives {played.Name(party.Party)} "
                        + $"{AnalysisView.Number(party.Reservation - gap)}; without agreement it has "
                        + $"{AnalysisView.Number(party.Reservation)}, which is {AnalysisView.Number(gap)} more.",
                    2
                );
    }

    private void NotFound(PlayedSession played)
    {
        if (played.Turns is [.., var last] && last.Aspirations.All(one => one is not null))
            page.Line(
                "Time ran out. In the last round they still aimed at "
                    + string.Join(
                        ", ",
                        played.Parties.Select(
                            (participant, at) => $"{played.Name(participant.Party)} {AnalysisView.Number(last.Aspirations[at]!.Value)}"
                        )
                    )
                    + (
                        TurningPointsView.FirstWithinReach(played) is null
                            ? ", and no outcome gives that to all"
                            : "; something gave that to all, but nobody offered it"
                    )
                    + ".",
                2
            );
        page.Line(NoAgreementText.Describe(played.Subject, still: false).Sentence, 2);
    }

    // Who did better than a solution, who worse, and how far apart they are.
    private static string Beside(PlayedSession played, ParetoPoint point)
    {
        var told = played
            .Parties.Select((participant, at) => (played.Name(participant.Party), Gain: played.Utilities[at] - point.Utilities[at]))
            .Where(entry => Math.Abs(entry.Gain) >= 0.0005)
            .Select(entry => $"{entry.Item1} did {AnalysisView.Number(Math.Abs(entry.Gain))} {(entry.Gain > 0 ? "better" : "worse")}")
            .ToList();
        return told.Count == 0 ? "just so" : string.Join(", ", told);
    }
}
