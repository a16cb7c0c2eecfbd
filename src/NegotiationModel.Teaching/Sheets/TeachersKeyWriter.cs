using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>Writes the teacher's key.</summary>
internal static class TeachersKeyWriter
{
    public static string Title(NegotiationDocument document) => $"{document.Setting.Title}: key for the teacher";

    /// <summary>Writes the key onto a page that has its title.</summary>
    public static string Write(NegotiationDocument document, string? notes, SheetPage page)
    {
        page.Paragraph("This page holds what every side was told in confidence. Hand it to nobody who plays.", "warning");
        if (notes is not null)
            page.Markdown(notes);
        RoleSheetWriter.WhatEverybodyKnows(page, document.Setting, document.Brief);
        foreach (var party in PartyView.All(document))
            OneRole(page, PartyView.Of(document, party.Id));
        if (document.Preferences.Count > 1)
            WhatIsPossible(page, document);
        return page.ToString()!;
    }

    private static void OneRole(SheetPage page, PartyView role)
    {
        if (role is { Text: null, Wants: null })
            return;
        page.Heading($"{role.Party.Name} is told in confidence");
        if (role.Text is { } text)
            page.Markdown(text);
        if (role.Wants is not { } wants)
            return;
        if (wants.Rationale is { } because)
            page.Paragraph($"Where the numbers come from: {because}");
        Points.Write(page, wants, role.Setting);
    }

    // There are talks about which theory can say nothing, such as those with more outcomes than can be looked at.
    private static void WhatIsPossible(SheetPage page, NegotiationDocument document)
    {
        page.Heading("What is possible");
        try
        {
            Solutions(page, document, BargainingProblem.Of(document));
        }
        catch (ArgumentException unfit)
        {
            page.Paragraph($"It is not computed: {unfit.Message.Split(" (Parameter ")[0]}");
        }
    }

    private static void Solutions(SheetPage page, NegotiationDocument document, BargainingProblem problem)
    {
        page.Paragraph(
            $"Of {problem.Space.Count} {(problem.Space.IsSampled ? "sampled outcomes" : "outcomes")} "
                + $"{problem.IndividuallyRationalCount} suit everybody whose points are known, "
                + $"{problem.IndividuallyRationalFrontier.Count} of them on the frontier, where nobody gains without another losing."
        );
        page.Table(
            "Fair solutions by theory, in points",
            ["solution", .. problem.UtilityRanges.Select(one => NameOf(document, one.Party)), "terms"],
            Enum.GetValues<SolutionConcept>().SelectMany(concept => Rows(problem, concept))
        );
    }

    // Of several that tie a few are enough.
    private static IEnumerable<IReadOnlyList<string>> Rows(BargainingProblem problem, SolutionConcept concept) =>
        problem
            .Solve(concept)
            .Points.Take(3)
            .Select(point =>
                (IReadOnlyList<string>)
                    [Narration.Label(concept), .. point.Utilities.Select(Points.Number), problem.Space[point.OutcomeIndex].ToString()]
            );

    private static string NameOf(NegotiationDocument document, PartyId id) =>
        document.Setting.Parties.FirstOrDefault(party => party.Id == id)?.Name ?? id.Value;
}
