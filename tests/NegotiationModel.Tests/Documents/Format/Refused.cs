using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>What is wrong, a line each, and indented below it all that is told. The forms of a rule stand once, here.</summary>
internal static class Refused
{
    private const string Forms =
        "must be \"unanimous\", \"majority\", \"consensus\", { \"quorum\": n }, { \"share\": s }, { \"majority\": \"voting\" }, "
        + "{ \"weights\": { party: w }, \"threshold\": t }, { \"in\": [party] or group, \"need\": rule }, { \"all\": [rule] } or "
        + "{ \"any\": [rule] }";

    public static TheoryData<string, string> In(string file)
    {
        var rows = new TheoryData<string, string>();
        var lines = Repository.Read($"tests/NegotiationModel.Tests/Documents/Format/{file}").TrimEnd('\n').Split('\n');
        for (var at = 0; at < lines.Length; )
        {
            var wrong = lines[at++];
            var told = lines.Skip(at).TakeWhile(line => line.StartsWith("  ", StringComparison.Ordinal)).ToList();
            at += told.Count;
            rows.Add(
                wrong,
                string.Join('\n', told.Select(line => line[2..])).Replace("(forms of a rule)", Forms, StringComparison.Ordinal)
            );
        }

        return rows;
    }
}
