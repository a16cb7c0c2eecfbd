namespace NegotiationModel;

// What of a document is for some alone: here it is said, for tables, sheets and whoever else shows documents.
public sealed partial record NegotiationDocument
{
    /// <summary>The document as a party may see it: with what it wants and is told in confidence, and with nothing of what others want or
    /// are told.</summary>
    /// <param name="party">The party; null for what everybody may see.</param>
    public NegotiationDocument KnownTo(PartyId? party) =>
        this with
        {
            Sheets = [.. Sheets.Where(sheet => sheet.Party == party)],
            Preferences = [.. Preferences.Where(wants => wants.Party == party)],
        };
}
