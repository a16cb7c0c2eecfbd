using System.IO.Compression;
using System.Xml.Linq;

namespace NegotiationModel.Package.Tests.Packing;

/// <summary>A package as the zip that it is, held in memory.</summary>
internal sealed class Archive
{
    private readonly Dictionary<string, byte[]> files = [];

    private Archive(string path)
    {
        Size = new FileInfo(path).Length;
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            files.Add(entry.FullName, copy.ToArray());
        }
    }

    public long Size { get; }

    public byte[] this[string file] => files[file];

    /// <summary>The files, without those that make a zip a package.</summary>
    public IEnumerable<string> Files =>
        files
            .Keys.Where(file =>
                file is not ("[Content_Types].xml" or "_rels/.rels") && !file.StartsWith("package/", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    /// <summary>What the package says of itself.</summary>
    public XElement Metadata =>
        XElement.Parse(Text(files.Keys.Single(file => file.EndsWith(".nuspec", StringComparison.Ordinal)))).Elements().Single();

    public IEnumerable<(string Id, string Version)> Dependencies =>
        Metadata
            .Descendants()
            .Where(one => one.Name.LocalName == "dependency")
            .Select(one => (one.Attribute("id")!.Value, one.Attribute("version")!.Value));

    public static Archive Open(string path) => new(path);

    public string Text(string file) => new StreamReader(new MemoryStream(files[file])).ReadToEnd().ReplaceLineEndings("\n");

    public string? Said(string name) => Metadata.Elements().SingleOrDefault(one => one.Name.LocalName == name)?.Value;

    public string? Said(string name, string attribute) =>
        Metadata.Elements().SingleOrDefault(one => one.Name.LocalName == name)?.Attribute(attribute)?.Value;
}
