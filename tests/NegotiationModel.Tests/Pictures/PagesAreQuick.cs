using System.Diagnostics;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

public class PagesAreQuick
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);

    [Fact]
    public void A_log_of_a_thousand_moves_is_shown_within_a_second()
    {
        var document = Scenario.UsedCar.Read();
        var price = (MoneyIssue)document.Setting.Agenda[0];
        var moves = Enumerable
            .Range(0, 1_000)
            .Select(place => (Move)new Move.Propose(document.Setting.Parties[place % 2].Id, [price.Is(place)]));
        var busy = document with { Moves = [.. moves] };
        // Neighbours on a busy machine only ever slow it down: the first run that is quick enough is the answer.
        Assert.Contains(Enumerable.Range(0, 20).Select(_ => Time(() => Page.Of(busy).ToString())), time => time <= Most);
    }

    private static TimeSpan Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }
}
