using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Architecture;

public class FoldersAreLayers
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "NegotiationModel");

    // A guide publishes the order; the same line is what is checked.
    private static readonly string[] Order = Repository
        .Read("src/Guides/how-it-is-checked.md")
        .Split('\n')
        .Single(line => line.StartsWith("Model/Collections →", StringComparison.Ordinal))
        .Split(" → ");

    [Fact]
    public void The_order_names_every_folder_with_code() =>
        Assert.Equal(
            Order.Order(),
            Directory.GetDirectories(Library, "*", SearchOption.AllDirectories).Where(HasCode).Select(Relative).Order()
        );

    [Fact]
    public void No_folder_knows_a_later_one() => Assert.Empty(Violations(Sources()));

    [Fact]
    public void A_planted_backward_reference_is_found()
    {
        var planted = CSharpSyntaxTree.ParseText(
            "namespace NegotiationModel; internal static class Planted { public static Negotiation? Bad; }",
            path: Path.Combine(Library, "Model", "Parties", "Planted.cs")
        );
        Assert.Contains(Violations([.. Sources(), planted]), one => one.Contains("Planted", StringComparison.Ordinal));
    }

    // What shows values as HTML stands last, so that nothing else can come to hang on it, though it adds members to types of all
    // folders.
    [Fact]
    public void A_member_that_a_later_folder_adds_to_a_type_is_no_member_for_an_earlier_one()
    {
        var planted = CSharpSyntaxTree.ParseText(
            "namespace NegotiationModel; static class Planted { public static string Bad(Lifecycles.Lifecycle one) => one.ToHtml(); }",
            path: Path.Combine(Library, "Model", "Protocols", "Planted.cs")
        );
        Assert.Equal(["Model/Protocols/Planted.cs knows ToHtml of Html"], Violations([.. Sources(), planted]));
    }

    [Fact]
    public void Stateless_stays_in_the_lifecycles() =>
        Assert.All(
            Sources().Where(tree => tree.ToString().Contains("using Stateless", StringComparison.Ordinal)),
            tree => Assert.Equal("Model/Lifecycles", Folder(tree.FilePath))
        );

    [Fact]
    public void The_model_reads_no_clock_and_no_randomness() =>
        Assert.All(
            Sources(),
            tree => Assert.DoesNotMatch(@"\b(DateTime|DateTimeOffset|SystemClock|Stopwatch|Random|TimeProvider|Guid)\b", tree.ToString())
        );

    [Fact]
    public void Nor_do_pictures_which_ask_for_no_culture_and_no_zone_of_the_machine_either() =>
        Assert.All(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "src", "NegotiationModel.Pictures"), "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
            path =>
                Assert.DoesNotMatch(
                    @"\b(DateTime|DateTimeOffset|SystemClock|Stopwatch|Random|TimeProvider|Guid|TimeZoneInfo|Current(UI)?Culture)\b",
                    File.ReadAllText(path)
                )
        );

    private static bool HasCode(string folder) =>
        Relative(folder).Split('/')[0] is not ("bin" or "obj") && Directory.EnumerateFiles(folder, "*.cs").Any();

    private static List<SyntaxTree> Sources() =>
        [
            .. Order
                .SelectMany(folder => Directory.GetFiles(Path.Combine(Library, folder), "*.cs"))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
        ];

    private static List<string> Violations(IReadOnlyList<SyntaxTree> trees)
    {
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                + "global using System.Threading;"
        );
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "NegotiationModel.dll");
        var compilation = CSharpCompilation.Create(
            "layers",
            [.. trees, usings],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        var violations = new HashSet<string>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            foreach (var reference in Declarations(model.GetSymbolInfo(name).Symbol?.OriginalDefinition))
                if (
                    Array.IndexOf(Order, Folder(reference.SyntaxTree.FilePath)) > Array.IndexOf(Order, Folder(tree.FilePath))
                    && !IsOwnPart(model.GetSymbolInfo(name).Symbol!, tree)
                    && !NamesTheConverter(name)
                )
                    violations.Add(
                        $"{Folder(tree.FilePath)}/{Path.GetFileName(tree.FilePath)} knows {name} of {Folder(reference.SyntaxTree.FilePath)}"
                    );
        }

        return [.. violations];
    }

    // A type belongs where the earliest of its parts is; what the later parts add to it, a member at a time, is theirs.
    private static IEnumerable<SyntaxReference> Declarations(ISymbol? symbol) =>
        symbol is INamedTypeSymbol type
            ? type.DeclaringSyntaxReferences.OrderBy(part => Array.IndexOf(Order, Folder(part.SyntaxTree.FilePath))).Take(1)
            : symbol?.DeclaringSyntaxReferences ?? [];

    // By an attribute a type says by what others write it: the serializer of the platform looks there, and the type itself never does.
    private static bool NamesTheConverter(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>()?.Name.ToString() == "JsonConverter";

    // A type in parts is known to each of its parts.
    private static bool IsOwnPart(ISymbol symbol, SyntaxTree tree) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == tree) || symbol is INamespaceSymbol;

    private static string Folder(string path) => Relative(Path.GetDirectoryName(path)!);

    private static string Relative(string folder) => Path.GetRelativePath(Library, folder).Replace('\\', '/');
}
