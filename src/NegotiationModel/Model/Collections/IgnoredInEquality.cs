namespace NegotiationModel;

/// <summary>What stands in a record without being part of what it says: two are always equal.</summary>
internal readonly struct IgnoredInEquality<T>(T value) : IEquatable<IgnoredInEquality<T>>
{
    public T Value { get; } = value;

    public bool Equals(IgnoredInEquality<T> other) => true;

    public override bool Equals(object? obj) => obj is IgnoredInEquality<T>;

    public override int GetHashCode() => 0;
}
