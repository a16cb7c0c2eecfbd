using NegotiationModel.Texts;

namespace NegotiationModel;

public sealed partial record Refusal
{
    /// <summary>The message in other words: <c>refusal.ToString(NegotiationTexts.Ukrainian)</c>.</summary>
    /// <param name="texts">In which words.</param>
    public string ToString(NegotiationTexts texts) => (texts ?? throw new ArgumentNullException(nameof(texts))).Describe(this);
}
