namespace NegotiationModel.Hosting;

/// <summary>What became of a move that was sent to a desk.</summary>
public enum MoveOutcome
{
    /// <summary>It was made, now or when it was sent before, and is kept.</summary>
    Made,

    /// <summary>The rules refuse it.</summary>
    Refused,

    /// <summary>The talks have gone on from the version that the sender has seen.</summary>
    Stale,

    /// <summary>The sender sent another move under the same key.</summary>
    KeyTaken,

    /// <summary>It is a move of another party, or through another representative.</summary>
    NotYourSeat,

    /// <summary>The log has as many moves as the desk allows.</summary>
    LogFull,

    /// <summary>There is no negotiation of that id.</summary>
    NotFound,
}
