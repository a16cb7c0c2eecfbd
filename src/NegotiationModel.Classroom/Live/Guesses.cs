using System.Net;
using System.Net.Sockets;

namespace NegotiationModel.Classroom;

/// <summary>Counts wrong codes, so that nobody comes upon one by trying: from one address ten in a minute, and then a minute of none. Of
/// addresses that one device has by the million (IPv6) the first half counts.</summary>
internal sealed class Guesses(TimeProvider clock)
{
    public const int Most = 10;

    private const int MaxAddresses = 10_000;

    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    private readonly Lock door = new();
    private readonly Dictionary<string, (long Last, int Wrong)> counts = new(StringComparer.Ordinal);

    /// <summary>Whether a code from there is looked at.</summary>
    public bool MayTry(IPAddress? from)
    {
        lock (door)
            return !counts.TryGetValue(Of(from), out var one) || IsOver(one.Last) || one.Wrong < Most;
    }

    /// <summary>A code from there was wrong.</summary>
    public void Note(IPAddress? from)
    {
        lock (door)
        {
            if (counts.Count >= MaxAddresses)
                foreach (var old in counts.Where(one => IsOver(one.Value.Last)).Select(one => one.Key).ToList())
                    counts.Remove(old);
            var known = counts.TryGetValue(Of(from), out var one) && !IsOver(one.Last) ? one.Wrong : 0;
            counts[Of(from)] = (clock.GetTimestamp(), known + 1);
        }
    }

    private bool IsOver(long last) => clock.GetElapsedTime(last) >= Span;

    private static string Of(IPAddress? from) =>
        from is null ? ""
        : from.IsIPv4MappedToIPv6 ? from.MapToIPv4().ToString()
        : from.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(from.GetAddressBytes().AsSpan(0, 8))
        : from.ToString();
}
