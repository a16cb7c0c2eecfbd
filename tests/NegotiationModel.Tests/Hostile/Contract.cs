using System.Text;
using System.Text.Json;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>What the tool owes to any input whatever, asserted through its real entry.</summary>
internal static class Contract
{
    // What one run of the tool may allocate.
    private const int PerByte = 2_000,
        Constant = 4_000_000;

    /// <summary>Asserts it; the exit code and what was said to standard error.</summary>
    public static (int Exit, string[] Errors) Holds(byte[] bytes, bool onTerminal = false)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var json = Negotiate.Run(["replay", "-", "--json"], bytes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(json.Exit is 0 or 1 or 2, $"exit {json.Exit}: {json.Error}");
        Assert.True(
            allocated <= Constant + ((long)PerByte * (bytes.Length + json.Output.Length)),
            $"{allocated} bytes of memory for {bytes.Length} of input and {json.Output.Length} of output"
        );

        var told = onTerminal ? Negotiate.OnTerminal(["replay", "-"], bytes) : Negotiate.Run(["replay", "-"], bytes);
        var check = Negotiate.Run(["check", "-"], bytes);
        var moves = Negotiate.Run(["moves", "-", "--json"], bytes);
        Assert.Equal((json.Exit, json.Exit, json.Exit == 2 ? 2 : 0), (told.Exit, check.Exit, moves.Exit));
        Assert.All(
            [json, told, check, moves],
            run => Assert.DoesNotContain(run.Output + run.Error, one => char.IsControl(one) && one != '\n')
        );

        var said = check.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Places.AreInside(bytes, said);
        // talks that can only fail are warned of, and can be read
        var errors = Array.FindAll(said, one => !one.Contains(": warning: ", StringComparison.Ordinal));
        Assert.Equal(json.Exit > 0, errors.Length > 0);
        if (json.Exit == 2)
            Assert.Equal(
                (check.Error, check.Error, check.Error, ""),
                (json.Error, told.Error, moves.Error, json.Output + told.Output + check.Output + moves.Output)
            );
        else
            IsReadable(bytes, json.Output, moves.Output, json.Error + told.Error + moves.Error);
        return (json.Exit, errors);
    }

    private static void IsReadable(byte[] bytes, string result, string moves, string errors)
    {
        Assert.Empty(errors);
        var document = NegotiationJson.ReadDocument(bytes);
        var written = NegotiationJson.Write(document);
        var again = NegotiationJson.ReadDocument(written);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(NegotiationJson.Write(again)));
        Assert.Equal(Outcome.Of(result), Outcome.Of(again));

        using var listed = JsonDocument.Parse(moves);
        var talks = ReplayResult.Play(document).Talks;
        foreach (var one in listed.RootElement.GetProperty("permitted").EnumerateArray())
            Assert.True(
                talks.Permits(NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(one.GetProperty("example").GetRawText()))),
                $"not allowed: {one}"
            );
    }
}
