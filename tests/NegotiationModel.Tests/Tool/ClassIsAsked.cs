using Xunit;

namespace NegotiationModel.Tests.Tool;

public sealed class ClassIsAsked
{
    [Theory]
    [InlineData("--until", "25:99", "--until takes a time of day such as 14:30, and not 25:99.")]
    [InlineData("--bots", "nobody", "--bots takes one of boulware, linear,")]
    [InlineData("--port", "70000", "--port")]
    public void What_it_cannot_run_with_is_told(string option, string given, string told)
    {
        var (exit, output, error) = Negotiate.Run("class", "used-car", option, given);

        Assert.Equal(64, exit);
        Assert.Empty(output);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_cannot_be_read_are_told()
    {
        var (exit, _, error) = Negotiate.Run("class", "used-car", "--seats", "no-such-names.txt");

        Assert.Equal(2, exit);
        Assert.Contains("no-such-names.txt: cannot be read", error, StringComparison.Ordinal);
    }
}
