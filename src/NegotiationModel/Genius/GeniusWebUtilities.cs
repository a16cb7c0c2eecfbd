namespace NegotiationModel.Genius;

/// <summary>Reads what the values of an issue are worth: one by one, or from a low number to a high one.</summary>
internal static class GeniusWebUtilities
{
    public static void Read(ref JsonWalker walk, GeniusWebFile file)
    {
        var (name, offset, path, problems) = (walk.Name, walk.Offset, walk.Path(), walk.Problems.Count);
        if (!walk.EnterObject())
            return;
        List<(string Value, double Utility)>? table = null;
        double?[]? line = null;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (GeniusWebReader.Next(ref walk, known))
            switch (walk.Name)
            {
                case "discreteutils" or "DiscreteValueSetUtilities":
                    table = Table(ref walk);
                    break;
                case "numberutils" or "NumberValueSetUtilities":
                    line = Line(ref walk);
                    break;
                default:
                    walk.Wrong($"utilities of the kind {Excerpt.Name(walk.Name)} are not read; discreteutils and numberutils are");
                    break;
            }

        if (walk.Problems.Count > problems)
            return;
        if ((table is null) == (line is null))
            walk.Note(offset, path, "utilities are discreteutils or numberutils");
        else
            file.Utilities[name] = new(offset, path, new(table, line));
    }

    private static List<(string Value, double Utility)> Table(ref JsonWalker walk)
    {
        var table = new List<(string, double)>();
        var (offset, path) = (walk.Offset, walk.Path());
        if (!walk.EnterObject())
            return table;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (GeniusWebReader.Next(ref walk, known))
            if (walk.Name != "valueUtilities")
                walk.Unknown(["valueUtilities"]);
            else if (walk.EnterObject())
                for (var values = new HashSet<string>(StringComparer.Ordinal); GeniusWebReader.Next(ref walk, values); )
                    table.Add((walk.Name, walk.Real() ?? 0));
        if (!known.Contains("valueUtilities"))
            walk.Note(offset, path, "discreteutils have valueUtilities");
        return table;
    }

    private static double?[] Line(ref JsonWalker walk)
    {
        var line = new double?[4];
        var (offset, path) = (walk.Offset, walk.Path());
        if (!walk.EnterObject())
            return line;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (GeniusWebReader.Next(ref walk, known))
            if (Array.IndexOf(["lowValue", "lowUtility", "highValue", "highUtility"], walk.Name) is >= 0 and var at)
                line[at] =
                    walk.Token == System.Text.Json.JsonTokenType.String ? (double)GeniusWebValues.Number(ref walk) : walk.Real() ?? 0;
            else
                walk.Unknown(["lowValue", "lowUtility", "highValue", "highUtility"]);
        if (line.Contains(null))
            walk.Note(offset, path, "numberutils have a lowValue, a lowUtility, a highValue and a highUtility");
        return line;
    }
}
