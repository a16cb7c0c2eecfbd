using Xunit;

namespace NegotiationModel.Tests.Documentation;

public class OnlyTheProgramIsCaptured
{
    [Fact]
    public void What_a_test_beside_it_writes_is_not_kept()
    {
        using var beside = new Barrier(2);
        var other = new Thread(() =>
        {
            beside.SignalAndWait();
            Console.Write(".");
            beside.SignalAndWait();
        });
        other.Start();
        var kept = CapturedConsole.Of(() =>
        {
            Console.Write("one ");
            beside.SignalAndWait();
            beside.SignalAndWait();
            Task.Run(() => Console.WriteLine("program")).Wait();
        });
        other.Join();
        Assert.Equal("one program\n", kept);
    }
}
