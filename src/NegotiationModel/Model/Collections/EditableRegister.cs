using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>
/// A register while it is changed. What others may hold is copied once, before it is first changed; what came up or was copied
/// since then is this ledger's own and is changed in place, until it is shared again.
/// </summary>
internal struct EditableRegister<TId, T>
    where TId : struct
    where T : KeyedItem
{
    private const int Nothing = -1,
        NotEvenTheRegister = -2;

    private int firstOwn; // from here on items are its own
    private int copied; // and so is the one at this place

    public EditableRegister(KeyedList<TId, T> items)
    {
        Items = items;
        Share();
    }

    public KeyedList<TId, T> Items { get; private set; }

    /// <summary>Somebody else holds all of it from now on.</summary>
    public void Share() => (firstOwn, copied) = (Items.Count, NotEvenTheRegister);

    public void Add(T item) => Own().Add(item);

    /// <summary>Something of another kind has an id, so that it is not free here.</summary>
    public void Reserve(string id) => Own().Reserve(id);

    /// <summary>The item at a place, to be changed.</summary>
    public T Edit(int index) => index >= firstOwn || index == copied ? Items[index] : Copied(index);

    // Apart, so that whoever edits needs no room on the stack for all that copying does.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Copied(int index)
    {
        var copy = (T)Items[index].Copy();
        Own().Set(index, copy);
        copied = index;
        return copy;
    }

    private KeyedList<TId, T> Own()
    {
        if (copied == NotEvenTheRegister)
            (Items, copied) = (Items.Copy(), Nothing);
        return Items;
    }
}
