using NegotiationModel.Analysis;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>What is negotiated at the tables of a class.</summary>
internal static class TableSetup
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
                ConvenedAt = round.Begun,
                Deadline = round.Until,
                TimeZone = zone,
                Agenda = [.. document.Talks().Agenda.Select(item => item.Issue)],
            },
            Moves = [],
            Preferences = [.. document.Preferences.Where(wants => roles.Contains(wants.Party))],
            Sheets = [.. document.Sheets.Where(sheet => roles.Contains(sheet.Party))],
        };
    }

    /// <summary>The document as a party may see it before the talks. A round of a class is a whole game, in which moves are made at any
    /// time: nothing is lost from round to round, and a sheet does not say so.</summary>
    public static NegotiationDocument SheetOf(NegotiationDocument document) =>
        document with
        {
            Setting = document.Setting with { Deadline = null, Agenda = [.. document.Talks().Agenda.Select(item => item.Issue)] },
            Moves = [],
            Preferences =
            [
                .. document.Preferences.Select(wants =>
                    wants.Discount.By == DiscountedBy.Round ? wants with { Discount = Discount.None } : wants
                ),
            ],
        };
}
