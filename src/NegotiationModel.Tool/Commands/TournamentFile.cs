using NegotiationModel.Tournaments;

namespace NegotiationModel.Tool.Commands;

/// <summary>The file that keeps a tournament: a line is added for each encounter that is over, so that it can be used whenever the program
/// ends.</summary>
internal sealed class TournamentFile : IDisposable
{
    private readonly FileStream file;

    /// <summary>Opens the file of a run that was read from it, or has just begun.</summary>
    public TournamentFile(string path, TournamentRun run)
    {
        file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(CompleteLength());
        if (file.Length == 0)
            file.Write(run.ToJsonLines());
        file.Seek(0, SeekOrigin.End);
    }

    /// <summary>The lines that are ended: whoever wrote half of one was interrupted.</summary>
    public static byte[] CompleteLines(byte[] bytes) => bytes[..(Array.LastIndexOf(bytes, (byte)'\n') + 1)];

    public void Append(EncounterResult end) => file.Write(TournamentRun.ToJsonLine(end));

    public void Dispose() => file.Dispose();

    private long CompleteLength()
    {
        var length = file.Length;
        for (; length > 0; length--)
        {
            file.Position = length - 1;
            if (file.ReadByte() == '\n')
                break;
        }

        return length;
    }
}
