using System.Globalization;
using System.Text.RegularExpressions;

namespace NegotiationModel.Teaching;

/// <summary>Knows the documents of a class by their ids, which say the round and the table: "round-2-table-3".</summary>
internal static partial class ClassTables
{
    public static IEnumerable<PlayedTable> Of(ValueList<NegotiationDocument> documents)
    {
        Match[] ids = [.. documents.Select(document => Id().Match(document.Setting.Id))];
        return Array.TrueForAll(ids, id => id.Success)
            ? documents
                .Select((document, at) => new PlayedTable(document, Number(ids[at], "table")) { ClassRound = Number(ids[at], "round") })
                .OrderBy(table => table.ClassRound)
                .ThenBy(table => table.Number)
            : documents.Select((document, at) => new PlayedTable(document, at + 1));
    }

    private static int Number(Match id, string part) => int.Parse(id.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^round-(?<round>[1-9][0-9]{0,5})-table-(?<table>[1-9][0-9]{0,5})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
