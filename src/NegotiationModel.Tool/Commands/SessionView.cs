using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Tool.Commands;

/// <summary>A session for people: what was possible, who conceded what and when, why it ended as it did, and what to ask a class about
/// it.</summary>
internal sealed class SessionView(TextPage page)
{
    private const int MaxRows = 12;

    public void Write(PlayedSession played)
    {
        page.Line(
            $"[bold underline]{TextPage.Escape(played.Subject.Title)}[/]: "
                + $"{string.Join(" against ", played.Parties.Select(side => $"{Party(played, side.Party)} ({side.Strategy.Name})"))}"
                + $", {played.Session.MaxRounds} round{(played.Session.MaxRounds == 1 ? "" : "s")} at most, by {played.Rules.Title}"
        );
        foreach (var remark in played.Rules.Remarks)
            page.Line($"[yellow]{remark}[/]", 2);
        Possible(played);
        Offers(played);
        new LessonView(page).Write(played.Lesson);
        page.Line();
    }

    private void Possible(PlayedSession played)
    {
        var problem = played.Problem;
        page.Line();
        page.Line("[bold]What was possible[/]");
        foreach (var sentence in SamplingText.Describe(played.Subject))
            page.Line($"[grey]{sentence}[/]", 2);
        var alternatives = AnalysisView.Shares(played.Subject, [.. problem.UtilityRanges.Select(party => party.Reservation)]);
        if (!AgreementRuleText.IsPlain(played.Subject))
            foreach (var sentence in AgreementRuleText.Describe(played.Subject).Append(AgreementRuleText.Possible(played.Subject)))
                page.Line(sentence, 2);
        page.Line(
            problem.IndividuallyRationalCount > 0
                ? $"Of {SamplingText.Outcomes(problem)} {problem.IndividuallyRationalCount} "
                    + $"{(problem.IndividuallyRationalCount == 1 ? "is" : "are")} no worse for anybody than no agreement "
                    + $"({alternatives}); at best they give "
                    + string.Join(
                        ", ",
                        problem.UtilityRanges.Select(party => $"{played.Name(party.Party)} {AnalysisView.Number(party.Ideal!.Value)}")
                    )
                    + $"{(IsOnePoint(problem) ? "" : ", though not all at once")}."
                : $"{(problem.AgreeableCount == 0 ? "[red]Nothing: each" : "[yellow]Each")} of the "
                    + $"{SamplingText.Outcomes(problem)} is worse for somebody than no agreement[/] ({alternatives}).",
            2
        );
    }

    // One outcome can be the best for all.
    private static bool IsOnePoint(BargainingProblem problem) =>
        problem.IndividuallyRationalFrontier.Any(point =>
            problem
                .UtilityRanges.Index()
                .All(indexed =>
                    point.Utilities[indexed.Index]
                    >= indexed.Item.Ideal - (problem.RelativeTolerance * Math.Max(1, Math.Abs(indexed.Item.Ideal!.Value)))
                )
        );

    private void Offers(PlayedSession played)
    {
        var steps = played.Lesson.StepKindByOfferNumber;
        var taken = played.IsMediated
            ? Enumerable
                .Range(0, played.Session.Offers.Count)
                .Where(at => played.Session.Talks.Proposals[at].Status != ProposalStatus.Rejected)
                .ToList()
            : [];
        var changes = taken.Count > 0 ? taken : Changes(played.Session.Offers).ToList();
        page.Table(
            $"{(taken.Count > 0 ? "Drafts that nobody turned down" : "Offers that differ from the party's last")}"
                + $"{(changes.Count > 2 * MaxRows ? $" (the first and last {MaxRows} of {changes.Count})" : "")}",
            ["offer", "by", "what", .. played.Parties.Select(participant => played.Name(participant.Party)), "step"],
            [
                .. (changes.Count > 2 * MaxRows ? [.. changes.Take(MaxRows), .. changes.TakeLast(MaxRows)] : changes).Select(at =>
                    (string[])
                        [
                            $"{at + 1}",
                            Party(played, played.Session.Offers[at].By),
                            TextPage.Escape(
                                SafeText.Truncate(played.Problem.Space[played.Session.Offers[at].OutcomeIndex].ToString(), 100)
                            ),
                            .. played.Problem.Utilities(played.Session.Offers[at].OutcomeIndex).Select(AnalysisView.Number),
                            steps.TryGetValue(at + 1, out var kind) ? Narration.Label(kind)
                            : played.IsMediated ? Answers(played, at)
                            : "",
                        ]
                ),
            ]
        );
        if (steps.Count > 0)
            page.Line($"[grey]{string.Join("; ", steps.Values.Distinct().Order().Select(Meaning))}.[/]", 2);
    }

    // What became of a draft.
    private static string Answers(PlayedSession played, int draft)
    {
        var proposal = played.Session.Talks.Proposals[draft];
        var refusing = played
            .Session.Talks.AnswersTo(proposal.Id)
            .Where(response => response.Value == Answer.Rejected)
            .Select(response => played.Name(response.Key))
            .ToList();
        return refusing.Count > 0 ? $"turned down by {string.Join(", ", refusing)}"
            : proposal.Status == ProposalStatus.Superseded ? "taken until a better one comes"
            : Narration.Label(proposal.Status);
    }

    private static string Meaning(OfferStepKind kind) =>
        kind switch
        {
            OfferStepKind.Silent => "silent: nobody's worth changes",
            OfferStepKind.Nice => "nice: it costs nothing, and others gain",
            OfferStepKind.Fortunate => "fortunate: all gain",
            OfferStepKind.Selfish => "selfish: who offers gains, and others do not",
            OfferStepKind.Concession => "concession: who offers gives up something, and others do not lose",
            _ => "unfortunate: others lose, and who offers does not gain",
        };

    private string Party(PlayedSession played, PartyId party) => page.Party(party, played.Subject.NameOf(party));

    // A party that repeats itself is told once.
    private static IEnumerable<int> Changes(IReadOnlyList<Offer> offers)
    {
        var last = new Dictionary<PartyId, long>();
        for (var at = 0; at < offers.Count; at++)
            if (!last.TryGetValue(offers[at].By, out var before) || before != offers[at].OutcomeIndex)
            {
                last[offers[at].By] = offers[at].OutcomeIndex;
                yield return at;
            }
    }
}
