using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>A program of one file, as pages and samples show it, compiled with what these tests reference.</summary>
internal sealed class CompiledProgram
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    private readonly byte[] image;

    private CompiledProgram(byte[] image) => this.image = image;

    /// <summary>Compiles a program. Lines that tell the SDK what to reference say nothing here.</summary>
    public static CompiledProgram Of(string code)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "sample",
            [CSharpSyntaxTree.ParseText(code.Replace("\n#:", "\n//", StringComparison.Ordinal)), CSharpSyntaxTree.ParseText(Usings)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics) + "\n" + code);
        return new(image.ToArray());
    }

    /// <summary>Runs it.</summary>
    /// <returns>What it prints.</returns>
    public string Run() => CapturedConsole.Of(() => Assembly.Load(image).EntryPoint!.Invoke(null, [Array.Empty<string>()]));
}
