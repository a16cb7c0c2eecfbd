namespace NegotiationModel.Genius;

/// <summary>Passes the attributes of a tag, and says what is wrong with them.</summary>
internal static class GeniusAttributes
{
    /// <param name="xml">The text.</param>
    /// <param name="at">After the name of the tag; then after its end.</param>
    /// <param name="isClosed">Whether the tag closes itself.</param>
    public static (int Offset, string Problem)? Pass(string xml, ref int at, out bool isClosed)
    {
        isClosed = false;
        var known = new HashSet<string>(StringComparer.Ordinal);
        var tag = at;
        while (true)
        {
            Blank(xml, ref at);
            if (at >= xml.Length)
                return (tag, "the tag has no end: >");
            if (xml[at] == '>' || string.CompareOrdinal(xml, at, "/>", 0, 2) == 0)
            {
                isClosed = xml[at] == '/';
                at += isClosed ? 2 : 1;
                return null;
            }

            var begin = at;
            while (at < xml.Length && xml[at] is not ('=' or '>' or '<' or '/' or '"' or '\'') && !char.IsWhiteSpace(xml[at]))
                at++;
            var name = xml[begin..at];
            Blank(xml, ref at);
            if (name.Length == 0 || at >= xml.Length || xml[at] != '=')
                return (begin, "an attribute is written as name=\"value\"");
            at++;
            Blank(xml, ref at);
            if (at >= xml.Length || xml[at] is not ('"' or '\''))
                return (begin, $"the value of {Excerpt.Name(name)} must stand in quotation marks");
            var end = xml.IndexOf(xml[at], at + 1);
            if (end < 0)
                return (begin, $"the value of {Excerpt.Name(name)} has no closing quotation mark");
            if (xml.AsSpan(at, end - at).IndexOf('<') is >= 0 and var less)
                return (at + less, "within a value < is written as &lt;, or a quotation mark is missing before it");
            if (!known.Add(name))
                return (begin, $"the attribute {Excerpt.Name(name)} stands twice on one element; take one away");
            at = end + 1;
        }
    }

    private static void Blank(string xml, ref int at)
    {
        while (at < xml.Length && char.IsWhiteSpace(xml[at]))
            at++;
    }
}
