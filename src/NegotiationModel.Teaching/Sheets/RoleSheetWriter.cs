using NegotiationModel.Texts;

namespace NegotiationModel.Teaching;

/// <summary>Writes a role sheet from what the role knows.</summary>
internal static class RoleSheetWriter
{
    public static string Title(PartyView role) => $"{role.Setting.Title}: {role.Party.Name}";

    /// <summary>Writes the sheet onto a page that has its title.</summary>
    public static string Write(PartyView role, SheetPage page)
    {
        page.Paragraph($"Role sheet of {role.Party.Name}. It is confidential: show it to nobody outside your own side.", "warning");
        WhatEverybodyKnows(page, role.Setting, role.Brief);
        page.Heading("For you alone");
        if (role.Text is { } text)
            page.Markdown(text);
        else
            page.Paragraph(RoleText.Of(role.Party.Role));
        if (role.Wants is { } wants)
            Points.Write(page, wants, role.Setting);
        page.Heading("How to make moves");
        page.List(RulesInWords.Of(role.Setting, role.Party));
        return page.ToString()!;
    }

    /// <summary>Writes what everybody knows, and nothing else, onto a page that has the title of the talks.</summary>
    public static string WritePublic(NegotiationDocument document, SheetPage page)
    {
        WhatEverybodyKnows(page, document.Setting, document.Brief);
        return page.ToString()!;
    }

    public static void WhatEverybodyKnows(SheetPage page, Setting setting, string? brief)
    {
        page.Heading("What everybody knows");
        if (brief is not null)
            page.Markdown(brief);
        var hasPeople = setting.Parties.Any(party => party.Representatives.Count > 0);
        page.Table(
            "Who is at the table",
            hasPeople ? ["who", "does what", "who acts for them"] : ["who", "does what"],
            setting.Parties.Select(party =>
                (IReadOnlyList<string>)(
                    hasPeople ? [party.Name, RoleText.Short(party.Role), People(party)] : [party.Name, RoleText.Short(party.Role)]
                )
            )
        );
        if (setting.Agenda.Count > 0)
            page.List(setting.Agenda.Select(issue => Narration.Describe(issue)), "To be agreed");
        if (setting.Deadline is { } deadline)
            page.Paragraph(
                "Without an agreement the talks end on "
                    + $"{NegotiationTexts.English.FormatTime(deadline, TimePrecision.Exact, setting.TimeZone)}."
            );
    }

    private static string People(Party party) =>
        party.Representatives.Count == 0
            ? "nobody else"
            : string.Join(
                ", ",
                party.Representatives.Select(one => one.Authority == Authority.StatementsOnly ? $"{one.Name} (speaks only)" : one.Name)
            );
}
