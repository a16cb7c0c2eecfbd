using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>The places that errors name, as FILE(LINE,COLUMN): PATH: what is wrong.</summary>
internal static partial class Places
{
    /// <summary>Every error names a place inside the text.</summary>
    public static void AreInside(ReadOnlySpan<byte> text, IEnumerable<string> errors)
    {
        var widths = new List<int> { 0 };
        foreach (var one in text.StartsWith("\uFEFF"u8) ? text[3..] : text)
            if (one == (byte)'\n')
                widths.Add(0);
            else if ((one & 0xC0) != 0x80)
                widths[^1]++;
        foreach (var error in errors)
        {
            var place = Error().Match(error);
            Assert.True(place.Success, $"no place: {error}");
            var (line, column) = (Number(place.Groups[1]), Number(place.Groups[2]));
            Assert.True(line >= 1 && line <= widths.Count && column >= 1 && column <= widths[line - 1] + 1, $"outside the text: {error}");
        }
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^-\((\d+),(\d+)\): \$(?:\.[A-Za-z0-9_-]+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])*: ..+$""")]
    private static partial Regex Error();
}
