using NegotiationModel.Texts;

namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly partial struct Ruling : IHtmlFormattable
{
    /// <summary>What the move changed, or why it is refused, as a small HTML table, for notebooks.</summary>
    public string ToHtml()
    {
        if (Move is null)
            return new HtmlTable("no ruling", "what", "from", "to").ToString();
        return Refusal?.ToHtml()
            ?? new HtmlTable($"permitted: {Narration.Sentence(Move, Talks)}", "what", "from", "to")
                .AddAll(
                    Transitions,
                    transition =>
                        (
                            NegotiationTexts.English.Describe(transition.Subject),
                            [Narration.Label(transition.From), Narration.Label(transition.To)]
                        )
                )
                .ToString();
    }
}
