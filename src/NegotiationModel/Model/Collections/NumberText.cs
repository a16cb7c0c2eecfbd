using System.Globalization;

namespace NegotiationModel;

/// <summary>Numbers as a line shows them: no more than four digits that count.</summary>
internal static class NumberText
{
    public static string Short(double number) =>
        Math.Abs(number) is >= 1000 and < 1e15
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("G4", CultureInfo.InvariantCulture);

    public static string Short(IEnumerable<double> numbers) => $"({string.Join(", ", numbers.Select(Short))})";

    /// <summary>A count and its noun: "1 move", "2 moves".</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
