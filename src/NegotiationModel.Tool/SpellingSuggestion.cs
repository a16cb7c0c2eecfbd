using System.CommandLine;

namespace NegotiationModel.Tool;

/// <summary>Commands and options that there are not, and what may have been meant.</summary>
internal static class SpellingSuggestion
{
    /// <summary>What to say of a first word that is no command; null where it is one, or an option.</summary>
    public static string? Command(string[] args, string[] names) =>
        args is [['-' or '/', ..], ..] || names.Contains(args[0])
            ? null
            : $"There is no command {SafeText.Truncate(SafeText.OneLine(args[0]))}.{DidYouMean(args[0], names)} There are "
                + $"{string.Join(", ", names)}.";

    /// <summary>What to say of each option that a command does not have, which would be taken for a file. A number is a value, and what
    /// follows -- is no option.</summary>
    public static IEnumerable<string> Options(string[] args, Command command)
    {
        var known = command.Options.Select(option => option.Name).ToList();
        var aliases = command
            .Options.SelectMany(option => option.Aliases)
            .Concat(["--help", "-h", "-?", "--version"])
            .Concat(known)
            .ToHashSet();
        foreach (var arg in args.TakeWhile(arg => arg != "--"))
            if (arg is ['-', not (>= '0' and <= '9' or '.'), ..] && Name(arg) is var name && !aliases.Contains(name))
                yield return "There is no option "
                    + $"{SafeText.Truncate(SafeText.OneLine(name))}.{DidYouMean(name, known)}"
                    + $"{(known.Count == 0 ? "" : $" There are {string.Join(", ", known)}.")}";
    }

    /// <summary>A question after the name that may have been meant; empty where none is much like it.</summary>
    public static string DidYouMean(string written, IEnumerable<string> names) =>
        NearestName.To(written, names) is { } meant ? $" Did you mean {meant}?" : "";

    private static string Name(string arg) => arg.IndexOfAny(['=', ':']) is > 0 and var end ? arg[..end] : arg;
}
