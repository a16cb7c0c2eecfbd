using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Contents;

public class TheLibrary(Packages packages)
{
    private const string Assembly = "lib/net10.0/NegotiationModel.dll";

    private readonly Archive package = packages.Feed.Library;

    [Fact]
    public void Holds_these_files_and_no_others() =>
        Assert.Equal(["NegotiationModel.nuspec", "PACKAGE.md", "icon.png", Assembly, "lib/net10.0/NegotiationModel.xml"], package.Files);

    [Fact]
    public void Is_small() => Assert.InRange(package.Size, 50_000, 800_000);

    [Fact]
    public void Depends_on_what_it_was_compiled_with_and_nothing_else()
    {
        using var image = new PEReader(new MemoryStream(package[Assembly]));
        var metadata = image.GetMetadataReader();
        var compiled = metadata
            .AssemblyReferences.Select(metadata.GetAssemblyReference)
            .ToDictionary(one => metadata.GetString(one.Name), one => one.Version);
        Assert.Equal(["NodaTime", "Stateless"], package.Dependencies.Select(one => one.Id).Order());
        Assert.Equal(compiled["NodaTime"], new Version(package.Dependencies.Single(one => one.Id == "NodaTime").Version + ".0"));
        Assert.All(
            compiled.Keys,
            name => Assert.True(name is "NodaTime" or "Stateless" || name.StartsWith("System.", StringComparison.Ordinal), name)
        );
    }

    [Fact]
    public void Says_that_it_may_be_trimmed_and_compiled_ahead_of_time()
    {
        using var image = new PEReader(new MemoryStream(package[Assembly]));
        var metadata = image.GetMetadataReader();
        var said = metadata
            .GetAssemblyDefinition()
            .GetCustomAttributes()
            .Select(one => System.Text.Encoding.UTF8.GetString(metadata.GetBlobBytes(metadata.GetCustomAttribute(one).Value)))
            .ToList();
        Assert.Contains(said, one => one.Contains("IsTrimmable\u0004True", StringComparison.Ordinal));
        Assert.Contains(said, one => one.Contains("IsAotCompatible\u0004True", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_every_public_type_and_no_other()
    {
        using var image = new PEReader(new MemoryStream(package[Assembly]));
        var metadata = image.GetMetadataReader();
        var types = metadata
            .TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => !type.IsNested)
            .ToLookup(
                type => type.Attributes.HasFlag(System.Reflection.TypeAttributes.Public),
                type => $"<member name=\"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}\">"
            );
        Assert.True(types[true].Count() > 50);
        var documentation = package.Text("lib/net10.0/NegotiationModel.xml");
        Assert.All(types[true], type => Assert.Contains(type, documentation, StringComparison.Ordinal));
        Assert.All(types[false], type => Assert.DoesNotContain(type, documentation, StringComparison.Ordinal));
        Assert.Contains("\"M:NegotiationModel.Negotiation.Make(NegotiationModel.Move)\"", documentation, StringComparison.Ordinal);
        Assert.Matches("<member name=\"M:NegotiationModel.PartyMoves\\.[^\"]*Accepts\\(", documentation);
    }

    [Fact]
    public void Documents_no_member_that_nobody_outside_sees()
    {
        using var image = new PEReader(new MemoryStream(package[Assembly]));
        var metadata = image.GetMetadataReader();
        var hidden = metadata
            .TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic)
            .SelectMany(type => Hidden(metadata, type))
            .ToList();
        Assert.True(hidden.Count > 100);
        var documentation = package.Text("lib/net10.0/NegotiationModel.xml");
        Assert.All(hidden, member => Assert.DoesNotContain(member, documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void Has_an_icon_of_the_size_a_gallery_shows()
    {
        var icon = package["icon.png"].AsSpan();
        Assert.True(icon[1..4].SequenceEqual("PNG"u8));
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon[16..]), BinaryPrimitives.ReadInt32BigEndian(icon[20..])));
    }

    // By the names of which a type has nothing public.
    private static IEnumerable<string> Hidden(MetadataReader metadata, TypeDefinition type)
    {
        var methods = type.GetMethods()
            .Select(metadata.GetMethodDefinition)
            .ToLookup(
                method =>
                    (method.Attributes & MethodAttributes.MemberAccessMask) is not (MethodAttributes.Private or MethodAttributes.Assembly),
                method => metadata.GetString(method.Name)
            );
        var name = NameOf(metadata, type);
        return methods[false]
            .Except(methods[true])
            .SelectMany(hidden =>
                hidden == ".ctor" ? [$"M:{name}.#ctor\"", $"M:{name}.#ctor("]
                : hidden.StartsWith("get_", StringComparison.Ordinal) ? [$"P:{name}.{hidden[4..]}\""]
                : (string[])[$"M:{name}.{hidden}\"", $"M:{name}.{hidden}(", $"M:{name}.{hidden}`"]
            );
    }

    private static string NameOf(MetadataReader metadata, TypeDefinition type) =>
        type.IsNested
            ? $"{NameOf(metadata, metadata.GetTypeDefinition(type.GetDeclaringType()))}.{metadata.GetString(type.Name)}"
            : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
