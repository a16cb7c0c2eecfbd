namespace NegotiationModel.Texts;

public partial class NegotiationTexts
{
    /// <summary>What the move of a ruling is, for the label of a button that is enabled or not: "accept p1".</summary>
    /// <param name="ruling">A ruling, such as one of <see cref="Negotiation.ExampleRulings"/>.</param>
    /// <exception cref="ArgumentException">It is the default value, which is no ruling.</exception>
    internal string Label(Ruling ruling) =>
        ruling.Move is { } move
            ? Label(new PermittedMove(move.Kind, ruling.ActsOn, move))
            : throw new ArgumentException("It is the default value, which is no ruling.", nameof(ruling));
}
