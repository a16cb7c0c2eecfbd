using NegotiationModel.Analysis;
using NegotiationModel.Genius;

namespace NegotiationModel.Tool.Commands;

/// <summary>Several scenarios, named one after the other on the command line.</summary>
internal static class AnalysisInputs
{
    /// <summary>Reads them all; null when one cannot be read, which has been told.</summary>
    public static List<AnalysisInput>? Read(string[] paths, EvaluationScale? evaluations, Streams streams)
    {
        var read = GroupByScenario(paths)
            .ConvertAll(one => (Paths: one, Case: AnalysisInput.Read([.. one], evaluations, points: 11, streams)));
        foreach (var (one, subject) in read)
            if (subject?.Problem.UtilityRanges.Count < 2)
                streams.WriteError($"{one[0]}(1,1): $: a tournament needs two parties that want something");
        return read.TrueForAll(entry => entry.Case?.Problem.UtilityRanges.Count >= 2) ? read.ConvertAll(entry => entry.Case!) : null;
    }

    // A domain of Genius or GeniusWeb goes on with the profiles that follow it, and so does a profile of GeniusWeb with others
    // of its domain; everything else stands by itself.
    private static List<List<string>> GroupByScenario(string[] paths)
    {
        var all = new List<List<string>>();
        foreach (var path in paths)
            if (all is [.., { } last] && BelongsTo(last[0], path))
                last.Add(path);
            else
                all.Add([path]);
        return all;
    }

    private static bool BelongsTo(string first, string path) =>
        GeniusFile.IsXml(path)
            ? GeniusFile.IsXml(first) && GeniusFile.KindOf(path) != GeniusFileKind.Domain
            : GeniusFile.KindOf(path) == GeniusFileKind.Profile
                && GeniusFile.KindOf(first) != GeniusFileKind.Other
                && HaveSameDomain(first, path);

    // What cannot be read is told when it is read.
    private static bool HaveSameDomain(string one, string other)
    {
        try
        {
            return GeniusFile.ReadDomain(one, _ => { }) == GeniusFile.ReadDomain(other, _ => { });
        }
        catch (UnreadableException)
        {
            return true;
        }
    }
}
