namespace NegotiationModel;

/// <summary>What was read of a document beside its setting, right or wrong.</summary>
internal sealed class DocumentDraft
{
    public string? Brief;

    public List<Move> Moves { get; } = [];

    public List<PreferencesDraft> Preferences { get; } = [];

    public List<RoleSheetDraft> Sheets { get; } = [];

    public bool NamesParties => Preferences.Count > 0 || Sheets.Count > 0;

    public void Check(in JsonWalker walk, DeclaredNames named)
    {
        RoleSheetReader.Check(walk, Sheets, named);
        PreferencesCheck.Check(walk, Preferences, named);
    }

    public NegotiationDocument Whole(Setting setting) =>
        new(setting, [.. Moves])
        {
            Brief = Brief,
            Sheets = [.. Sheets.Select(sheet => sheet.Whole)],
            Preferences = ValueList.Of(Preferences, one => one.Whole!),
        };
}
