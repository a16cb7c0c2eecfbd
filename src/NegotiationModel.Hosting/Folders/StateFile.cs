namespace NegotiationModel.Hosting;

/// <summary>The file beside a document, a line for each move and each time that passed. It is written before the document: lines on moves
/// that the document lacks were never acknowledged.</summary>
internal sealed class StateFile(string path)
{
    private readonly Dictionary<int, StateLine> lines = [];
    private long length;

    /// <summary>The line on a version; null where the document came without.</summary>
    public StateLine? this[int version] => lines.GetValueOrDefault(version);

    /// <summary>Reads the file. The end of a line that was being written when the process ended is left aside.</summary>
    public void Load()
    {
        lines.Clear();
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        length = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        for (int start = 0, number = 1; start < length; number++)
        {
            var end = bytes.AsSpan(start).IndexOf((byte)'\n');
            try
            {
                Add(StateLine.Read(bytes.AsMemory(start, end)));
            }
            catch (FormatException wrong)
            {
                throw new StoreException($"{path}, line {number}: it is no line of a store: {wrong.Message}", wrong);
            }

            start += end + 1;
        }
    }

    /// <summary>Begins the file anew.</summary>
    public void Clear() => (length, _) = (0, lines.Remove(0));

    public void Append(StateLine line)
    {
        length = DurableFile.WriteAt(path, length, line.Write());
        Add(line);
    }

    private void Add(StateLine line) =>
        lines[line.Version] = line.IsPassed ? line with { Key = lines.GetValueOrDefault(line.Version)?.Key } : line;
}
