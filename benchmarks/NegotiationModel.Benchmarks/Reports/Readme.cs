using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>The table as it stands in benchmarks/README.md, between two marks.</summary>
internal static class Readme
{
    private const string Begin = "<!-- table -->\n", End = "<!-- end of table -->\n";

    public static string Text(IEnumerable<Row> rows) =>
        $"""
        Run on {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Environment.ProcessorCount} cores of {HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName ?? "an unknown processor"}, {RuntimeInformation.FrameworkDescription}.

        | | time | bytes | aim | met |
        | --- | ---: | ---: | ---: | --- |
        {string.Join('\n', rows)}

        """;

    public static void Write(string table)
    {
        var path = Path();
        var readme = File.ReadAllText(path);
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(path, $"{readme[..begin]}\n{table}\n{readme[end..]}");
    }

    private static string Path()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NegotiationModel.sln")))
                return System.IO.Path.Combine(folder.FullName, "benchmarks", "README.md");
        throw new InvalidOperationException("The README is written from a build within the repository only.");
    }
}
