using System.Security.Cryptography;
using NegotiationModel.Hosting;

namespace NegotiationModel.Tool.Serving;

/// <summary>The key from which all tokens are made: in a file that its owner alone can read, or new at every start.</summary>
internal static class ServiceKey
{
    private const int Length = 32;

    // No negotiation has this id, so that no seat has this token.
    private const string Everything = "/";

    private static readonly SeatId Host = new("host");

    public static SeatTokens Open(string? file)
    {
        if (file is null)
            return SeatTokens.Temporary();
        if (!File.Exists(file))
            Make(file);
        var text = new byte[2 * Length + 2];
        int read;
        using (var stream = File.OpenRead(file))
            read = stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        var digits = text.AsSpan(0, read).TrimEnd("\r\n"u8);
        var key = new byte[Length];
        return digits.Length == 2 * Length && Convert.FromHexString(digits, key, out _, out _) == System.Buffers.OperationStatus.Done
            ? new(key)
            : throw new IOException($"{file} has no key: {2 * Length} hexadecimal digits in one line.");
    }

    /// <summary>The token of the host, who sees the list of all negotiations and begins new ones.</summary>
    public static string HostToken(this SeatTokens tokens) => tokens.Create(Everything, Host);

    public static bool IsHost(this SeatTokens tokens, string token) => tokens.FindSeat(Everything, token) == Host;

    private static void Make(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(System.Text.Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(2 * Length, lowercase: true) + "\n"));
        stream.Flush(flushToDisk: true);
    }
}
