namespace NegotiationModel.Tests.Growth;

/// <summary>What the library lets the runtime look through, with its length counted. Named Type_Method; the last parameter is the place
/// that the counts have. Public, because the counted library calls it.</summary>
public static class Scans
{
    public static int Array_IndexOf<T>(T[] list, T sought, int place)
    {
        Work.Add(place, list.Length);
        return Array.IndexOf(list, sought);
    }

    public static object Array_Clone(Array list, int place)
    {
        ArgumentNullException.ThrowIfNull(list);
        Work.Add(place, list.Length / Few);
        return list.Clone();
    }

    public static void Array_Copy(Array from, Array to, int length, int place)
    {
        Work.Add(place, length / Few);
        Array.Copy(from, to, length);
    }

    public static bool MemoryExtensions_Contains<T>(Span<T> list, T sought, int place)
        where T : IEquatable<T>?
    {
        Work.Add(place, list.Length / Few);
        return MemoryExtensions.Contains(list, sought);
    }

    public static bool MemoryExtensions_Contains<T>(ReadOnlySpan<T> list, T sought, int place)
        where T : IEquatable<T>?
    {
        Work.Add(place, list.Length / Few);
        return MemoryExtensions.Contains(list, sought);
    }

    public static bool MemoryExtensions_ContainsAny<T>(Span<T> list, ReadOnlySpan<T> sought, int place)
        where T : IEquatable<T>?
    {
        Work.Add(place, (long)list.Length * sought.Length / Few);
        return MemoryExtensions.ContainsAny(list, sought);
    }

    public static int MemoryExtensions_IndexOf<T>(Span<T> list, T sought, int place)
        where T : IEquatable<T>?
    {
        Work.Add(place, list.Length / Few);
        return MemoryExtensions.IndexOf(list, sought);
    }

    public static int MemoryExtensions_IndexOf<T>(ReadOnlySpan<T> list, T sought, int place)
        where T : IEquatable<T>?
    {
        Work.Add(place, list.Length / Few);
        return MemoryExtensions.IndexOf(list, sought);
    }

    // Such calls look at several items at once.
    private const int Few = 4;
}
