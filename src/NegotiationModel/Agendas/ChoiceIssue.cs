namespace NegotiationModel;

/// <summary>A choice among named options.</summary>
public sealed record ChoiceIssue : Issue<string>
{
    private readonly HashSet<string> known;

    internal ChoiceIssue(IssueId id, ValueList<string> options)
        : base(id)
    {
        Options = options;
        known = new(options, StringComparer.Ordinal);
    }

    /// <summary>What may be chosen, in the order in which it came onto the agenda.</summary>
    public ValueList<string> Options { get; }

    /// <inheritdoc/>
    public override string Type => "choice";

    internal override Value Sample => Value.Of(Options[0]);

    internal override string? Problem =>
        Options.Count == 0 ? "a choice needs at least one option"
        : known.Count < Options.Count ? "an option stands twice"
        : null;

    /// <inheritdoc/>
    public bool Equals(ChoiceIssue? other) => base.Equals(other) && Options == other.Options;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Options);

    internal override bool Fits(Value value) => value.Kind == ValueKind.Text && known.Contains(value.Text ?? "");

    internal override bool TryRead(Value value, out string read)
    {
        read = value.Text ?? "";
        return value.Kind == ValueKind.Text;
    }

    internal override Issue? Widened(Issue other) =>
        other is ChoiceIssue more ? new ChoiceIssue(Id, [.. Options.Union(more.Options, StringComparer.Ordinal)]) { Name = Name } : null;

    private protected override Value Write(string value) => Value.Of(value);
}
