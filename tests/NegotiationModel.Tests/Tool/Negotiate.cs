using System.Text;
using NegotiationModel.Tool;

namespace NegotiationModel.Tests.Tool;

/// <summary>Runs the tool in this process, with streams of its own.</summary>
internal static class Negotiate
{
    public static (int Exit, string Output, string Error) Run(params string[] args) => Run(args, "");

    public static (int Exit, string Output, string Error) Run(string[] args, string input) => Run(args, Encoding.UTF8.GetBytes(input));

    public static (int Exit, string Output, string Error) Run(string[] args, byte[] input)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(args, new Streams(() => new MemoryStream(input), output, error, null));
        return (exit, output.ToString(), error.ToString());
    }
}
