namespace NegotiationModel.Theory;

/// <summary>A good that cannot be divided.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="ValueToFirst">What it is worth to player 1, from −1e18 to 1e18.</param>
/// <param name="ValueToSecond">What it is worth to player 2, from −1e18 to 1e18.</param>
/// <param name="InitialOwner">Who has it without an agreement.</param>
public sealed record Good(string Name, decimal ValueToFirst, decimal ValueToSecond, Player InitialOwner);
