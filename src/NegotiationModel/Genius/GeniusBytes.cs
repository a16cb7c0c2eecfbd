using System.Text;

namespace NegotiationModel.Genius;

/// <summary>Files of Genius and GeniusWeb as bytes of bounded size, and as text in the encoding in which they seem to be.</summary>
internal static class GeniusBytes
{
    private const int Largest = 16 * 1024 * 1024,
        Declaration = 200;

    private static readonly string[] Western = ["ISO-8859-1", "ISO8859-1", "LATIN1", "WINDOWS-1252", "CP1252"];

    /// <summary>Reads a file to its end.</summary>
    public static byte[] Of(Stream file, string name)
    {
        ArgumentNullException.ThrowIfNull(file, name);
        using var copy = new MemoryStream();
        var block = new byte[1 << 16];
        for (int read; (read = file.Read(block)) > 0; )
            if (copy.Length + read <= Largest)
                copy.Write(block, 0, read);
            else
                throw new GeniusException(1, 1, $"the file is larger than {Largest >> 20} MiB; files up to that size are read");
        return copy.ToArray();
    }

    /// <summary>By its mark, else UTF-8, else Windows-1252, of which ISO 8859-1 is a part.</summary>
    public static string Text(byte[] bytes, GeniusWarnings warnings)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        var marked = bytes is [0xEF, 0xBB, 0xBF, ..];
        if (!marked && IsWestern(bytes))
            return Decoded(bytes);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(marked ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            warnings.Add(1, 1, "the text is not UTF-8; it is read as Windows-1252");
            return Decoded(bytes);
        }
    }

    private static string Decoded(byte[] bytes) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

    private static bool IsWestern(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, Declaration)));
        return head.IndexOf("encoding", StringComparison.Ordinal) is >= 0 and var at
            && Western.Any(name => head.AsSpan(at).Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
