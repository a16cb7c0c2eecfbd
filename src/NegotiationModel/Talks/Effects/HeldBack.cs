namespace NegotiationModel;

/// <summary>What waits until more is known of an instant.</summary>
[Flags]
internal enum HeldBack
{
    None = 0,

    /// <summary>The acceptance rule: until all that is due is known, or what is proposed is on the table.</summary>
    AcceptanceRules = 1,

    /// <summary>The end of agreements whose terms are over: until all proposals have passed.</summary>
    TermExpiry = 2,
}
