using NegotiationModel.Texts;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record PermittedMove : IHtmlFormattable
{
    /// <summary>The kind of move, its subject and the example as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable("permitted", "move", "on", "example")
            .Add(
                Narration.Label(Kind),
                ActsOn is { } subject ? NegotiationTexts.English.Describe(subject) : "",
                $"{Example.By} {Narration.Action(Example)}"
            )
            .ToString();
}
