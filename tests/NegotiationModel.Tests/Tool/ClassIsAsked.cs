using System.Net;
using System.Net.Sockets;
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
        Assert.Equal("--seats no-such-names.txt: There is no such file.\n", error);
    }

    [Fact]
    public void A_port_that_is_in_use_is_told_with_another()
    {
        using var taken = new TcpListener(IPAddress.IPv6Any, 0);
        taken.Server.DualMode = true;
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "c.db");

        var (exit, _, error) = Negotiate.Run("class", "used-car", "--port", $"{port}", "--data", file);

        Assert.Equal(74, exit);
        Assert.StartsWith($"negotiate: port {port} is in use", error, StringComparison.Ordinal);
        Assert.Contains("--port 0 for any that is free.", error, StringComparison.Ordinal);
    }
}
