using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>Arguments and options that several commands ask for.</summary>
internal static class SharedOptions
{
    /// <summary>What has parties that want something.</summary>
    public static Argument<string[]> Paths() =>
        new("PATH")
        {
            Description =
                "A document with preferences, a built-in scenario, or - for standard input; or a Genius domain (XML) with its "
                + "profiles, profiles of GeniusWeb (JSON), or a folder of either.",
            Arity = ArgumentArity.OneOrMore,
        };

    /// <summary>A share, within bounds.</summary>
    public static Option<double> Share(string name, string description, double least)
    {
        var asked = new Option<double>(name)
        {
            Description = description,
            HelpName = "SHARE",
            CustomParser = result =>
                double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) ? share : 0,
        };
        asked.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && !(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share >= least && share <= 1)
            )
                result.AddError(
                    $"{name} takes a number from {least.ToString(CultureInfo.InvariantCulture)} to 1, not "
                        + $"{SafeText.Truncate(SafeText.OneLine(text))}."
                );
        });
        return asked;
    }

    /// <summary>How the values of parties are read; null where nobody says.</summary>
    public static Option<EvaluationScale?> EvaluationScale()
    {
        var asked = new Option<EvaluationScale?>("--evaluations")
        {
            Description =
                "normalized (each issue divided by its greatest value) or raw; left out, what the document says, and "
                + "normalized for Genius.",
            HelpName = "normalized|raw",
            CustomParser = result => result.Tokens[0].Value == "raw" ? Analysis.EvaluationScale.Raw : Analysis.EvaluationScale.DividedByMax,
        };
        asked.AcceptOnlyFromAmong("normalized", "raw");
        return asked;
    }

    /// <summary>Names of strategies, separated by commas.</summary>
    public static Option<string> Strategies(string description, string usual, params string[] more)
    {
        string[] known = [.. Play.Strategies.Uninformed.Concat(Play.Strategies.Informed).Select(strategy => strategy.Name), .. more];
        var names = string.Join(", ", known);
        var asked = new Option<string>("--strategies")
        {
            Description = $"{description}: {names}.",
            HelpName = "NAMES",
            DefaultValueFactory = _ => usual,
        };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && text.Split(',').FirstOrDefault(name => !known.Contains(name)) is { } unknown)
                result.AddError(
                    $"--strategies takes {names}, not "
                        + $"{SafeText.Truncate(SafeText.OneLine(unknown))}.{SpellingSuggestion.DidYouMean(unknown, known)}"
                );
        });
        return asked;
    }

    /// <summary>One of some presets of rules, by its name; null where nobody says.</summary>
    public static Option<Protocol?> Protocol(IEnumerable<Protocol> presets, string more = "", string? usual = null)
    {
        string[] names = [.. presets.Select(protocol => protocol.BasedOnPreset!)];
        var asked = new Option<Protocol?>("--protocol")
        {
            // A default of its own would be shown as a value in C#.
            Description =
                $"By which rules: {string.Join(", ", names)}.{more} [default: "
                + $"{usual ?? NegotiationModel.Protocol.AlternatingOffers.BasedOnPreset}]",
            HelpName = "PRESET",
            CustomParser = result => NegotiationModel.Protocol.Presets.First(protocol => protocol.BasedOnPreset == result.Tokens[0].Value),
        };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !names.Contains(text))
                result.AddError(
                    $"--protocol takes {string.Join(", ", names)}, not "
                        + $"{SafeText.Truncate(SafeText.OneLine(text))}.{SpellingSuggestion.DidYouMean(text, names)}"
                );
        });
        return asked;
    }

    /// <summary>A page beside what is told.</summary>
    public static Option<string> Html() => Page("--html", "Where to write a page with pictures.");

    /// <summary>A file to write a page to; under the extension of another format no browser would open it.</summary>
    public static Option<string> Page(string name, string description)
    {
        var asked = File(name, description);
        asked.Validators.Add(result => CheckFormat(result, result.Tokens is [{ Value: var path }] ? path : null, isPage: true));
        return asked;
    }

    /// <summary>Refuses a file whose name promises a format that it will not have.</summary>
    public static void CheckFormat(SymbolResult asked, string? path, bool isPage)
    {
        var (extension, what) = isPage ? (".html", "A page") : (".svg", "A picture");
        if (path is not null && Pictures.TextFile.Problem(SafeText.OneLine(path), extension, what) is { } problem)
            asked.AddError(problem);
    }

    /// <summary>A file to write to.</summary>
    public static Option<string> File(string name, string description)
    {
        var asked = new Option<string>(name) { Description = description, HelpName = "FILE" };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && Directory.Exists(path))
                result.AddError($"{name} takes a file; {SafeText.Truncate(SafeText.OneLine(path))} is a directory.");
        });
        return asked;
    }

    /// <summary>A whole number within bounds.</summary>
    public static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var asked = new Option<int>(name)
        {
            Description = description,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
        };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number >= least && number <= most))
                result.AddError($"{name} takes a number from {least} to {most}, not {SafeText.Truncate(SafeText.OneLine(text))}.");
        });
        return asked;
    }
}
