using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>
/// A register while it is changed. What others may hold is copied before it is first changed; what came up or was copied since then is
/// this register's own and is changed in place, until it is shared again.
/// </summary>
internal struct EditableRegister<T>
    where T : KeyedListItem
{
    private const int Nothing = -1;

    public Register<T> Items;

    private int firstOwn; // from here on items are its own
    private int copied; // and so is the one at this place

    public EditableRegister(in Register<T> items)
    {
        Items = items;
        Share();
    }

    /// <summary>Somebody else holds all of it from now on.</summary>
    public void Share()
    {
        Items.Share();
        (firstOwn, copied) = (Items.Count, Nothing);
    }

    /// <summary>Whether an item is its own already.</summary>
    public readonly bool Owns(int index) => index >= firstOwn || index == copied;

    /// <summary>The item at a place, to be changed.</summary>
    public T Edit(int index) => Owns(index) ? Items[index] : Copied(index);

    // In its place, where it is known of what the register is: code for registers of anything would look that up each time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Copied(int index)
    {
        var copy = Unsafe.As<T>(Items[index].Copy()); // a copy is of the same type
        Items.Set(index, copy);
        copied = index;
        return copy;
    }
}
