using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>What is negotiated at the tables of a class.</summary>
internal static class Tables
{
    /// <summary>The roles, for each of which a table has a seat.</summary>
    public static ValueList<PartyId> Roles(NegotiationDocument document) => [.. document.Setting.Parties.Select(party => party.Id)];

    /// <summary>How the talks of a table begin: as in the document, at the beginning of the round, with all that its moves brought onto the
    /// agenda, until the round is over, by the clock of the room.</summary>
    public static NegotiationDocument Beginning(NegotiationDocument document, Round round, ClassTable table, DateTimeZone zone)
    {
        var roles = Roles(document);
        return document with
        {
            Setting = document.Setting with
            {
                Id = table.Id,
                Convened = round.Begun,
                Deadline = round.Until,
                TimeZone = zone,
                Agenda = [.. document.Talks().Agenda.Select(item => item.Issue)],
            },
            Moves = [],
            Preferences = [.. document.Preferences.Where(wants => roles.Contains(wants.Party))],
            Sheets = [.. document.Sheets.Where(sheet => roles.Contains(sheet.Party))],
        };
    }

    /// <summary>The document as a party may see it before the talks.</summary>
    public static NegotiationDocument SheetOf(NegotiationDocument document) =>
        document with
        {
            Setting = document.Setting with { Deadline = null, Agenda = [.. document.Talks().Agenda.Select(item => item.Issue)] },
            Moves = [],
        };
}
