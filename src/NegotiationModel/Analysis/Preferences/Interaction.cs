using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>What terms are worth together, beyond the sum of what each is worth: below 0 where they are in each other's way.</summary>
/// <param name="When">Terms that must all be agreed.</param>
/// <param name="Utility">What is added then.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record Interaction(Terms When, double Utility)
{
    /// <summary>Terms that must all be agreed.</summary>
    public Terms When
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(When));
    } = When ?? throw new ArgumentNullException(nameof(When));

    /// <summary>What is added when all of the terms are agreed.</summary>
    public double Utility
    {
        get;
        init => field = Preferences.Finite(value, nameof(Utility));
    } = Preferences.Finite(Utility, nameof(Utility));

    /// <summary>Whether terms include all of <see cref="When"/>.</summary>
    /// <param name="terms">The terms.</param>
    public bool AppliesTo(Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        foreach (var (issue, value) in When)
            if (terms.Find(issue) is not { } agreed || !ValueScale.Same(agreed, value))
                return false;
        return true;
    }

    /// <summary>The terms and what is added: "price: 9000, warranty: none: 0.2".</summary>
    public override string ToString() => $"{When}: {NumberText.Short(Utility)}";
}
