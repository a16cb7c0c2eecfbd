using NegotiationModel.Analysis;
using NegotiationModel.Genius;

namespace NegotiationModel.Tool.Commands;

/// <summary>One file of Genius (XML) or GeniusWeb (JSON) on disk; what is wrong with it is told with its name.</summary>
internal static class GeniusFile
{
    private const long Largest = 16 * 1024 * 1024;

    /// <summary>Whether a path names an XML file by its ending.</summary>
    public static bool IsXml(string path) => !Directory.Exists(path) && path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path names a JSON file by its ending.</summary>
    public static bool IsJson(string path) => !Directory.Exists(path) && path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file holds; one that cannot be read is something else, which is told when it is read.</summary>
    public static GeniusFileKind KindOf(string file)
    {
        if (!IsXml(file) && !IsJson(file))
            return GeniusFileKind.Other;
        try
        {
            using var stream = File.OpenRead(file);
            return IsXml(file) ? GeniusXml.KindOf(stream) : GeniusWebJson.KindOf(stream);
        }
        catch (Exception unreadable)
            when (unreadable is GeniusException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return GeniusFileKind.Other;
        }
    }

    public static ValueList<Issue> ReadDomain(string file, Action<string> warn) =>
        Translate(
            file,
            () =>
                IsXml(file)
                    ? GeniusXml.ReadDomain(Open(file), Warned(file, warn))
                    : GeniusWebJson.ReadDomain(Open(file), Warned(file, warn))
        );

    public static Preferences ReadProfile(string file, string domain, string party, EvaluationScale evaluations, Action<string> warn) =>
        Translate(
            file,
            () =>
                IsXml(file)
                    ? GeniusXml.ReadProfile(Open(file), Open(domain), party, evaluations, Warned(file, warn))
                    : GeniusWebJson.ReadProfile(Open(file), party, Warned(file, warn))
        );

    private static Action<GeniusWarning> Warned(string file, Action<string> warn) => warning => warn($"{file}{warning}");

    private static T Translate<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (GeniusException wrong)
        {
            throw new UnreadableException($"{file}{SafeText.OneLine(wrong.Message)}");
        }
        catch (ArgumentException unfit)
        {
            throw new UnreadableException($"{file}(1,1): {SafeText.OneLine(unfit.Message.Split(" (Parameter ")[0])}");
        }
    }

    private static MemoryStream Open(string file)
    {
        try
        {
            return new(
                new FileInfo(file).Length <= Largest
                    ? File.ReadAllBytes(file)
                    : throw new IOException($"the file is larger than {Largest >> 20} MiB; files up to that size are read")
            );
        }
        catch (Exception unreadable)
            when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException($"{file}(1,1): {unreadable.Message}");
        }
    }
}
