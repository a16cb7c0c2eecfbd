using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A choice among named options.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record ChoiceIssue : Issue<string>
{
    private const int Few = 16;

    // Shared with the narrower issue that it came from: an option more costs no more where there are many. A few are looked through.
    private ImmutableHashSet<string>? known;
    private PersistentVector<string> options;
    private string[]? listed;

    internal ChoiceIssue(IssueId id, ValueList<string> options)
        : base(id)
    {
        foreach (var option in options)
            Put(WritableArgument.Text(option, nameof(options)));
    }

    private ChoiceIssue(ChoiceIssue narrower, ValueList<string> more)
        : base(narrower)
    {
        (known, options) = (narrower.known, narrower.options);
        foreach (var option in more)
            if (!narrower.IsListed(option))
                Put(option);
    }

    /// <summary>What may be chosen, in the order in which it came onto the agenda.</summary>
    public ValueList<string> Options => new(listed ??= Listing());

    /// <inheritdoc/>
    public override string Type => "choice";

    internal override Value Sample => Value.Of(options[0]);

    internal override string? Problem =>
        options.Count == 0 ? "a choice needs at least one option"
        : StandsTwice() ? "an option stands twice"
        : null;

    /// <inheritdoc/>
    public bool Equals(ChoiceIssue? other) => base.Equals(other) && Options == other.Options;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Options);

    internal override bool Fits(Value value) => value.Kind == ValueKind.Text && IsListed(value.Text ?? "");

    internal override bool TryRead(Value value, out string read)
    {
        read = value.Text ?? "";
        return value.Kind == ValueKind.Text;
    }

    private protected override Value Write(string value) => Value.Of(value);

    // While it is made. What comes more has no option twice: that is asked before.
    private void Put(string option)
    {
        options = options.Add(option);
        known = options.Count > Few ? known?.Add(option) ?? ImmutableHashSet.Create(StringComparer.Ordinal, Listing()) : null;
    }

    private bool IsListed(string option) => known?.Contains(option) ?? (IsOneOfOurs(option) || Options.AsSpan().Contains(option));

    // Who chooses among the options most often hands back the very text of one.
    private bool IsOneOfOurs(string option)
    {
        foreach (var one in Options.AsSpan())
            if (ReferenceEquals(one, option))
                return true;
        return false;
    }

    private bool StandsTwice()
    {
        if (known is not null)
            return known.Count < options.Count;
        for (var at = 1; at < options.Count; at++)
            if (Options.AsSpan()[..at].Contains(options[at]))
                return true;
        return false;
    }

    private string[] Listing()
    {
        var all = new string[options.Count];
        for (var at = 0; at < all.Length; at++)
            all[at] = options[at];
        return all;
    }
}
