namespace NegotiationModel.Classroom;

/// <summary>Who sits at a table.</summary>
/// <param name="Seats">For each role, in their order, the people on its seat: one, two who share it, or none, which is a bot's.</param>
/// <param name="Observers">Who watches.</param>
public sealed record SeatedTable(ValueList<ValueList<int>> Seats, ValueList<int> Observers);
