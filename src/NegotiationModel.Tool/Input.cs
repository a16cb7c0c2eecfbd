namespace NegotiationModel.Tool;

/// <summary>A document named on the command line: a file, a built-in scenario, or standard input.</summary>
internal sealed record Input(string Name, byte[] Json, NegotiationDocument? Document, IReadOnlyList<string> Errors)
{
    public static Input Read(string name, Streams streams)
    {
        try
        {
            var json = Bytes(name, streams);
            var document = NegotiationJson.TryReadDocument(json, out var problems);
            return new(name, json, document, [.. problems.Select(problem => $"{name}{problem}")]);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(name, [], null, [$"{name}(1,1): $: {unreadable.Message}"]);
        }
    }

    /// <summary>Says on standard error why the input could not be read.</summary>
    public void Complain(Streams streams)
    {
        foreach (var error in Errors)
            streams.Error.WriteLine(error);
    }

    private static byte[] Bytes(string name, Streams streams)
    {
        if (Scenario.Find(name) is { } scenario)
            return scenario.Json;
        if (name != "-")
            return File.Exists(name) || Directory.Exists(name) ? File.ReadAllBytes(name) : throw new FileNotFoundException("There is no such file, and no built-in scenario of that name.");
        using var input = streams.Input();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
