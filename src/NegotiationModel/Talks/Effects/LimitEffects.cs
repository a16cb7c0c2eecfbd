using System.Runtime.CompilerServices;
using NodaTime;

namespace NegotiationModel;

/// <summary>Limits come up, are changed, become known when what they hang on happens, and go with their subject.</summary>
internal static class LimitEffects
{
    /// <summary>A limit comes up with its subject. An instant goes into the queue; what hangs on anything else, into the book.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // limits are copied less where they are handed over once
    public static void Bring(ref Table table, in LimitKey key, in End end)
    {
        if (end.Form is not null)
            Set(ref table, key, end);
        else if (end.Instant is { } at)
            if (key.Of <= LimitOf.Proposal)
                table.Clock = table.Clock.With(new Limit(at, key.Of, key.Place));
            else if (key.Of != LimitOf.Firmness) // which is in the queue only where an option was turned down
                Place(ref table, key, null, at);
    }

    /// <summary>A limit is set anew; the talks had it until now at <paramref name="before"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // few limits are anything but instants, and this needs much room on the stack
    public static void Set(ref Table table, in LimitKey key, in End end, Instant? before = null)
    {
        var known = end.Known(new EndFacts(table, default, table.Now));
        table.Clock = table.Clock.With((table.Clock.Book ?? LimitBook.Empty).With(key, new(end, table.Now, known)));
        Place(ref table, key, before, known);
    }

    /// <summary>A limit whose time stood still goes on.</summary>
    public static void Put(ref Table table, in LimitKey key, in End end, Instant since)
    {
        var known = end.Known(new EndFacts(table, default, since));
        if (known < table.Now)
            known = table.Now; // it passes now, in its order among all that does
        table.Clock = table.Clock.With((table.Clock.Book ?? LimitBook.Empty).With(key, new(end, since, known)));
        Place(ref table, key, null, known);
    }

    /// <summary>The time of a limit stands still: it is in no queue, and waits for nothing.</summary>
    public static void Hold(ref Table table, in LimitKey key, BookedLimit limit)
    {
        if (table.Clock.Known(key, limit.End) is { } known)
            table.Clock = table.Clock.Without(new Limit(known, key.Of, key.Place));
        table.Clock = table.Clock.With((table.Clock.Book ?? LimitBook.Empty).With(key, limit with { Known = null }).Unwaiting(key));
    }

    /// <summary>The subject is over, and its limit with it.</summary>
    public static void Drop(ref Table table, in LimitKey key, in End said)
    {
        if (table.Clock.Known(key, said) is { } known)
            table.Clock = table.Clock.Without(new Limit(known, key.Of, key.Place));
        Settle(ref table, key);
    }

    /// <summary>A limit stays as it was, and waits for nothing any more.</summary>
    public static void Settle(ref Table table, in LimitKey key)
    {
        if (table.Clock.Book is { } book)
            table.Clock = table.Clock.With(book.Unwaiting(key));
    }

    /// <summary>A limit of the talks is no more.</summary>
    public static void Forget(ref Table table, in LimitKey key)
    {
        if (table.Clock.Book is { } book)
            table.Clock = table.Clock.With(book.Without(key));
    }

    /// <summary>Something has happened on which limits may hang.</summary>
    public static void Happen(ref Table table, string id, bool isSo)
    {
        if (table.Clock.Book is { } book)
            Happen(ref table, book, id, isSo);
    }

    private static void Happen(ref Table table, LimitBook book, string id, bool isSo)
    {
        if (isSo)
            table.Clock = table.Clock.With(book.Knowing(id, table.Now));
        foreach (var key in book.WaitingFor(id))
            if (table.Clock.Book!.Limits.TryGetValue(key, out var limit))
            {
                var known = limit.End.Known(new EndFacts(table, default, limit.Since));
                table.Clock = table.Clock.With(table.Clock.Book.With(key, limit with { Known = known }));
                Place(ref table, key, limit.Known, known);
            }
    }

    // Where it is in the queue, or on the table.
    [MethodImpl(MethodImplOptions.NoInlining)] // as above
    private static void Place(ref Table table, in LimitKey key, Instant? before, Instant? now)
    {
        if (key.Of == LimitOf.Deadline)
            table.Clock = table.IsClosed ? table.Clock.Until(now).Closed() : table.Clock.Until(now);
        else if (key.Of == LimitOf.Suspension)
            table.Clock = table.Clock.Resuming(now);
        else if ((key.Of != LimitOf.Firmness || table.Clock.IsHeldOpen(key.Place)) && before != now)
        {
            if (before is { } old)
                table.Clock = table.Clock.Without(new Limit(old, key.Of, key.Place));
            if (now is { } at)
                table.Clock = table.Clock.With(new Limit(at, key.Of, key.Place));
        }
    }
}
