namespace NegotiationModel.Genius;

/// <summary>
/// The text of a file as Genius reads it: nothing before the root element counts, neither an XML declaration, wherever it
/// stands, nor a DOCTYPE; and an ampersand may stand for itself. What is left out is made blank, so that every column stays
/// where it is.
/// </summary>
/// <param name="Xml">The text without what is left out.</param>
/// <param name="Start">Where the root element begins; −1 where the text does not begin like XML.</param>
internal sealed record GeniusText(string Xml, int Start)
{
    /// <summary>Stands for an ampersand that is not written as <c>&amp;amp;</c>. No text has this character.</summary>
    public const char Ampersand = '\uFDD0';

    private const int LongestEntity = 10;

    /// <summary>The name of the root element; null where the text does not begin like XML.</summary>
    public string? Root => Start < 0 ? null : Xml[(Start + 1)..End(Xml, Start + 1)];

    public static GeniusText Of(string text, GeniusWarnings warnings)
    {
        var start = SkipProlog(text);
        var xml = text.ToCharArray();
        for (var at = 0; at < start; at++)
            xml[at] = xml[at] is '\n' or '\r' ? xml[at] : ' ';
        Ampersands(xml, warnings);
        return new(new(xml), start);
    }

    /// <summary>Where a place stands in a text, line and column counted from 1.</summary>
    public static (int Line, int Column) Place(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static int SkipProlog(string text)
    {
        for (var at = 0; at < text.Length; )
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (text[at] != '<' || at + 1 == text.Length)
                return -1;
            else if (text[at + 1] == '?')
                at = After(text, at, "?>");
            else if (text.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
                at = After(text, at, "-->");
            else if (text[at + 1] == '!')
                at = AfterDoctype(text, at);
            else
                return char.IsLetter(text[at + 1]) || text[at + 1] == '_' ? at : -1;
        return -1;
    }

    private static int After(string text, int at, string end) =>
        text.IndexOf(end, at + 2, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : text.Length;

    // What is declared in it is not read: no entity has a meaning but the five of XML.
    private static int AfterDoctype(string text, int at)
    {
        for (var open = 0; at < text.Length; at++)
            if (text[at] == '<')
                open++;
            else if (text[at] == '>' && --open == 0)
                return at + 1;
        return text.Length;
    }

    private static void Ampersands(char[] xml, GeniusWarnings warnings)
    {
        var (line, begin) = (1, 0);
        for (var at = 0; at < xml.Length; at++)
            if (xml[at] == '\n')
                (line, begin) = (line + 1, at + 1);
            else if (xml[at] == '&' && !IsEntity(xml.AsSpan(at + 1)))
            {
                xml[at] = Ampersand;
                warnings.Add(line, at - begin + 1, "an & that stands for itself is read so; XML has it written as &amp;");
            }
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        return end > 0
            && text[..end] switch
            {
                "amp" or "lt" or "gt" or "quot" or "apos" => true,
                ['#', 'x', .. var digits] => digits.Length > 0 && digits.IndexOfAnyExcept(Hexadecimal) < 0,
                ['#', .. var digits] => digits.Length > 0 && digits.IndexOfAnyExceptInRange('0', '9') < 0,
                _ => false,
            };
    }

    private static readonly System.Buffers.SearchValues<char> Hexadecimal = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

    private static int End(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '.' or ':'))
            at++;
        return at;
    }
}
