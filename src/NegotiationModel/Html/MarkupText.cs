using System.Text;

namespace NegotiationModel;

/// <summary>Texts within HTML and SVG. Tables of the library and pictures of the package beside it encode by this one file, which both
/// compile.</summary>
internal static class MarkupText
{
    /// <summary>A text as HTML and SVG have it. What XML cannot hold is left out.</summary>
    /// <param name="words">The text.</param>
    /// <param name="most">How many characters it may have; three dots stand for the rest.</param>
    public static string Encode(string words, int most = int.MaxValue)
    {
        var encoded = new StringBuilder(words.Length);
        var count = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (count++ == most)
                return encoded.Append('…').ToString();
            switch (rune.Value)
            {
                case '<':
                    encoded.Append("&lt;");
                    break;
                case '>':
                    encoded.Append("&gt;");
                    break;
                case '&':
                    encoded.Append("&amp;");
                    break;
                case '"':
                    encoded.Append("&quot;");
                    break;
                case '\'':
                    encoded.Append("&#39;");
                    break;
                case '\t' or '\n' or '\r':
                    encoded.Append(' ');
                    break;
                case < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF:
                    break;
                default:
                    encoded.Append(rune);
                    break;
            }
        }

        return encoded.ToString();
    }
}
