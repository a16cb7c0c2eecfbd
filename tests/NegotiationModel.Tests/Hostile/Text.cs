using System.Text;
using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>A text to be changed at its values. Each change gives a new text; one for which nothing fits gives the same.</summary>
internal sealed class Text(byte[] bytes, Random random)
{
    private readonly List<ValuePlace> spots = ValuePlace.All(bytes);

    public byte[] Bytes => bytes;

    public Random Random => random;

    public T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>One of the values that fit; null for none.</summary>
    public ValuePlace? Any(Func<ValuePlace, bool> fits) => Every(fits).ToList() is { Count: > 0 } some ? Pick(some) : null;

    public IEnumerable<ValuePlace> Every(Func<ValuePlace, bool> fits) => spots.Where(spot => spot.End > 0 && fits(spot));

    public ValuePlace? Around(ValuePlace spot) => spot.Around < 0 ? null : spots[spot.Around];

    public ValuePlace? Any(JsonTokenType kind, params string[] names) =>
        Any(spot => spot.Kind == kind && (names.Length == 0 || names.Contains(spot.Name)));

    /// <summary>The values directly inside another.</summary>
    public List<ValuePlace> Inside(ValuePlace whole) => [.. Every(spot => ReferenceEquals(Around(spot), whole))];

    public string Of(ValuePlace spot) => Encoding.UTF8.GetString(bytes, spot.Start, spot.End - spot.Start);

    public string Member(ValuePlace spot) => Encoding.UTF8.GetString(bytes, spot.From, spot.End - spot.From);

    /// <summary>What a string says; a string that is none says nothing.</summary>
    public string Plain(ValuePlace spot)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(bytes.AsSpan(spot.Start, spot.End - spot.Start)) ?? "";
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return "";
        }
    }

    public byte[] Put(ValuePlace? spot, string json) => spot is null ? bytes : Splice(spot.Start, spot.End, json);

    public byte[] Quote(ValuePlace? spot, string text) => Put(spot, JsonSerializer.Serialize(text));

    public byte[] Before(ValuePlace? spot, string json) => spot is null ? bytes : Splice(spot.From, spot.From, json);

    /// <summary>Puts a member, or an element, first into an object or an array.</summary>
    public byte[] Into(ValuePlace? whole, string json) =>
        whole is null ? bytes : Splice(whole.Start + 1, whole.Start + 1, IsEmpty(whole) ? json : json + ",");

    /// <summary>Takes a member or an element out, with the comma that held it.</summary>
    public byte[] Drop(ValuePlace? spot)
    {
        if (spot is null)
            return bytes;
        var (from, end) = (spot.From, spot.End);
        var (next, last) = (end, from - 1);
        while (next < bytes.Length && bytes[next] <= ' ')
            next++;
        while (last > 0 && bytes[last] <= ' ')
            last--;
        return next < bytes.Length && bytes[next] == ',' ? Splice(from, next + 1, "")
            : last > 0 && bytes[last] == ',' ? Splice(last, end, "")
            : Splice(from, end, "");
    }

    public byte[] Splice(int from, int end, string text) => Splice(from, end, Encoding.UTF8.GetBytes(text));

    public byte[] Splice(int from, int end, ReadOnlySpan<byte> with) => [.. bytes.AsSpan(0, from), .. with, .. bytes.AsSpan(end)];

    private bool IsEmpty(ValuePlace whole) => bytes.AsSpan(whole.Start + 1, whole.End - whole.Start - 2).Trim(" \t\r\n"u8).IsEmpty;
}
