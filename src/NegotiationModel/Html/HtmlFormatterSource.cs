namespace NegotiationModel;

/// <summary>Makes the one formatter there is; found by the names of its members.</summary>
internal sealed class HtmlFormatterSource
{
    /// <summary>The formatters.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter()];

    /// <summary>Writes a value as its own HTML.</summary>
    public sealed class Formatter
    {
        /// <summary>What it writes.</summary>
        public string MimeType => "text/html";

        /// <summary>Writes a value that can show itself.</summary>
        /// <returns>Whether it could.</returns>
        public bool Format(object value, TextWriter writer)
        {
            if (value is not IHtmlFormattable shown)
                return false;
            writer.Write(shown.ToHtml());
            return true;
        }
    }
}
