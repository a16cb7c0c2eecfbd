using System.ComponentModel;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Something that is found by an id, which never changes.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class KeyedListItem
{
    // A field of the base, not a virtual member: registers of all kinds share one compiled code, which reads it directly.
    internal readonly string Key;

    // The place that the number in the key claims in a register of its prefix; −1 for none.
    internal readonly int Claims;

    private protected KeyedListItem(string key)
        : this(key, Place(key)) { }

    private protected KeyedListItem(string key, int claims) => (Key, Claims) = (key, claims);

    private protected KeyedListItem(KeyedListItem other) => (Key, Claims) = (other.Key, other.Claims);

    // A leading zero, a sign or a blank claims no place. Most numbers have one digit, which needs no reading.
    internal static int Place(string key) =>
        key.Length == 2 ? (key[1] is >= '1' and <= '9' ? key[1] - '1' : -1)
        : key.Length is > 2 and < 10 && key[1] != '0' ? IdNumbers.Read(key.AsSpan(1)) - 1
        : -1;

    // Written by hand where it is done in play: the runtime's own clone is several times slower.
    internal abstract KeyedListItem Copy();
}
