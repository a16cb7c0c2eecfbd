using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>What a run of mutants has seen: families of wounds, exit codes, kinds of errors.</summary>
internal sealed partial class Coverage
{
    private readonly SortedDictionary<string, int> families = [],
        exits = [],
        messages = [];

    public void Add(Mutant mutant, int exit, string[] errors)
    {
        foreach (var wound in mutant.Wounds)
            Count(families, wound.Family.ToString());
        Count(exits, $"exit {exit}");
        foreach (var error in errors.Take(20))
            Count(messages, Kind(error));
    }

    /// <summary>A run that is turned away at the door, or never, would prove little; and so would one that knows few ways to be
    /// wrong.</summary>
    public void IsFair()
    {
        Assert.Equal(Enum.GetNames<Family>().Order(), families.Keys);
        Assert.Equal(["exit 0", "exit 1", "exit 2"], exits.Keys);
        Assert.InRange((exits["exit 0"] + exits["exit 1"]) * 100 / exits.Values.Sum(), 30, 70);
        Assert.InRange(messages.Count, 60, 1_000);
    }

    public override string ToString() =>
        string.Join(
            '\n',
            families.Concat(exits).Concat(messages.OrderByDescending(one => one.Value)).Select(one => $"{one.Value, 7}  {one.Key}")
        );

    private static void Count(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    // An error without its place and what it quotes; a refusal is told apart by its code.
    private static string Kind(string error)
    {
        var message = error[(error.IndexOf("): $", StringComparison.Ordinal) + 3)..];
        message = message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        return Named().Replace(Refused().IsMatch(error) ? message[..message.IndexOf(':')] : message.Split(": ")[0], "$1 …$2");
    }

    [GeneratedRegex(
        @"^(the (?:party|issue|representative|ratifier|weight of|format)|no party|lacks the property) .+?( stands twice| is listed|)$"
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"\): \$\.moves\[\d+\]: [a-z ]+: ")]
    private static partial Regex Refused();
}
