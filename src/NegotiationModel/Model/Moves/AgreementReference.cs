namespace NegotiationModel;

/// <summary>How a proposal is about an agreement.</summary>
internal enum AgreementRelation
{
    /// <summary>Some of its issues are agreed anew.</summary>
    Amends,

    /// <summary>It stands, and the proposal belongs to it.</summary>
    Supplements,

    /// <summary>It is ended by consent.</summary>
    Ends,

    /// <summary>It is over, and is reinstated.</summary>
    Revives,
}

/// <summary>What a proposal says of an agreement that it names.</summary>
/// <param name="Relation">How it is about it.</param>
/// <param name="Agreement">The agreement.</param>
internal sealed record AgreementReference(AgreementRelation Relation, AgreementId Agreement);
