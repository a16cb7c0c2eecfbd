using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NegotiationModel.Texts;

namespace NegotiationModel;

/// <summary>What shows itself as a piece of HTML, in a cell of a notebook or on a page.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public interface IHtmlFormattable
{
    /// <summary>The piece of HTML: encoded, without script, and of a few kilobytes unless it is a picture or a page. Headings and words of
    /// it are English; a page in another language takes its sentences from <see cref="NegotiationTexts"/>.</summary>
    string ToHtml();
}
