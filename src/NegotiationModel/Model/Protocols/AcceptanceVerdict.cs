namespace NegotiationModel;

/// <summary>What an acceptance rule says, from the least to the most.</summary>
internal enum AcceptanceVerdict
{
    /// <summary>It cannot be met any more.</summary>
    Impossible,

    /// <summary>It can still be met.</summary>
    Possible,

    /// <summary>It is met.</summary>
    Met,
}
