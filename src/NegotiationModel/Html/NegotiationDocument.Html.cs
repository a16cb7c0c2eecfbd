using System.Globalization;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record NegotiationDocument : IHtmlFormattable
{
    /// <summary>Who negotiates about what under which rules as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable(Setting.Title ?? Setting.Id, "what", "in the document")
            .Add("rules", Setting.Protocol.BasedOnPreset ?? "of its own")
            .Add("convened", Narration.FormatTime(Setting.ConvenedAt, TimePrecision.Exact, Setting))
            .AddAll(Setting.Parties, party => (Narration.Label(party.Role), [party.Name]))
            .AddAll(Setting.Agenda, issue => ("issue", [Narration.Describe(issue)]))
            .Add("moves", Moves.Count.ToString(CultureInfo.InvariantCulture))
            .Add("preferences of", string.Join(", ", Preferences.Select(one => one.Party)))
            .ToString();
}
