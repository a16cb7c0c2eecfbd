using System.Xml;

namespace NegotiationModel.Genius;

/// <summary>Says in words of a user what makes a text no XML, and what to do about it.</summary>
internal static class GeniusFault
{
    public static GeniusException Of(GeniusText text, XmlException broken)
    {
        if (text.Start < 0)
            return NoXml(text.Xml);
        var (offset, problem) = Tags(text.Xml, text.Start) ?? (-1, "");
        if (offset >= 0)
        {
            var (line, column) = GeniusText.Place(text.Xml, offset);
            return new(line, column, $"this is not XML: {problem}");
        }

        return new(
            broken.LineNumber,
            broken.LinePosition,
            "this is not XML: a character stands here that XML does not allow in this place; take it out"
        );
    }

    private static GeniusException NoXml(string text)
    {
        var begin = text.AsSpan().IndexOfAnyExcept(" \t\r\n\u0000");
        if (begin < 0)
            return new(1, 1, "this is not XML: the file is empty");
        var (line, column) = GeniusText.Place(text, begin);
        return new(line, column, "this is not XML: a file of Genius begins with <negotiation_template> or <utility_space>");
    }

    // Which tags are open, innermost last, and where their names stand.
    private static (int Offset, string Problem)? Tags(string xml, int at)
    {
        var open = new Stack<(string Name, int Offset)>();
        for (at = xml.IndexOf('<', at); at >= 0 && at < xml.Length; at = at < xml.Length ? xml.IndexOf('<', at) : -1)
        {
            if (Special(xml, ref at))
                continue;
            var closes = at + 1 < xml.Length && xml[at + 1] == '/';
            var begin = at + (closes ? 2 : 1);
            var end = begin;
            while (end < xml.Length && IsName(xml[end]))
                end++;
            if (end == begin)
                return (at, "a < that begins no tag is written as &lt;");
            var name = xml[begin..end];
            if (closes)
            {
                if (open.Peek() is var (expected, from) && expected != name)
                    return (
                        begin,
                        $"</{Excerpt.Name(name)}> stands where <{Excerpt.Name(expected)}> of line "
                            + $"{GeniusText.Place(xml, from).Line} is to be closed"
                    );
                open.Pop();
                at = xml.IndexOf('>', end) + 1;
                if (at == 0)
                    return (begin, "the tag has no end: >");
                if (open.Count == 0)
                    return null;
                continue;
            }

            at = end;
            if (GeniusAttributes.Pass(xml, ref at, out var isClosed) is { } wrong)
                return wrong;
            if (!isClosed)
                open.Push((name, begin));
            else if (open.Count == 0)
                return null;
        }

        return open.TryPeek(out var last) ? (last.Offset, $"<{Excerpt.Name(last.Name)}> is never closed; the file may be cut off") : null;
    }

    private static bool Special(string xml, ref int at)
    {
        foreach (var (begin, end) in (ReadOnlySpan<(string, string)>)[("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")])
            if (string.CompareOrdinal(xml, at, begin, 0, begin.Length) == 0)
            {
                var after = xml.IndexOf(end, at + begin.Length, StringComparison.Ordinal);
                at = after < 0 ? xml.Length : after + end.Length;
                return true;
            }

        return false;
    }

    private static bool IsName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or ':';
}
