using System.Text;
using System.Text.Json;

namespace NegotiationModel;

/// <summary>Turns the places of problems into lines and columns, in one pass over the text.</summary>
internal static class ProblemLocator
{
    private const int LongestQuote = 200;

    public static ValueList<DocumentProblem> Locate(
        ReadOnlySpan<byte> json,
        IReadOnlyList<(long Offset, string Path, string Message)> problems,
        JsonException? broken
    )
    {
        var placed = problems.Any(problem => problem.Offset < 0) ? Place(json, problems) : problems;
        var sorted = placed.OrderBy(problem => problem.Offset).ToList();
        var found = new List<DocumentProblem>(sorted.Count + 1);
        int line = 1,
            column = 1,
            at = 0;
        foreach (var (offset, path, message) in sorted)
        {
            for (; at < offset && at < json.Length; at++)
                (line, column) = json[at] == (byte)'\n' ? (line + 1, 1) : (line, (json[at] & 0xC0) == 0x80 ? column : column + 1);
            found.Add(new(line, column, path, message));
        }

        if (broken is not null)
            found.Add(Broken(json, broken));
        return [.. found];
    }

    public static DocumentProblem BadEncoding(ReadOnlySpan<byte> json)
    {
        var rest = json;
        var offset = 0;
        while (Rune.DecodeFromUtf8(rest, out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[used..];
            offset += used;
        }

        IReadOnlyList<(long, string, string)> bad = [(offset, "$", "the text is not UTF-8 here")];
        return Locate(json, bad, null)[0];
    }

    // The reader's own message, without the numbers that we give in our own way.
    private static DocumentProblem Broken(ReadOnlySpan<byte> json, JsonException broken)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var start = 0;
        for (var skipped = 0; skipped < line && json[start..].IndexOf((byte)'\n') is >= 0 and var end; skipped++)
            start += end + 1;
        var until = (int)Math.Min(start + (broken.BytePositionInLine ?? 0), json.Length);
        var column = 1;
        foreach (var one in json[start..until])
            column += (one & 0xC0) == 0x80 ? 0 : 1;
        var message = broken.Message;
        // they stand at the end; what it quotes may hold the same words
        var cut = message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        return new(line + 1, column, "$", $"this is not JSON: {OneLine(cut < 0 ? message : message[..cut])}");
    }

    // The reader quotes what it found, however long it is.
    private static string OneLine(string message) =>
        string.Concat(Excerpt.Short(message, LongestQuote).Select(character => char.IsControl(character) ? ' ' : character));

    // Problems of the setting as a whole know their path only: the value that stands there, or the nearest around it.
    private static List<(long Offset, string Path, string Message)> Place(
        ReadOnlySpan<byte> json,
        IReadOnlyList<(long Offset, string Path, string Message)> problems
    )
    {
        var sought = problems.Where(problem => problem.Offset < 0).SelectMany(problem => Ancestors(problem.Path)).ToHashSet();
        var offsets = new Dictionary<string, long>();
        var walk = new JsonWalker(json);
        try
        {
            walk.Start();
            Visit(ref walk, sought, offsets);
        }
        catch (JsonException)
        {
            // What is sought stands before the place where the text breaks.
        }

        return
        [
            .. problems.Select(problem =>
                problem.Offset >= 0
                    ? problem
                    : problem with
                    {
                        Offset = Ancestors(problem.Path).Select(path => offsets.GetValueOrDefault(path, -1)).First(offset => offset >= 0),
                    }
            ),
        ];
    }

    private static void Visit(ref JsonWalker walk, HashSet<string> sought, Dictionary<string, long> offsets)
    {
        var path = walk.Path();
        if (sought.Contains(path))
            offsets.TryAdd(path, walk.Offset);
        else
        {
            walk.Skip();
            return;
        }

        if (walk.Token == JsonTokenType.StartObject && walk.EnterObject())
            while (walk.NextName())
                Visit(ref walk, sought, offsets);
        else if (walk.Token == JsonTokenType.StartArray && walk.EnterArray())
            while (walk.NextElement())
                Visit(ref walk, sought, offsets);
    }

    private static IEnumerable<string> Ancestors(string path)
    {
        while (path != "$")
        {
            yield return path;
            path = path[..path.LastIndexOfAny(['.', '['])];
        }

        yield return "$";
    }
}
