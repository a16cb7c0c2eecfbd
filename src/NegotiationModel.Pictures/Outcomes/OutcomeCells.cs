using System.Globalization;
using System.Text;
using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>The outcomes as pixels: each different point once, or, where they are too many, how many fall into each cell.</summary>
internal sealed class OutcomeCells(BargainingProblem problem, int first, int second, Axis x, Axis y, OutcomeFrame frame, bool isSmall)
{
    private readonly int cells = isSmall ? 14 : 72;
    private readonly int levels = isSmall ? 3 : 5;

    /// <summary>The different points as one path of dots, to the pixel; null where there are more than so many.</summary>
    public string? Dots(int most)
    {
        var points = new HashSet<(int X, int Y)>();
        for (var outcome = 0L; outcome < problem.Space.Count; outcome++)
        {
            points.Add(((int)Math.Round(x[problem.UtilityMaps[first][outcome]]), (int)Math.Round(y[problem.UtilityMaps[second][outcome]])));
            if (points.Count > most)
                return null;
        }

        return Runs(points.Order().Select(point => (point.X, point.Y, 0)));
    }

    /// <summary>Cells by how many outcomes lie in them, on a logarithmic scale: how high a cell is filled, and the rows of such cells as
    /// one path of strokes, in units of <see cref="Width"/> from the corner of the plot. Height tells what a paler colour would, and can
    /// be seen as well where few lie.</summary>
    public IEnumerable<(double Height, string Data)> Density()
    {
        var (across, down) = (problem.UtilityMaps[first].ToArray(), problem.UtilityMaps[second].ToArray());
        var counts = new Dictionary<(int Row, int Column), int>();
        for (var outcome = 0; outcome < across.Length; outcome++)
        {
            var cell = (Cell(y[down[outcome]] - frame.Top), Cell(x[across[outcome]] - frame.Left));
            counts[cell] = counts.GetValueOrDefault(cell) + 1;
        }

        var most = Math.Log(1 + counts.Values.Max());
        return counts
            .GroupBy(cell => Math.Clamp((int)Math.Ceiling(levels * Math.Log(1 + cell.Value) / most), 1, levels))
            .OrderBy(level => level.Key)
            .Select(level => (0.1 + 0.7 * level.Key / levels, Runs(Rows(level.Select(cell => cell.Key).Order()))));
    }

    /// <summary>How many pixels a unit of <see cref="Density"/> is: the cells fill the plot.</summary>
    public double Width => frame.Side / cells;

    private int Cell(double pixels) => Math.Clamp((int)(pixels / Width), 0, cells - 1);

    // Neighbours in a row become one stroke.
    private static IEnumerable<(int X, int Y, int Length)> Rows(IEnumerable<(int Row, int Column)> cells)
    {
        var (row, from, to) = (int.MinValue, 0, 0);
        foreach (var cell in cells)
        {
            if (cell.Row == row && cell.Column == to)
            {
                to++;
                continue;
            }

            if (row != int.MinValue)
                yield return (from, row, to - from);
            (row, from, to) = (cell.Row, cell.Column, cell.Column + 1);
        }

        if (row != int.MinValue)
            yield return (from, row, to - from);
    }

    // Level strokes, each from where the last one ended: half as long as from the corner.
    private static string Runs(IEnumerable<(int X, int Y, int Length)> strokes)
    {
        var data = new StringBuilder();
        var (atX, atY) = (0, 0);
        foreach (var (left, top, length) in strokes)
        {
            data.Append(CultureInfo.InvariantCulture, $"{(data.Length == 0 ? 'M' : 'm')}{left - atX} {top - atY}h{length}");
            (atX, atY) = (left + length, top);
        }

        return data.ToString();
    }
}
