using System.Runtime.InteropServices;
using System.Text;

namespace NegotiationModel.Hosting;

/// <summary>Writes files so that they are whole and on the disk when the call returns.</summary>
internal static class DurableFile
{
    /// <summary>Replaces a file: whoever reads it finds all of the old or all of the new.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var draft = path + ".new";
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
        SyncFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Writes at a place of a file, after which nothing stays.</summary>
    /// <returns>The length of the file.</returns>
    public static long WriteAt(string path, long place, ReadOnlySpan<byte> content)
    {
        var isNew = place == 0;
        using (var file = new FileStream(path, isNew ? FileMode.Create : FileMode.Open, FileAccess.Write))
        {
            file.SetLength(place);
            file.Position = place;
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        if (isNew)
            SyncFolder(Path.GetDirectoryName(path)!);
        return place + content.Length;
    }

    // A new name is on the disk when its folder is. Windows writes it with the file.
    private static void SyncFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var opened = Unix.Open([.. Encoding.UTF8.GetBytes(folder), 0], 0);
        if (opened < 0)
            throw new IOException($"The folder {folder} cannot be opened: {Marshal.GetLastPInvokeErrorMessage()}");
        var synced = Unix.Sync(opened);
        var said = Marshal.GetLastPInvokeErrorMessage();
        Unix.Close(opened);
        if (synced != 0)
            throw new IOException($"The folder {folder} cannot be written to the disk: {said}");
    }

    private static class Unix
    {
        [DllImport("libc", EntryPoint = "open", SetLastError = true)]
        public static extern int Open(byte[] path, int flags);

        [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
        public static extern int Sync(int file);

        [DllImport("libc", EntryPoint = "close")]
        public static extern int Close(int file);
    }
}
