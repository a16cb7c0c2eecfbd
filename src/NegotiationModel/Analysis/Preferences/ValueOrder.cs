namespace NegotiationModel.Analysis;

/// <summary>An order of values that means nothing, for finding one among many: by their shape, then as they are written.</summary>
internal static class ValueOrder
{
    public static int Compare(Value one, Value other) =>
        one.Kind != other.Kind
            ? one.Kind - other.Kind
            : one.Kind switch
            {
                ValueKind.Number => decimal.Compare(one.Number!.Value, other.Number!.Value),
                ValueKind.Flag => one.Flag!.Value.CompareTo(other.Flag!.Value),
                ValueKind.Range => string.CompareOrdinal(one.Range!.From, other.Range!.From) is not 0 and var from
                    ? from
                    : string.CompareOrdinal(one.Range.To, other.Range.To),
                _ => string.CompareOrdinal(one.Text ?? "", other.Text ?? ""),
            };
}
