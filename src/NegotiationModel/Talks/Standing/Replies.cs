namespace NegotiationModel;

/// <summary>What everybody has said to a proposal. Few replies stand in an array in the order in which they came, more in a tree by
/// seat.</summary>
internal readonly struct Replies
{
    /// <summary>So many are looked through; what more say is summed up.</summary>
    public const int Few = 4;

    private readonly object? items; // an array or a tree

    private Replies(object? items) => this.items = items;

    /// <summary>For whoever keeps one field for them or for something else.</summary>
    public object? ToKeep => items;

    /// <summary>What was kept so.</summary>
    public static Replies Kept(object? items) => new(items);

    public bool IsEmpty => items is null;

    public bool AreMany => items is SparseArray<Reply>;

    /// <summary>Some replies, to be walked through.</summary>
    public static Replies Some(Reply[] replies) => new(replies);

    /// <summary>Whether somebody has said something to some issues alone.</summary>
    public bool HaveParts
    {
        get
        {
            foreach (ref readonly var reply in this)
                if (reply.Parts is not null)
                    return true;
            return false;
        }
    }

    /// <summary>The reply of a seat; the default for none.</summary>
    public Reply Of(int seat)
    {
        if (items is not Reply[] few)
            return (items as SparseArray<Reply>)?[seat] ?? default;
        foreach (ref readonly var reply in few.AsSpan())
            if (reply.Seat == seat)
                return reply;
        return default;
    }

    /// <summary>The replies with another of its seat.</summary>
    public Replies With(in Reply reply)
    {
        if (items is not Reply[] few)
            return new(items is null ? (Reply[])[reply] : SparseArray<Reply>.With((SparseArray<Reply>)items, reply.Seat, reply));
        for (var at = 0; at < few.Length; at++)
            if (few[at].Seat == reply.Seat)
            {
                var copy = (Reply[])few.Clone();
                copy[at] = reply;
                return new(copy);
            }

        return few.Length == Few ? new(Tree(few, reply)) : new((Reply[])[.. few, reply]);
    }

    public Enumerator GetEnumerator() => new(this);

    private static SparseArray<Reply> Tree(Reply[] few, in Reply reply)
    {
        var tree = SparseArray<Reply>.With(null, reply.Seat, reply);
        foreach (var one in few)
            tree = SparseArray<Reply>.With(tree, one.Seat, one);
        return tree;
    }

    /// <summary>A walk through the replies.</summary>
    public struct Enumerator(Replies replies)
    {
        private readonly Reply[]? few = replies.items as Reply[];
        private readonly SparseArray<Reply>? many = replies.items as SparseArray<Reply>;
        private int at = -1;

        // Where it stands: a reply is not small, and most of those who walk look at little of it.
        public readonly ref readonly Reply Current => ref few is not null ? ref few[at] : ref many!.Known(at);

        public bool MoveNext()
        {
            at = many is not null ? many.Next(at + 1) : at + 1;
            return many is not null ? at >= 0 : at < (few?.Length ?? 0);
        }
    }
}
