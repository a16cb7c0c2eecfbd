using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheSymbols(Packages packages)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A"),
        EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private readonly Archive symbols = packages.Feed.Symbols;

    [Fact]
    public void Are_a_package_of_one_file()
    {
        Assert.Equal(["NegotiationModel.nuspec", "lib/net10.0/NegotiationModel.pdb"], symbols.Files);
        Assert.Contains(
            symbols.Metadata.Descendants(),
            one => one.Name.LocalName == "packageType" && one.Attribute("name")!.Value == "SymbolsPackage"
        );
    }

    [Fact]
    public void Belong_to_the_assembly()
    {
        using var image = new PEReader(new MemoryStream(packages.Feed.Library["lib/net10.0/NegotiationModel.dll"]));
        var entry = image.ReadDebugDirectory().Single(one => one.Type == DebugDirectoryEntryType.CodeView);
        using var provider = Open();
        var id = new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.Equal((image.ReadCodeViewDebugDirectoryData(entry).Guid, entry.Stamp), (id.Guid, id.Stamp));
    }

    [Fact]
    public void Lead_to_the_sources_of_this_commit()
    {
        using var provider = Open();
        var pdb = provider.GetMetadataReader();
        var link = Assert.Single(Custom(pdb, EntityHandle.ModuleDefinition, SourceLink));
        Assert.Contains(
            $"\"/_/*\":\"https://raw.githubusercontent.com/example/negotiations/{packages.Commit}/*\"",
            Encoding.UTF8.GetString(link),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Name_no_folder_of_this_machine_and_bring_the_sources_that_are_in_no_repository()
    {
        using var provider = Open();
        var pdb = provider.GetMetadataReader();
        Assert.All(
            pdb.Documents,
            document =>
            {
                var path = pdb.GetString(pdb.GetDocument(document).Name);
                Assert.StartsWith("/_/", path, StringComparison.Ordinal);
                Assert.Equal(path.Contains("/obj/", StringComparison.Ordinal), Custom(pdb, document, EmbeddedSource).Any());
            }
        );
    }

    private MetadataReaderProvider Open() =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols["lib/net10.0/NegotiationModel.pdb"]));

    private static IEnumerable<byte[]> Custom(MetadataReader pdb, EntityHandle parent, Guid kind) =>
        pdb.GetCustomDebugInformation(parent)
            .Select(pdb.GetCustomDebugInformation)
            .Where(one => pdb.GetGuid(one.Kind) == kind)
            .Select(one => pdb.GetBlobBytes(one.Value));
}
