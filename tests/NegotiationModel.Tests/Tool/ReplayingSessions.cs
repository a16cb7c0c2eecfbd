using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NegotiationModel.Tests.Play.Sessions;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public class ReplayingSessions
{
    [Fact]
    public void Those_of_every_protocol_are_replayed()
    {
        var file = Path.GetTempFileName();
        try
        {
            foreach (var (_, protocol) in PlayTables.Protocols)
            {
                var (space, preferences) = Synthetic.Domain(2, 3);
                File.WriteAllBytes(
                    file,
                    NegotiationJson.Write(
                        PlayTables.Begin(protocol, space, preferences, _ => Strategies.Conceder, rounds: 9).Run().Document
                    )
                );
                var (exit, output, error) = Negotiate.Run("replay", file);
                Assert.Equal((0, ""), (exit, error));
                Assert.Contains("Where things stand after ", output, StringComparison.Ordinal);
                Assert.DoesNotContain("1970", output, StringComparison.Ordinal); // no date that nobody said
            }
        }
        finally
        {
            File.Delete(file);
        }
    }
}
