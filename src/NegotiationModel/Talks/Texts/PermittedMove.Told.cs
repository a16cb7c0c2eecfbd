namespace NegotiationModel;

public sealed partial record PermittedMove
{
    /// <summary>The example as it is told, such as "seller accepts p2".</summary>
    public override string ToString() => $"{Example}";
}
