using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>One negotiation in a folder: a document and the file beside it. Whoever uses it holds its lock.</summary>
internal sealed class FolderEntry(string path)
{
    private readonly StateFile state = new(System.IO.Path.ChangeExtension(path, ".state"));
    private KeptNegotiation? kept;
    private StoreException? fault;

    public Lock Lock { get; } = new();

    public string Path { get; } = path;

    /// <summary>Whether it can be read.</summary>
    public bool IsWhole => kept is not null;

    /// <summary>The negotiation.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public KeptNegotiation Kept => kept ?? throw new StoreException(fault?.Message ?? $"{Path} does not exist.", fault);

    /// <summary>Reads both files; where that is not possible, says so to whoever asks for the negotiation.</summary>
    public void Load()
    {
        kept = null;
        try
        {
            kept = Read();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or FormatException)
        {
            fault = wrong as StoreException ?? new StoreException($"{Path} cannot be read: {wrong.Message}", wrong);
        }
    }

    public void Create(NegotiationDocument document, byte[] json, Instant? due)
    {
        state.Clear();
        state.Append(new(0, due, false, null));
        DurableFile.Replace(Path, json);
        kept = new(document) { Due = Ticks.Whole(due) };
    }

    public void Append(StoredMove move, Instant? due)
    {
        Written(() =>
        {
            state.Append(new(move.Version, due, false, move.Key));
            DurableFile.Replace(
                Path,
                NegotiationJson.Write(Kept.Document with { Moves = [.. Kept.Moves.Select(one => one.Move), move.Move] })
            );
        });
        Kept.Append(move);
        Kept.Due = Ticks.Whole(due);
    }

    public void Pass(Instant? next)
    {
        Written(() => state.Append(new(Kept.Version, next, true, null)));
        Kept.Due = Ticks.Whole(next);
    }

    public void Fail(string why) => (kept, fault) = (null, new StoreException(why));

    // What could not be written is read again: it may have come as far as the disk all the same.
    private void Written(Action write)
    {
        try
        {
            write();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            Load();
            throw new StoreException($"{Path} cannot be written: {wrong.Message}", wrong);
        }
    }

    private KeptNegotiation Read()
    {
        state.Load();
        var document = NegotiationJson.ReadDocument(File.ReadAllBytes(Path));
        var read = new KeptNegotiation(document with { Moves = default });
        foreach (var (place, move) in document.Moves.Index())
            read.Append(new(place + 1, move, state[place + 1]?.Key));
        read.Due = state[read.Version] is { } last ? last.Due : document.Setting.ConvenedAt; // a document without state is looked at
        return read;
    }
}
