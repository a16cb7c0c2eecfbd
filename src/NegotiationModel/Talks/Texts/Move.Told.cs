using NegotiationModel.Texts;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>The move as it is told, by ids and in English: "seller proposes p1 (price: 9000)". With names, currencies and in other
    /// languages <see cref="NegotiationTexts.Describe(Move, TextContext)"/> tells it.</summary>
    public sealed override string ToString() => ToString(NegotiationTexts.English);

    /// <summary>The move as it is told, by ids and in other words: <c>move.ToString(NegotiationTexts.Ukrainian)</c>.</summary>
    /// <param name="texts">In which words.</param>
    public string ToString(NegotiationTexts texts) => $"{By} {(texts ?? throw new ArgumentNullException(nameof(texts))).Describe(this)}";
}
