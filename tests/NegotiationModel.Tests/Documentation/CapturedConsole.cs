using System.Text;

namespace NegotiationModel.Tests.Documentation;

/// <summary>A console that keeps what one program writes. Tests that run beside it write where they did.</summary>
internal sealed class CapturedConsole : TextWriter
{
    private static readonly AsyncLocal<StringWriter?> Captured = new();

    private readonly TextWriter others;

    static CapturedConsole() => Console.SetOut(new CapturedConsole(Console.Out));

    private CapturedConsole(TextWriter others) => this.others = others;

    public override Encoding Encoding => others.Encoding;

    /// <summary>Runs a program.</summary>
    /// <returns>What it wrote, by whichever thread it started.</returns>
    public static string Of(Action program)
    {
        using var captured = new StringWriter();
        Captured.Value = captured;
        try
        {
            program();
        }
        finally
        {
            Captured.Value = null;
        }

        return captured.ToString().ReplaceLineEndings("\n");
    }

    public override void Write(char value) => Writer.Write(value);

    public override void Write(string? value) => Writer.Write(value);

    public override void Write(char[] buffer, int index, int count) => Writer.Write(buffer, index, count);

    public override void Flush() => Writer.Flush();

    private TextWriter Writer => Captured.Value ?? others;
}
