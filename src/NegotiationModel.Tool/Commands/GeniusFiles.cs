namespace NegotiationModel.Tool.Commands;

/// <summary>A Genius domain on disk with the profiles of its parties, in the order given; those of a folder in the order of their names.</summary>
internal sealed record GeniusFiles(string Domain, IReadOnlyList<string> Profiles)
{
    private const long Largest = 64 * 1024 * 1024;

    /// <summary>The files that paths name; null where they name no XML.</summary>
    public static GeniusFiles? Find(string[] paths)
    {
        if (paths is [var folder] && Directory.Exists(folder))
            return OfFolder(folder);
        if (!paths[0].EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            return null;
        return paths.Length > 1 ? new(paths[0], paths[1..]) : throw new UnreadableException($"{paths[0]}(1,1): a domain is analysed with the profiles of its parties: name them after it");
    }

    /// <summary>Whether a path names an XML file by its ending.</summary>
    public static bool IsFile(string path) => !Directory.Exists(path) && path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file holds a domain; one that cannot be read holds none, which is told when it is read.</summary>
    public static bool IsDomain(string file)
    {
        try
        {
            return GeniusXml.IsDomain(new MemoryStream(Bytes(file)));
        }
        catch (Exception wrong) when (wrong is GeniusException or UnreadableException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Reads them; a party is called by its file.</summary>
    public (ValueList<Issue> Agenda, ValueList<Preferences> Preferences) Read(Evaluations evaluations)
    {
        var domain = Bytes(Domain);
        var agenda = Told(Domain, () => GeniusXml.ReadDomain(new MemoryStream(domain)));
        var preferences = new List<Preferences>();
        foreach (var profile in Profiles)
        {
            var bytes = Bytes(profile);
            var name = Path.GetFileNameWithoutExtension(profile);
            var party = preferences.Exists(one => one.Party.Value == name) ? $"{name} {preferences.Count + 1}" : name;
            preferences.Add(Told(profile, () => GeniusXml.ReadProfile(new MemoryStream(bytes), new MemoryStream(domain), party, evaluations)));
        }

        return (agenda, [.. preferences]);
    }

    private static GeniusFiles OfFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal).ToList();
        var domains = files.FindAll(file => Told(file, () => GeniusXml.IsDomain(new MemoryStream(Bytes(file)))));
        return domains.Count == 1 && files.Count > 1
            ? new(domains[0], [.. files.Except(domains)])
            : throw new UnreadableException($"{folder}(1,1): a folder is analysed that holds one domain (<negotiation_template>) and the profiles of its parties; this one holds {domains.Count} domains among {files.Count} XML files");
    }

    private static T Told<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (GeniusException wrong)
        {
            throw new UnreadableException($"{file}{Safe.Line(wrong.Message)}");
        }
        catch (ArgumentException unfit)
        {
            throw new UnreadableException($"{file}(1,1): {Safe.Line(unfit.Message.Split(" (Parameter ")[0])}");
        }
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return new FileInfo(file).Length <= Largest ? File.ReadAllBytes(file) : throw new IOException($"It is larger than {Largest} bytes.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException($"{file}(1,1): {unreadable.Message}");
        }
    }
}
