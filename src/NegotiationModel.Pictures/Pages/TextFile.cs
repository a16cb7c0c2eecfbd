using System.Text;

namespace NegotiationModel.Pictures;

/// <summary>A text of one format, written to a file. Under a name that promises another, nothing would open it.</summary>
internal static class TextFile
{
    private const string Others = ".png .jpg .jpeg .gif .webp .avif .bmp .tif .tiff .ico .pdf .eps .ps .docx .pptx .md";

    /// <summary>Writes it, as UTF-8.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="text">What to write.</param>
    /// <param name="extension">The extension of its format, such as ".svg".</param>
    /// <param name="what">What it is, at the start of a sentence.</param>
    /// <exception cref="ArgumentException">The path is null or empty, or has the extension of another format.</exception>
    public static void Write(string path, string text, string extension, string what)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Others.Split(' ').Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException(
                $"{what} is saved as {extension}, and {Path.GetFileName(path)} names another format. Save it as "
                    + $"{Path.GetFileNameWithoutExtension(path)}{extension}, and convert that with another program.",
                nameof(path)
            );
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
