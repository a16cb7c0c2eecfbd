using NegotiationModel.Texts;

namespace NegotiationModel;

public sealed partial record Refusal
{
    /// <summary>The rule that the move breaks, in English.</summary>
    public string Rule => NegotiationTexts.English.Rule(Code);

    /// <summary>One sentence or two on this move and this table, in English; put together each time it is asked for.</summary>
    public string Message => NegotiationTexts.English.Describe(this);

    /// <summary>The message, in English; <see cref="ToString(NegotiationTexts)"/> says it in other words.</summary>
    public override string ToString() => Message;

    /// <summary>The message in other words: <c>refusal.ToString(NegotiationTexts.Ukrainian)</c>.</summary>
    /// <param name="texts">In which words.</param>
    public string ToString(NegotiationTexts texts) => (texts ?? throw new ArgumentNullException(nameof(texts))).Describe(this);
}
