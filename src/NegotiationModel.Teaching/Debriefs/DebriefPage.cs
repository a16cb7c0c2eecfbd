using NegotiationModel.Pictures;

namespace NegotiationModel.Teaching;

/// <summary>Writes the page of a debrief: words, pictures and tables, one below the other.</summary>
internal static class DebriefPage
{
    public static Page Write(Debrief debrief, bool showsNames) =>
        Page.Of(
            debrief.Tables.Count == 1
                ? $"{debrief.Title}: debrief{(debrief.Tables[0] is { ClassRound: not null, Name: var name } ? $" of {name}" : "")}"
                : $"{debrief.Title}: debrief of {DebriefText.Tables(debrief.Tables.Count)}",
            Parts(debrief, showsNames)
        );

    private static IEnumerable<IHtmlFormattable> Parts(Debrief debrief, bool showsNames) =>
        [
            .. HowItEnded(debrief),
            .. HowItWent(debrief),
            .. debrief.Tables.Count > 1 ? WhatWasShared(debrief) : [],
            .. debrief.Lesson is null ? WhatWasLeft(debrief) : [],
            .. HowLate(debrief),
            .. Openings(debrief),
            new PagePart("Questions for class").List(debrief.Questions, isNumbered: true),
            DebriefTables.Of(debrief, showsNames),
        ];

    private static IEnumerable<IHtmlFormattable> HowItEnded(Debrief debrief)
    {
        var part = new PagePart("How it ended")
            .Say(
                "This page is about moves and outcomes, and not about people: whoever has fewer points may have had the harder role, or "
                    + "the harder other side."
            )
            .Say(DebriefText.Agreed(debrief));
        if (debrief.Roles.Count > 0)
            part.Table(
                "Points by role, out of 100",
                debrief.Tables.Count == 1
                    ? ["role", "without agreement", "in the end", "best that suits all"]
                    : ["role", "without agreement", "on average", "where they agreed", "lowest", "highest", "best that suits all"],
                debrief.Roles.Select((role, at) => DebriefText.Row(debrief, role, at))
            );
        if (debrief.Problem is not null)
            part.Say(
                "“Best that suits all” is the most that a role can have while nobody has less than without an agreement. The best package "
                    + "on its own sheet may be worth more to it: the others would not agree to it."
            );
        if (debrief.WhyNoProblem is { } why)
            part.Say($"What was possible is not computed: {why}.");
        if (
            debrief.Problem is { UtilityRanges.Count: > 1 }
            && debrief.Tables is { Count: > 1 }
            && debrief.Tables.Any(table => !table.HasAgreement)
        )
            part.Say("In the picture, tables without an agreement lie where the lines of no agreement cross.");
        yield return part;
        if (debrief.Chart() is { } ends)
        {
            yield return ends;
            yield return PagePart.Below(MarksText.Of(debrief));
        }
    }

    // Of one table there is more to tell than how it ended.
    private static IEnumerable<IHtmlFormattable> HowItWent(Debrief debrief)
    {
        if (debrief.Lesson is not { } lesson)
            yield break;
        if (debrief.Tables[0].Talks is { Proposals.Count: > 0 } talks)
            yield return Picture.Offers(debrief.Problem!, talks, asPercent: true);
        if (lesson.TurningPoints.Count > 0)
            yield return new PagePart("Turning points").Say("Worth is from 0 to 1: a hundred points are 1.").List(lesson.TurningPoints);
        yield return new PagePart("Held against what was possible").List(lesson.Ending);
    }

    private static IEnumerable<IHtmlFormattable> WhatWasShared(Debrief debrief)
    {
        var shares = debrief.Roles.Select((role, at) => new Sample(role.Name, [.. Shares.OfHope(debrief, at)])).ToList();
        if (shares.Count == 0 || shares.TrueForAll(sample => sample.Values.Count == 0))
            yield break;
        yield return new PagePart("What each role got of what it could hope for").Say(
            "0 % is its walk-away; 100 % is the best that suits all, as in the table above, and not the best package on its own sheet. "
                + "Tables that agreed are counted."
                + (
                    shares.Exists(sample => sample.Values.Any(share => share > 100.05))
                        ? " Above 100 % another agreed to less than its walk-away."
                        : ""
                )
        );
        if (Differ(shares))
            yield return Picture.Distribution("Shares of what each role could hope for", "per cent", shares);
        else
            yield return PagePart.Below(string.Join(" ", shares.Select(Same)));
    }

    private static IEnumerable<IHtmlFormattable> WhatWasLeft(Debrief debrief)
    {
        if (debrief.Problem is not { UtilityRanges.Count: > 1 })
            yield break;
        yield return new PagePart("What was left on the table").List(LeftText.For(debrief));
        Sample[] left = [new("agreed tables", [.. Shares.Left(debrief).Select(one => 100 * one)])];
        if (Differ(left))
            yield return Picture.Distribution("What agreements left on the table", "points of all together", left);
    }

    private static IEnumerable<IHtmlFormattable> HowLate(Debrief debrief)
    {
        if (debrief.Tables.All(table => !table.HasAgreement))
            yield break;
        yield return new PagePart("How late they agreed").List(LatenessText.For(debrief));
        Sample[] offers =
        [
            new("agreed", [.. debrief.Tables.Where(table => table.HasAgreement).Select(table => (double)table.OfferCount)]),
            new("not agreed", [.. debrief.Tables.Where(table => !table.HasAgreement).Select(table => (double)table.OfferCount)]),
        ];
        if (Differ(offers))
            yield return Picture.Distribution("Offers until the end", "offers", offers);
    }

    // One value is no distribution.
    private static bool Differ(IEnumerable<Sample> samples) => samples.Any(sample => sample.Values.Distinct().Take(2).Count() > 1);

    private static string Same(Sample sample) => sample.Values.Count == 0 ? "" : $"{sample.Name}: {DebriefText.Whole(sample.Values[0])} %.";

    private static IEnumerable<IHtmlFormattable> Openings(Debrief debrief)
    {
        var samples = debrief.Roles.Select((role, at) => new PairedSample(role.Name, [.. Shares.Openings(debrief, at)])).ToList();
        if (samples.Sum(sample => sample.Points.Count) < 2)
            yield break;
        yield return new PagePart("First offers and results")
            .Say(
                "For each role at each table that agreed: what its first offer was worth to itself, and what it had in the end. That both "
                    + "go together does not say that one made the other."
            )
            .List(OpeningText.For(debrief));
        yield return Picture.Scatter("First offers and results", "points of the own first offer", "points in the end", samples);
    }
}
