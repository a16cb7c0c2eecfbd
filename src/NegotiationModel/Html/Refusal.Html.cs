using NegotiationModel.Texts;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Refusal : IHtmlFormattable
{
    private const int MaxInstead = 12;

    /// <summary>Why the move is refused, and what could be done instead, as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable($"refused: {Message}", "why", "in words")
            .Add("move", $"{Move.By} {Narration.Action(Move)}")
            .Add("rule", Rule)
            .Add("instead", string.Join(", ", PermittedInstead.Take(MaxInstead).Select(NegotiationTexts.English.Label)))
            .ToString();
}
