namespace NegotiationModel.Tool.Commands;

/// <summary>Several scenarios, named one after the other on the command line.</summary>
internal static class Cases
{
    /// <summary>Reads them all; null when one cannot be read, which has been told.</summary>
    public static List<Case>? Read(string[] paths, Evaluations? evaluations, Streams streams)
    {
        var read = Apart(paths).ConvertAll(one => (Paths: one, Case: Case.Read([.. one], evaluations, points: 11, streams)));
        foreach (var (one, subject) in read)
            if (subject?.Problem.Parties.Count < 2)
                streams.Complain($"{one[0]}(1,1): $: a tournament needs two parties that want something");
        return read.TrueForAll(one => one.Case?.Problem.Parties.Count >= 2) ? read.ConvertAll(one => one.Case!) : null;
    }

    // A Genius domain goes on with the profiles that follow it; everything else stands by itself.
    private static List<List<string>> Apart(string[] paths)
    {
        var all = new List<List<string>>();
        foreach (var path in paths)
            if (all is [.., { } last] && GeniusFiles.IsFile(last[0]) && GeniusFiles.IsFile(path) && !GeniusFiles.IsDomain(path))
                last.Add(path);
            else
                all.Add([path]);
        return all;
    }
}
