using NegotiationModel.Texts;

namespace NegotiationModel;

public abstract partial record Issue
{
    /// <summary>What it is called and what is allowed on it, in English: "price (EUR, 0 to 20000)".</summary>
    public sealed override string ToString() => NegotiationTexts.English.Describe(this);
}
