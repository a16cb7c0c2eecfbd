using System.Globalization;
using System.Text.Json;

namespace NegotiationModel.Genius;

/// <summary>Reads the values of an issue: a list of texts, or a range of numbers with a step.</summary>
internal static class GeniusWebValues
{
    public static void Read(ref JsonWalker walk, GeniusWebFile file)
    {
        var (name, offset, path, problems) = (walk.Name, walk.Offset, walk.Path(), walk.Problems.Count);
        if (IdRules.Problem(name) is { } problem)
        {
            walk.Wrong($"the name of an issue {problem}");
            return;
        }

        if (!walk.EnterObject())
            return;
        Issue? issue = null;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (GeniusWebReader.Next(ref walk, known))
            if (walk.Name == "values")
                issue = Issue.Choice(name, [.. Texts(ref walk)]);
            else if (walk.Name == "range")
                issue = Range(ref walk, name);
            else
                file.Unread(ref walk);
        if (walk.Problems.Count > problems)
            return;
        if (issue is null)
            walk.Note(offset, path, "an issue has values, or a range of numbers");
        else if (issue.Problem is { } wrong)
            walk.Note(offset, path, wrong);
        else
            file.Issues.Add(issue);
    }

    /// <summary>A text or a number.</summary>
    public static Value Value(ref JsonWalker walk) =>
        walk.Token == JsonTokenType.Number ? NegotiationModel.Value.Of(walk.Number() ?? 0) : NegotiationModel.Value.Of(walk.String() ?? "");

    /// <summary>A number, written as one or as a text.</summary>
    public static decimal Number(ref JsonWalker walk)
    {
        if (walk.Token != JsonTokenType.String)
            return walk.Number() ?? 0;
        if (walk.String() is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return number;
        walk.Note("must be a number");
        return 0;
    }

    private static List<string> Texts(ref JsonWalker walk)
    {
        var texts = new List<string>();
        if (walk.EnterArray())
            while (walk.NextElement())
                if (walk.String() is { } text)
                    texts.Add(text);
        return texts;
    }

    // As an object, or as an array in the same order.
    private static Issue? Range(ref JsonWalker walk, string name)
    {
        var numbers = new List<decimal>();
        var (offset, path) = (walk.Offset, walk.Path());
        if (walk.Token == JsonTokenType.StartArray)
        {
            walk.EnterArray();
            while (walk.NextElement())
                numbers.Add(Number(ref walk));
            if (numbers.Count != 3)
                walk.Note(offset, path, "a range has a low, a high and a step");
        }
        else if (walk.EnterObject())
        {
            decimal?[] found = new decimal?[3];
            var known = new HashSet<string>(StringComparer.Ordinal);
            while (GeniusWebReader.Next(ref walk, known))
                if (Array.IndexOf(["low", "high", "step"], walk.Name) is >= 0 and var at)
                    found[at] = Number(ref walk);
                else
                    walk.Unknown(["low", "high", "step"]);
            if (found.Contains(null))
                walk.Note(offset, path, "a range has a low, a high and a step");
            numbers = [.. found.OfType<decimal>()];
        }

        return numbers is [var low, var high, var step] ? Issue.Number(name, low, high, step) : Issue.Number(name);
    }
}
