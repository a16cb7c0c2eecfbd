using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>Who conceded what, and when the parties came within reach of each other.</summary>
internal sealed class TurningPointsView(TextPage page)
{
    public void Write(PlayedSession played)
    {
        if (played.Session.Offers.Count == 0)
            return;
        page.Line();
        page.Line("[bold]Turning points[/]");
        for (var party = 0; party < played.Parties.Count; party++)
            Concessions(played, party);
        WithinReach(played);
    }

    /// <summary>The first turn after which some outcome would have been worth to everybody what it aimed at, and such an outcome; null
    /// where that never was so.</summary>
    public static (TurnState Beat, ParetoPoint Point)? FirstWithinReach(PlayedSession played)
    {
        foreach (var beat in played.Turns)
            if (
                beat.Aspirations.All(one => one is not null)
                && played.Problem.RationalFrontier.FirstOrDefault(point =>
                    point.Utilities.Zip(beat.Aspirations).All(pair => pair.First >= pair.Second)
                )
                    is { } point
            )
                return (beat, point);
        return null;
    }

    private void Concessions(PlayedSession played, int party)
    {
        var name = page.Party(played.Parties[party].Party, played.Subject.NameOf(played.Parties[party].Party));
        var (offers, strides) = (played.OffersOf(played.Parties[party].Party).ToList(), played.StepsOf(party).ToList());
        if (played.IsMediated)
            Answers(played, played.Parties[party].Party, name);
        else if (offers.Count == 0)
            page.Line($"{name} made no offer.", 2);
        else if (strides.Count == 0)
            page.Line($"{name} made the same offer {Times(offers.Count)}, worth {Worth(offers[0])} to it.", 2);
        else
        {
            page.Line($"{name} asked for {Worth(offers[0])} at first and for {Worth(offers[^1])} at last; steps: {Kinds(strides)}.", 2);
            if (strides.FirstOrDefault(stride => stride.Own < -1e-9) is { } first)
                page.Line(
                    $"It first gave way in round {played.RoundOf(first.Offer)} (offer {first.Offer + 1})"
                        + (
                            strides.MinBy(stride => stride.Own)! is var greatest && greatest.Offer != first.Offer
                                ? $", and most in round {played.RoundOf(greatest.Offer)} "
                                    + $"(offer {greatest.Offer + 1}), {Effect(played, greatest)}"
                                : $", {Effect(played, first)}"
                        )
                        + ".",
                    4
                );
            else
                page.Line("It never gave way.", 4);
        }

        string Worth(int offer) => AnalysisView.Number(played.Problem.Utilities(played.Session.Offers[offer].Outcome)[party]);
    }

    private void Answers(PlayedSession played, PartyId party, string name)
    {
        var moves = played.Session.Talks.Log.Select(logged => logged.Move).Where(move => move.By == party).ToList();
        page.Line(
            $"{name} took {moves.Count(move => move is Move.Accept)} drafts and turned down {moves.Count(move => move is Move.Reject)}.",
            2
        );
    }

    private void WithinReach(PlayedSession played)
    {
        if (played.Turns.Any(beat => beat.Aspirations.Any(one => one is null)) && FirstWithinReach(played) is null)
            return;
        page.Line(
            FirstWithinReach(played) is var (beat, point)
                ? $"From round {beat.Round} on there was something that gave everybody what it aimed at: "
                    + $"{TextPage.Escape(SafeText.Truncate(played.Problem.Space[point.Outcome].ToString(), 120))} "
                    + $"({AnalysisView.Shares(played.Subject, point.Utilities)})."
                : "At no time was there anything that gave everybody what it aimed at.",
            2
        );
    }

    private static string Kinds(List<PlayedStep> strides) =>
        string.Join(
            ", ",
            strides
                .GroupBy(stride => stride.Kind)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Select(group => $"{group.Count()} × {Narration.Label(group.Key)}")
        );

    private static string Effect(PlayedSession played, PlayedStep stride) =>
        $"which cost it {AnalysisView.Number(-stride.Own)} and "
        + (
            stride.Others > 1e-9 ? $"brought {played.Others} {AnalysisView.Number(stride.Others)}"
            : stride.Others < -1e-9 ? $"cost {played.Others} {AnalysisView.Number(-stride.Others)} as well"
            : $"brought {played.Others} nothing"
        );

    private static string Times(int count) =>
        count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{count} times",
        };
}
