namespace NegotiationModel;

public abstract partial record Move
{
    // What is said of a condition: its id alone takes no room beside.
    private static object OnCondition(string condition, Votes? votes) => votes is null ? condition : new Report(condition, votes);

    private sealed record Report(string Condition, Votes Votes);
}
