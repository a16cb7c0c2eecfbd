using NegotiationModel.Texts;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>The move as it is told, in English, and what was said: "seller rejects p1: “It was replaced.”". It knows ids alone, since a
    /// move does not know its talks: <see cref="Narration.Sentence"/> takes them, and has names and currencies.</summary>
    public sealed override string ToString() => ToString(NegotiationTexts.English);

    /// <summary>The move as it is told, by ids and in other words: <c>move.ToString(NegotiationTexts.Ukrainian)</c>.
    /// <see cref="Narration.Sentence"/> has names and currencies.</summary>
    /// <param name="texts">In which words.</param>
    public string ToString(NegotiationTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Sentence(this, TextContext.None);
    }
}
