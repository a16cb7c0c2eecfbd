using System.Text;

namespace NegotiationModel.Pictures;

/// <summary>A text of one format, written to a file. Under the extension of another format no program would open it.</summary>
internal static class TextFile
{
    private const string Formats =
        ".svg .svgz .html .htm .xhtml .png .jpg .jpeg .gif .webp .avif .heic .bmp .tif .tiff .ico .pdf .eps .ps .rtf .doc .docx .odt "
        + ".xls .xlsx .ods .ppt .pptx .odp .md .json .csv .xml .zip";

    /// <summary>Writes it, as UTF-8.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="text">What to write.</param>
    /// <param name="extension">The extension of its format, such as ".svg".</param>
    /// <param name="what">What it is, at the start of a sentence.</param>
    /// <exception cref="ArgumentException">The path is null or empty, or has the extension of another format.</exception>
    public static void Write(string path, string text, string extension, string what)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Problem(path, extension, what) is { } problem)
            throw new ArgumentException(problem, nameof(path));
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Why it cannot be written under a name; null where it can. One that is not of another known format will do.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="extension">The extension of its format.</param>
    /// <param name="what">What it is, at the start of a sentence.</param>
    public static string? Problem(string path, string extension, string what)
    {
        var named = Path.GetExtension(path);
        return IsOwn(named, extension) || !Formats.Split(' ').Contains(named, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"{what} is saved as {extension}, and {Path.GetFileName(path)} names another format. Save it as "
                + $"{Path.GetFileNameWithoutExtension(path)}{extension}, and convert that with another program.";
    }

    private static bool IsOwn(string named, string extension) =>
        string.Equals(named, extension, StringComparison.OrdinalIgnoreCase)
        || (extension == ".html" && string.Equals(named, ".htm", StringComparison.OrdinalIgnoreCase));
}
