using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>The table as it stands in benchmarks/README.md, between two marks.</summary>
internal static class Readme
{
    public static string Text(IEnumerable<Row> rows) =>
        $"""
            Run on {DateTime.UtcNow.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            )}, {Environment.ProcessorCount} cores of {HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName
                ?? "an unknown processor"}, {RuntimeInformation.FrameworkDescription}.

            | | time | bytes | aim | met |
            | --- | ---: | ---: | ---: | --- |
            {string.Join('\n', rows)}

            """;

    /// <summary>Puts a table between its two marks.</summary>
    public static void Write(string name, string table)
    {
        var path = Path();
        var readme = File.ReadAllText(path);
        var (first, last) = ($"<!-- {name} -->\n", $"<!-- end of {name} -->\n");
        var (begin, end) = (readme.IndexOf(first, StringComparison.Ordinal) + first.Length, readme.IndexOf(last, StringComparison.Ordinal));
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
