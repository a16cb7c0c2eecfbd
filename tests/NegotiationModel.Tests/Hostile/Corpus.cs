namespace NegotiationModel.Tests.Hostile;

/// <summary>A document that says one hostile thing, and what the tool says to it.</summary>
/// <param name="Name">The file's name in the folder Corpus.</param>
/// <param name="Exit">The exit code.</param>
/// <param name="Fragment">What the first error holds; empty where there is none.</param>
/// <param name="Bytes">The file.</param>
internal sealed record Corpus(string Name, int Exit, string Fragment, byte[] Bytes)
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "NegotiationModel.Tests", "Hostile", "Corpus");

    /// <summary>The cases in the order of the file Expectations.txt: name, exit code, fragment.</summary>
    public static IReadOnlyList<Corpus> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Folder, "Expectations.txt"))
            .Select(line => line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(words => words.Length > 1)
            .Select(words => new Corpus(
                words[0],
                words[1][0] - '0',
                words.ElementAtOrDefault(2) ?? "",
                File.ReadAllBytes(Path.Combine(Folder, words[0]))
            )),
    ];
}
