using System.Collections;

namespace NegotiationModel;

/// <summary>A sequence whose items are found one by one as they are asked for. It shows them all where it is printed.</summary>
internal sealed partial class LazySequence<T>(IEnumerable<T> items) : IEnumerable<T>
{
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items, each in a line of its own.</summary>
    public override string ToString() => string.Join(Environment.NewLine, items);
}
