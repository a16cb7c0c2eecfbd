using System.Globalization;

namespace NegotiationModel.Teaching;

/// <summary>What is said to one party of its own talks.</summary>
internal static class OwnSideText
{
    private const double Much = 5; // points

    public static IEnumerable<string> Ending(OwnSide side)
    {
        yield return side.Agreed is { } agreed
            ? $"Agreed after {DebriefText.Count(side.Offers.Count, "offer")}: {TermsInWords.Of(agreed, side.Talks)}."
            : $"Nothing was agreed, after {DebriefText.Count(side.Offers.Count, "offer")}.";
        if (side.Points is not { } points)
            yield break;
        yield return side.Agreed is null
            ? $"You have what you have without an agreement: {Number(side.WalkAway)} points."
            : $"It is worth {Number(points)} points to you. Without an agreement you had {Number(side.WalkAway)}.";
        if (side.Agreed is not null && points < side.WalkAway)
            yield return $"That is {Number(side.WalkAway - points)} less than walking away would have left you.";
        if (side.Problem is { UtilityRanges: [var range] } && 100 * range.Best is var best && best > side.WalkAway)
            yield return $"The best package on your own sheet is worth {Number(best)} points, whatever others want. How much of it they "
                + "could have agreed to is not on your sheet: the debrief of the class says it.";
    }

    public static IEnumerable<string> TurningPoints(OwnSide side)
    {
        var own = side.Offers.Where(one => one.IsOwn).ToList();
        if (side.Wants is null)
            yield break;
        if (own.Count == 0)
            yield return "You made no offer yourself.";
        else
        {
            yield return own.Count == 1
                ? $"Your only offer, {own[0].Id}, was worth {Number(own[0].UtilityPercent)} points to you."
                : $"You asked for {Number(own[0].UtilityPercent)} points at first and for {Number(own[^1].UtilityPercent)} at last, "
                    + $"in {own.Count} offers.";
            var steps = Steps(own);
            if (steps.Count > 0)
                yield return $"You first gave way in {steps[0].Offer.Id}"
                    + (steps.MinBy(step => step.By) is var most && most.Offer != steps[0].Offer ? $", and most in {most.Offer.Id}" : "")
                    + $", by {Number(-most.By)} points.";
            else if (own.Count > 1)
                yield return "You never gave way.";
        }

        foreach (var others in side.Offers.Where(one => !one.IsOwn).GroupBy(one => one.ByName))
        {
            var best = others.MaxBy(one => one.UtilityPercent)!;
            yield return others.Count() == 1
                ? $"{others.Key} made one offer, {best.Id}, worth {Number(best.UtilityPercent)} points to you."
                : $"What {others.Key} offered was worth {Number(others.First().UtilityPercent)} points to you at first, "
                    + $"{Number(others.Last().UtilityPercent)} at last, and {Number(best.UtilityPercent)} at best, in {best.Id}.";
        }
    }

    public static IEnumerable<string> Questions(OwnSide side)
    {
        if (side is { Wants: not null, Points: { } points })
        {
            if (
                side.Offers.Where(one => !one.IsOwn).MaxBy(one => one.UtilityPercent) is { UtilityPercent: { } offered } missed
                && offered > points + Much
            )
                yield return $"You could have had {missed.Id}, worth {Number(offered)} points, and ended with {Number(points)}. "
                    + "Why did you let it go, and what did you expect?";
            if (side.Agreed is not null && points < side.WalkAway)
                yield return "You agreed to less than your walk-away. What made you, and would you again?";
            foreach (var (offer, by) in Steps([.. side.Offers.Where(one => one.IsOwn)]).OrderBy(step => step.By).Take(1))
                if (by < -Much)
                    yield return $"Your greatest step was {offer.Id}, and cost you {Number(-by)} points. What did you get for it?";
            if (side.Agreed is null)
                yield return "What was the best offer that you did not make, and what kept you from making it?";
        }

        if (side.Talks.Agenda.Count > 1)
            yield return "Which issue mattered least to you, and did you use it to get what mattered more?";
        foreach (var question in DebriefQuestions.Always)
            yield return question;
    }

    // Where an offer was worth less to the party than its one before.
    private static List<(OwnSideOffer Offer, double By)> Steps(IReadOnlyList<OwnSideOffer> own) =>
        [
            .. own.Zip(own.Skip(1), (before, after) => (after, (after.UtilityPercent ?? 0) - (before.UtilityPercent ?? 0)))
                .Where(step => step.Item2 < -1e-9),
        ];

    private static string Number(double? points) => (points ?? 0).ToString("0.#", CultureInfo.InvariantCulture);
}
