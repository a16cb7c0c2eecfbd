namespace NegotiationModel;

/// <summary>Makes the formatter of what is told in one line; found by the names of its members.</summary>
internal sealed class TextFormatterSource
{
    /// <summary>The formatters.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [new Formatter()];

    /// <summary>Writes a value as the line that it prints.</summary>
    public sealed class Formatter
    {
        /// <summary>What it writes.</summary>
        public string MimeType => "text/html";

        /// <summary>Writes a value.</summary>
        /// <returns>Whether it could, which is always.</returns>
        public bool Format(object value, TextWriter writer)
        {
            writer.Write(HtmlTable.Line(value.ToString() ?? ""));
            return true;
        }
    }
}
