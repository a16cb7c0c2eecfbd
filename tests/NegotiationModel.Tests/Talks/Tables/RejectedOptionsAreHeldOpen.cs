using Xunit;

namespace NegotiationModel.Tests.Talks.Tables;

public class RejectedOptionsAreHeldOpen
{
    [Fact]
    public void Each_that_was_turned_down_and_no_other()
    {
        var clock = TimeLimits.Idle.HoldingOpen(1, null).HoldingOpen(3, null);
        Assert.True(clock.IsHeldOpen(1) && clock.IsHeldOpen(3));
        Assert.False(clock.IsHeldOpen(2) || TimeLimits.Idle.IsHeldOpen(1));
    }
}
