using NegotiationModel.Analysis;
using NegotiationModel.Genius;

namespace NegotiationModel.Tool.Commands;

/// <summary>A scenario of Genius or GeniusWeb on disk: its domain with the profiles of its parties, in the order given; those of a folder
/// in the order of their names.</summary>
/// <param name="Domain">The file with the domain; a profile of GeniusWeb holds its own.</param>
/// <param name="Profiles">One for each party.</param>
internal sealed record GeniusFiles(string Domain, IReadOnlyList<string> Profiles)
{
    /// <summary>The files that paths name; null where they name none of Genius.</summary>
    public static GeniusFiles? Find(string[] paths, Action<string> warn)
    {
        if (paths is [var folder] && Directory.Exists(folder))
            return GeniusFolder.Find(folder, warn);
        if (GeniusFile.IsXml(paths[0]))
            return OfXml(paths);
        if (GeniusFile.KindOf(paths[0]) == GeniusFileKind.Other)
            return null;
        var profiles = paths.Where(path => GeniusFile.KindOf(path) != GeniusFileKind.Domain).ToList();
        return profiles.Count > 0
            ? new(paths[0], profiles)
            : throw new UnreadableException($"{paths[0]}(1,1): this is a domain of GeniusWeb; name the profiles of its parties");
    }

    /// <summary>Reads them; a party is called by its file.</summary>
    public (ValueList<Issue> Agenda, ValueList<Preferences> Preferences) Read(EvaluationScale evaluations, Action<string> warn)
    {
        var agenda = GeniusFile.ReadDomain(Domain, warn);
        var preferences = new List<Preferences>();
        foreach (var profile in Profiles)
        {
            var name = Path.GetFileNameWithoutExtension(profile);
            var party = preferences.Exists(partyPreferences => partyPreferences.Party.Value == name)
                ? $"{name} {preferences.Count + 1}"
                : name;
            if (!GeniusFile.IsXml(profile) && GeniusFile.ReadDomain(profile, _ => { }) != agenda)
                throw new UnreadableException(
                    $"{profile}(1,1): its domain is another than that of {Domain}; profiles of one domain are read together"
                );
            preferences.Add(GeniusFile.ReadProfile(profile, Domain, party, evaluations, warn));
        }

        return (agenda, [.. preferences]);
    }

    private static GeniusFiles OfXml(string[] paths) =>
        GeniusFile.KindOf(paths[0]) == GeniusFileKind.Profile
            ? throw new UnreadableException($"{paths[0]}(1,1): this is a profile; name the domain before it, and the profiles after that")
        : paths.Length > 1 ? new(paths[0], paths[1..])
        : throw new UnreadableException($"{paths[0]}(1,1): a domain is analysed with the profiles of its parties: name them after it");
}
