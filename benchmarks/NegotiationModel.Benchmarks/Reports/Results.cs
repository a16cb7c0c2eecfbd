using BenchmarkDotNet.Reports;

namespace NegotiationModel.Benchmarks.Reports;

/// <summary>What one operation takes: bytes allocated, and time as in the quickest quarter of the iterations, since neighbours only ever
/// slow them down.</summary>
internal readonly record struct Figure(double Nanoseconds, double Bytes)
{
    public static Figure operator /(Figure one, Figure other) => new(one.Nanoseconds / other.Nanoseconds, one.Bytes / other.Bytes);
}

/// <summary>The figures of a run, by question and method.</summary>
internal sealed class Results(IEnumerable<Summary> summaries)
{
    private readonly Dictionary<(Type, string), Figure> figures = summaries
        .SelectMany(summary => summary.Reports)
        .ToDictionary(
            report => (report.BenchmarkCase.Descriptor.Type, report.BenchmarkCase.Descriptor.WorkloadMethod.Name),
            report => new Figure(
                report.ResultStatistics?.Q1 ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} gave no result."),
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0
            )
        );

    public Figure Of<T>(string method) => figures[(typeof(T), method)];
}
