namespace NegotiationModel.Lifecycles;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class Lifecycle : IHtmlFormattable
{
    /// <summary>The declared transitions as a small HTML table, for notebooks.</summary>
    public string ToHtml() =>
        new HtmlTable($"{Narration.Label(Machine)}: begins {Narration.Label(Initial)}", "from", "by", "to", "when")
            .AddAll(
                Transitions,
                transition =>
                    (
                        Narration.Label(transition.From),
                        [Narration.Label(transition.Trigger), Narration.Label(transition.To), transition.When]
                    )
            )
            .ToString();
}
