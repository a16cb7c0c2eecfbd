using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class TheoryStandsAlone
{
    [Fact]
    public void Theory_compiles_with_nothing_of_ours_but_collections()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                + "global using System.Threading;"
        );
        // Types name it in an attribute, for the serializer of the platform; nothing of theirs asks it.
        var converter = CSharpSyntaxTree.ParseText(
            "namespace NegotiationModel.Serialization; internal sealed class NegotiationJsonConverter;"
        );
        var sources = new[] { "Model/Collections", "Theory" }.SelectMany(folder =>
            Directory.GetFiles(Path.Combine(Repository.Root, "src", "NegotiationModel", folder), "*.cs")
        );
        var compilation = CSharpCompilation.Create(
            "theory",
            [usings, converter, .. sources.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
    }
}
