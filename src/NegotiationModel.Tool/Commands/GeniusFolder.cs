using NegotiationModel.Genius;

namespace NegotiationModel.Tool.Commands;

/// <summary>A folder with one scenario of Genius or GeniusWeb, and perhaps with strangers.</summary>
internal static class GeniusFolder
{
    private const int Most = 20;

    public static GeniusFiles Find(string folder, Action<string> warn)
    {
        var files = Files(folder);
        var found = files.Where(GeniusFile.IsXml).ToList();
        if (
            !found.Exists(file => GeniusFile.KindOf(file) != GeniusFileKind.Other)
            && files.Exists(file => GeniusFile.IsJson(file) && GeniusFile.KindOf(file) != GeniusFileKind.Other)
        )
            found = [.. files.Where(GeniusFile.IsJson)];
        var kinds = found.ToLookup(GeniusFile.KindOf);
        List<string> domains = [.. kinds[GeniusFileKind.Domain]],
            profiles = [.. kinds[GeniusFileKind.Profile]];
        foreach (var stranger in kinds[GeniusFileKind.Other])
            warn($"{stranger}(1,1): warning: this is neither a domain nor a profile; it is passed over");
        var isWeb = profiles is [var first, ..] && GeniusFile.IsJson(first);
        return domains.Count > 1 ? throw Several(folder, domains, profiles)
            : isWeb ? new(domains is [var own] ? own : profiles[0], profiles)
            : domains.Count == 0
                ? throw new UnreadableException(
                    $"{folder}(1,1): this folder holds 0 domains among {found.Count} XML files; a folder is analysed that "
                        + "holds one domain (<negotiation_template>) and the profiles of its parties (<utility_space>), or "
                        + $"profiles of GeniusWeb (JSON){Inside(folder)}"
                )
            : profiles.Count == 0
                ? throw new UnreadableException(
                    $"{folder}(1,1): this folder holds a domain, {Path.GetFileName(domains[0])}, and no profile "
                        + "(<utility_space>) of a party"
                )
            : new(domains[0], profiles);
    }

    private static List<string> Files(string folder)
    {
        try
        {
            return
            [
                .. Directory
                    .GetFiles(folder)
                    .Where(file => GeniusFile.IsXml(file) || GeniusFile.IsJson(file))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableException($"{folder}(1,1): {unreadable.Message}");
        }
    }

    private static string Inside(string folder)
    {
        var folders = Directory.GetDirectories(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        return folders.Count == 0
            ? ""
            : $"; look into a folder of it: {string.Join(", ", folders.Take(Most))}{(folders.Count > Most ? ", …" : "")}";
    }

    private static UnreadableException Several(string folder, List<string> domains, List<string> profiles)
    {
        var own = profiles.Where(profile => Nearest(profile, domains) == domains[0]).ToList();
        var files = string.Join(
            ' ',
            new[] { domains[0] }
                .Concat(own.Count > 0 ? own : ["PROFILE", "PROFILE"])
                .Select(file => file.Contains(' ', StringComparison.Ordinal) ? $"'{file}'" : file)
                .Take(Most)
        );
        var names = string.Join(", ", domains.Select(Path.GetFileName).Take(Most)) + (domains.Count > Most ? ", …" : "");
        return new(
            $"{folder}(1,1): this folder holds {domains.Count} domains: {names}; name one with the profiles of its parties, "
                + $"as in: analyze {files}"
        );
    }

    // Whose name begins like that of the profile for longest; null where several do.
    private static string? Nearest(string profile, List<string> domains)
    {
        var best = domains.GroupBy(domain => Alike(Path.GetFileName(domain), Path.GetFileName(profile))).MaxBy(group => group.Key)!;
        return best.Count() == 1 ? best.Single() : null;
    }

    private static int Alike(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
