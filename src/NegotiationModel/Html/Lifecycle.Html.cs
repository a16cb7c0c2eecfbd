namespace NegotiationModel;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Lifecycle : IHtmlFormattable
{
    /// <summary>The declared transitions as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable($"{Narration.Words(Machine)}: begins {Narration.Words(Initial)}", "from", "by", "to", "when")
            .AddAll(
                Transitions,
                transition =>
                    (
                        Narration.Words(transition.From),
                        [Narration.Words(transition.Trigger), Narration.Words(transition.To), transition.When]
                    )
            )
            .ToString();
}
