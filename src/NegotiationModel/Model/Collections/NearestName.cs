namespace NegotiationModel;

/// <summary>Which of some names somebody may have meant.</summary>
internal static class NearestName
{
    // Longer names are not compared, and no more than so many, so that a suggestion costs no more than what is said beside it.
    private const int Longest = 60,
        Most = 100;

    /// <summary>The first name that is written most like another; null when none is much like it.</summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var name in names.Take(Most))
            if (
                name.Length <= Longest
                && written.Length <= Longest
                && Distance(Plain(written), Plain(name)) is var distance
                && distance < least
                && distance <= Allowed(written, name)
            )
                (nearest, least) = (name, distance);
        return nearest;
    }

    // One letter in three may be wrong, and one more where both begin and end alike, as "kiev" and "kyiv"; of a name of one or two
    // letters, none.
    private static int Allowed(string written, string name) =>
        written.Length < 4 || name.Length < 4 || !IsAlike(written[0], name[0]) || !IsAlike(written[^1], name[^1])
            ? written.Length / 3
            : written.Length / 3 + 1;

    private static bool IsAlike(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // How many letters must be put in, left out, changed, or swapped with the next (optimal string alignment).
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var row = 0; row <= one.Length; row++)
        for (var column = 0; column <= other.Length; column++)
            rows[row, column] = row == 0 || column == 0 ? row + column : Step(rows, one, other, row, column);
        return rows[one.Length, other.Length];
    }

    private static int Step(int[,] rows, string one, string other, int row, int column)
    {
        var changed = rows[row - 1, column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
        var least = Math.Min(changed, Math.Min(rows[row - 1, column], rows[row, column - 1]) + 1);
        var isSwapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return isSwapped ? Math.Min(least, rows[row - 2, column - 2] + 1) : least;
    }
}
