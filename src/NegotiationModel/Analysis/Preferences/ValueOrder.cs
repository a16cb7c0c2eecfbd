namespace NegotiationModel.Analysis;

/// <summary>An order of values that means nothing, for finding one among many: by their shape, then as they are written.</summary>
internal static class ValueOrder
{
    public static int Compare(Value value, Value other) =>
        value.Kind != other.Kind
            ? value.Kind - other.Kind
            : value.Kind switch
            {
                ValueKind.Number => decimal.Compare(value.Number!.Value, other.Number!.Value),
                ValueKind.Boolean => value.Flag!.Value.CompareTo(other.Flag!.Value),
                ValueKind.Open => string.CompareOrdinal(value.Opening, other.Opening),
                ValueKind.DateRange => string.CompareOrdinal(value.Range!.From, other.Range!.From) is not 0 and var from
                    ? from
                    : string.CompareOrdinal(value.Range.To, other.Range.To),
                _ => string.CompareOrdinal(value.Text ?? "", other.Text ?? ""),
            };
}
