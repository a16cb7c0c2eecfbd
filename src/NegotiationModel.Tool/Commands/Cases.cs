using NegotiationModel.Analysis;
using NegotiationModel.Genius;

namespace NegotiationModel.Tool.Commands;

/// <summary>Several scenarios, named one after the other on the command line.</summary>
internal static class Cases
{
    /// <summary>Reads them all; null when one cannot be read, which has been told.</summary>
    public static List<Case>? Read(string[] paths, EvaluationScale? evaluations, Streams streams)
    {
        var read = Apart(paths).ConvertAll(one => (Paths: one, Case: Case.Read([.. one], evaluations, points: 11, streams)));
        foreach (var (one, subject) in read)
            if (subject?.Problem.Parties.Count < 2)
                streams.Complain($"{one[0]}(1,1): $: a tournament needs two parties that want something");
        return read.TrueForAll(one => one.Case?.Problem.Parties.Count >= 2) ? read.ConvertAll(one => one.Case!) : null;
    }

    // A domain of Genius or GeniusWeb goes on with the profiles that follow it, and so does a profile of GeniusWeb with others
    // of its domain; everything else stands by itself.
    private static List<List<string>> Apart(string[] paths)
    {
        var all = new List<List<string>>();
        foreach (var path in paths)
            if (all is [.., { } last] && GoOn(last[0], path))
                last.Add(path);
            else
                all.Add([path]);
        return all;
    }

    private static bool GoOn(string first, string path) =>
        GeniusFile.IsXml(path) ? GeniusFile.IsXml(first) && GeniusFile.KindOf(path) != GeniusFileKind.Domain
        : GeniusFile.KindOf(path) == GeniusFileKind.Profile && GeniusFile.KindOf(first) != GeniusFileKind.Other && HaveOneDomain(first, path);

    // What cannot be read is told when it is read.
    private static bool HaveOneDomain(string one, string other)
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
