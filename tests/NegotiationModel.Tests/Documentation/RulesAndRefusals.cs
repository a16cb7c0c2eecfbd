using System.Text;
using System.Text.RegularExpressions;
using NegotiationModel.Lifecycles;
using NegotiationModel.Texts;

namespace NegotiationModel.Tests.Documentation;

/// <summary>
/// The index that leads from each refusal code and each consequence to the lines that state it and to its tests, found in the source:
/// a line states a code where it gives it, and a consequence where it fires the trigger.
/// </summary>
internal static class RulesAndRefusals
{
    public const string Path = "src/Guides/rules-and-refusals.md";

    private const string Library = "src/NegotiationModel",
        Tests = "tests/NegotiationModel.Tests";

    private const int MaxTests = 8;

    private static readonly string[] Sources = ["Talks/Rules", "Talks/Descriptors", "Talks/Effects", "Talks/Tables"];

    private static readonly string[] Declared = ["Model/Lifecycles"];

    private static readonly string[] Tested = ["Model", "Talks"];

    // They name all codes, and so lead to none.
    private static readonly string[] Lists = ["EveryCodeIsProvoked.cs", "RefusalsInWords.cs"];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Rules and refusals

            Where each refusal is stated, where each consequence of a move is stated, and which tests hold it. The page is written from the
            source, and a test compares it: `NEGOTIATION_WRITE=1` before the tests of `Documentation` writes it anew.

            A move is ruled on in this order: who moves (`MoverRules`), the state of the talks (`TalksRules`), what the move is about and
            what it says (the descriptor of its kind in `Talks/Descriptors`). The first code that applies is the answer. A move that is
            permitted does what its descriptor and `Talks/Effects` say.

            ## Refusals


            """.ReplaceLineEndings("\n")
        );
        foreach (var code in Enum.GetValues<RefusalCode>())
            Entry(page, NegotiationJson.Name(code), NegotiationTexts.English.Rule(code), Giving(code), Naming($"RefusalCode.{code}"));
        page.Append("## Consequences\n\nA consequence is a transition of a machine that a move or the time fires.\n\n");
        foreach (var machine in Lifecycle.All)
        foreach (var trigger in machine.Triggers)
        {
            var statuses = machine
                .Transitions.Where(declared => declared.Trigger.Equals(trigger))
                .Select(declared => declared.To)
                .Distinct();
            var (kind, name) = (NegotiationJson.Name(machine.Machine), NegotiationJson.Name(trigger));
            Entry(
                page,
                $"{kind} · {name}",
                $"The {kind} becomes {string.Join(" or ", statuses.Select(status => $"`{NegotiationJson.Name(status)}`"))}.",
                Firing(trigger),
                Naming([.. statuses.Select(status => $"{status.GetType().Name}.{status}")])
            );
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Entry(StringBuilder page, string title, string says, IEnumerable<string> lines, IEnumerable<string> tests) =>
        page.Append($"### {title}\n\n{says}\n\n").AppendJoin('\n', lines).Append($"\n- Tests: {string.Join(", ", tests)}\n\n");

    // A code stands alone or behind its type; in a pattern it is asked for, and not given.
    private static IEnumerable<string> Giving(RefusalCode code) =>
        Lines(new Regex($@"(?:[?:(|]|return|=>|=)\s*(?:RefusalCode\.)?{code}\b(?! (?:=>|or\b|when\b))"), Sources);

    // What follows from the proposals is fired by what the machine declares, and nowhere by name.
    private static IEnumerable<string> Firing(Enum trigger)
    {
        var fired = Lines(new Regex($@"\b{trigger.GetType().Name}\.{trigger}\b"), Sources).ToList();
        var machine = trigger.GetType().Name.Replace("Trigger", "Machine", StringComparison.Ordinal);
        return fired.Count > 0
            ? fired
            : Lines(new Regex($@"\((?:{trigger.GetType().Name}\.)?{trigger},"), Declared)
                .Where(line => line.StartsWith($"- [{machine}]", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(Regex stated, string[] folders) =>
        from folder in folders
        from file in Files($"{Library}/{folder}")
        from line in Repository.Read(file).Split('\n')
        let text = line.Trim()
        where !text.StartsWith("//", StringComparison.Ordinal) && stated.IsMatch(text)
        select $"- {Link(file)}: `{text}`";

    private static IEnumerable<string> Naming(params string[] names) =>
        Tested
            .SelectMany(folder => Files($"{Tests}/{folder}"))
            .Where(file => !Lists.Contains(System.IO.Path.GetFileName(file)))
            .Select(file => (File: file, Count: names.Sum(name => Regex.Count(Repository.Read(file), $@"\b{Regex.Escape(name)}\b"))))
            .Where(file => file.Count > 0)
            .OrderByDescending(file => file.Count)
            .ThenBy(file => file.File, StringComparer.Ordinal)
            .Take(MaxTests)
            .Select(file => Link(file.File));

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Link(string file) =>
        $"[{System.IO.Path.GetFileNameWithoutExtension(file)}]({System.IO.Path.GetRelativePath("src/Guides", file).Replace('\\', '/')})";
}
