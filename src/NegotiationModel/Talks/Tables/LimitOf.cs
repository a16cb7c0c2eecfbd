namespace NegotiationModel;

/// <summary>What a limit is of, in the order in which those pass that are due at one instant.</summary>
internal enum LimitOf
{
    Condition,
    Proposal,

    /// <summary>Until when an offer is firm. It passes without consequence, and is in no queue, but for an option that was turned
    /// down.</summary>
    Firmness,

    /// <summary>The notice of a party to an agreement: from here on all that is of agreements.</summary>
    Notice,

    /// <summary>The term of an agreement.</summary>
    Term,

    /// <summary>When an agreement that has all it needs comes into force.</summary>
    Entry,

    /// <summary>From when an agreement is applied provisionally.</summary>
    Application,

    /// <summary>The suspension of an agreement.</summary>
    AgreementSuspension,

    Suspension,
    Deadline,
}
