namespace NegotiationModel.Tool;

/// <summary>A document named on the command line: a file, a built-in scenario, or standard input.</summary>
internal sealed record DocumentInput(string Name, byte[] Json, NegotiationDocument? Document, IReadOnlyList<string> Errors)
{
    private const int Largest = 256 * 1024 * 1024,
        MaxErrors = 100;

    public static DocumentInput Read(string name, Streams streams)
    {
        byte[] json;
        try
        {
            json = Bytes(name, streams);
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(name, [], null, [$"{name}: {unreadable.Message}"]);
        }

        if (json is [(byte)'P', (byte)'K', 3, 4, ..])
            return new(name, [], null, [$"{name}: This is a zip. Unpack it into a folder, and name the folder."]);
        var document = NegotiationJson.TryReadDocument(json, out var problems);
        return new(name, json, document, [.. problems.Select(problem => $"{name}{problem}")]);
    }

    /// <summary>Says on standard error why the input could not be read.</summary>
    public void WriteErrors(Streams streams)
    {
        foreach (var error in Errors.Take(MaxErrors))
            streams.WriteError(error);
        if (Errors.Count > MaxErrors)
            streams.WriteError($"{Name}: and {Errors.Count - MaxErrors} more.");
    }

    private static byte[] Bytes(string name, Streams streams)
    {
        if (Scenario.Find(name) is { } scenario)
            return scenario.Json;
        return name == "-" ? Bytes(streams.Input())
            : Directory.Exists(name) ? throw new IOException("This is a directory, not a file.")
            : File.Exists(name) ? Bytes(File.OpenRead(name))
            : throw new FileNotFoundException("There is no such file, and no built-in scenario of that " + $"name.{Meant(name)}");
    }

    private static string Meant(string name) =>
        SpellingSuggestion.DidYouMean(name, Scenario.All.Select(scenario => scenario.Id)) is { Length: > 0 } meant
            ? meant
            : " Type negotiate scenarios for those there are.";

    // One byte more than can be read, so that a source without an end is an error and not the end of memory.
    private static byte[] Bytes(Stream source)
    {
        using (source)
        {
            using var copy = new MemoryStream();
            var block = new byte[1 << 16];
            for (int read; copy.Length <= Largest && (read = source.Read(block)) > 0; )
                copy.Write(block, 0, read);
            return copy.ToArray();
        }
    }
}
