namespace NegotiationModel.Theory;

/// <summary>A good that cannot be divided.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="ToFirst">What it is worth to player 1, from −1e18 to 1e18.</param>
/// <param name="ToSecond">What it is worth to player 2, from −1e18 to 1e18.</param>
/// <param name="InitialOwner">Who has it without an agreement.</param>
public sealed record Good(string Name, decimal ToFirst, decimal ToSecond, Player InitialOwner);
