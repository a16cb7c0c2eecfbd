using System.Globalization;
using System.Text.RegularExpressions;
using NegotiationModel.Lifecycles;
using NegotiationModel.Tests.Analysis.Exploration;
using NegotiationModel.Tests.Hostile;
using NegotiationModel.Tests.Laws;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>The figures with which the guide says how much is checked: taken from this run, and from the notes of what is run by
/// hand.</summary>
public partial class ProofInFigures(ITestOutputHelper output)
{
    [Fact]
    public void Are_those_of_a_usual_run()
    {
        Assert.SkipUnless(
            (StoriesToPlay.First, StoriesToPlay.Count) == (0, StoriesToPlay.Usual),
            "Another number of worlds was asked for: the figures are those of a usual run."
        );
        string[] rows = [.. Run(), .. Exploration(), .. ByHand()];
        output.WriteLine(string.Join('\n', rows));
        Assert.Equal(rows, Page.Guide("how-it-is-checked").Rows("| checked | how much |"));
    }

    private static IEnumerable<string> Run()
    {
        var (moves, transitions) = (Seen("move"), Lifecycle.All.Sum(machine => machine.Transitions.Count));
        yield return Row("transitions declared; play produces each, and no other", Number(transitions));
        yield return Row(
            "laws held against every generated negotiation, an independent slow model among them",
            Number(LawBook.All().Count)
        );
        yield return Row(
            "negotiations generated in a usual run, and moves in them",
            $"{Number(StoriesToPlay.Usual)}, {Number(moves.Values.Sum())}"
        );
        yield return Row("of those moves permitted", $"{100.0 * moves["allowed"] / moves.Values.Sum():0} %");
        yield return Row(
            "seen there: kinds of move permitted, kinds refused, reasons to refuse, transitions",
            $"{Of("allowed", Enum.GetValues<MoveKind>().Length)}, {Of("refused", Enum.GetValues<MoveKind>().Length)}, "
                + $"{Of("code", Enum.GetValues<RefusalCode>().Length)}, {Of("transition", transitions)}"
        );
        yield return Row(
            "documents corrupted in a usual run, and kept cases",
            $"{Number(2 * StoriesToPlay.Usual)}, {Number(Corpus.All.Count)}"
        );
    }

    private static IEnumerable<string> Exploration() =>
        EverythingThatCanHappen.Spaces.Select(one =>
            Row($"played out in every way: {one.Table}", $"{Number(one.Space.States.Count)} positions, {Number(one.Space.StepCount)} steps")
        );

    private static IEnumerable<string> ByHand()
    {
        yield return Row("mutants of the model that a test notices", Score().Match(Repository.Read("tests/README.md")).Groups[1].Value);
        var engines = Engine()
            .Matches(Repository.Read("tests/engines/last-run.md"))
            .Select(one => $"{one.Groups[1].Value} {one.Groups[2].Value}")
            .Distinct()
            .ToList();
        yield return Row("other engines that play the declared machines without a difference", string.Join(", ", engines));
    }

    private static IReadOnlyDictionary<string, int> Seen(string kind) => Laws.Run.Seen.Of(kind);

    private static string Of(string kind, int all) => $"{Seen(kind).Count} of {all}";

    private static string Row(string what, string howMuch) => $"| {what} | {howMuch} |";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\*\*Score\.\*\* ([\d.]+ %)")]
    private static partial Regex Score();

    [GeneratedRegex(@"^\| (\w+) \| ([\d.]+)[ ,]", RegexOptions.Multiline)]
    private static partial Regex Engine();
}
