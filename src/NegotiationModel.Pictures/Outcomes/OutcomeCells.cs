using System.Text;

namespace NegotiationModel.Pictures;

/// <summary>The outcomes as pixels: each different point once, or, where they are too many, how many fall into each cell.</summary>
internal sealed class OutcomeCells(BargainingProblem problem, int first, int second, Axis x, Axis y)
{
    private const double Cell = 6;
    private const int Levels = 5;

    /// <summary>The different points, to the fifth of a pixel; null where there are more than so many.</summary>
    public IReadOnlyCollection<(double X, double Y)>? Points(int most)
    {
        var points = new HashSet<(double X, double Y)>();
        for (var outcome = 0L; outcome < problem.Space.Count; outcome++)
        {
            points.Add((Math.Round(5 * x[problem.Maps[first][outcome]]) / 5, Math.Round(5 * y[problem.Maps[second][outcome]]) / 5));
            if (points.Count > most)
                return null;
        }

        return points;
    }

    /// <summary>Squares by how many outcomes lie in them, on a logarithmic scale: an opacity, and the squares that have it as one path.</summary>
    public IEnumerable<(double Opacity, string Data)> Density()
    {
        var (across, down) = (problem.Maps[first].All(), problem.Maps[second].All());
        var counts = new Dictionary<(int Column, int Row), int>();
        for (var outcome = 0; outcome < across.Length; outcome++)
        {
            var cell = ((int)Math.Floor(x[across[outcome]] / Cell), (int)Math.Floor(y[down[outcome]] / Cell));
            counts[cell] = counts.GetValueOrDefault(cell) + 1;
        }

        var most = Math.Log(1 + counts.Values.Max());
        return counts.GroupBy(cell => Math.Clamp((int)Math.Ceiling(Levels * Math.Log(1 + cell.Value) / most), 1, Levels)).OrderBy(level => level.Key)
            .Select(level => (0.15 + 0.7 * level.Key / Levels, Squares(level.Select(cell => cell.Key))));
    }

    private static string Squares(IEnumerable<(int Column, int Row)> cells)
    {
        var data = new StringBuilder();
        foreach (var (column, row) in cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
            data.Append('M').Append(Svg.Number(column * Cell)).Append(' ').Append(Svg.Number(row * Cell)).Append("h6v6h-6Z");
        return data.ToString();
    }
}
