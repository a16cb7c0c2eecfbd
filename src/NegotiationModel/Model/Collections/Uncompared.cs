namespace NegotiationModel;

/// <summary>What stands in a record without being part of what it says: two are always equal.</summary>
internal readonly struct Uncompared<T>(T value) : IEquatable<Uncompared<T>>
{
    public T Value { get; } = value;

    public bool Equals(Uncompared<T> other) => true;

    public override bool Equals(object? obj) => obj is Uncompared<T>;

    public override int GetHashCode() => 0;
}
