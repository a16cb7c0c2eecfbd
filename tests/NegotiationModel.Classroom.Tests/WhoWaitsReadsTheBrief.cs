using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class WhoWaitsReadsTheBrief
{
    [Fact]
    public async Task And_nothing_of_a_sheet()
    {
        var document = Scenario.UsedCar.Read();
        await using var room = await ClassRoom.OpenAsync(document);
        var waiting = await room.JoinAsync("Anna");
        Assert.Contains("What everybody knows", waiting.Text, StringComparison.Ordinal);
        Assert.Contains(document.Brief!.Split('.')[0], waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For you alone", waiting.Text, StringComparison.Ordinal);
        Assert.Equal(2, waiting.Page.Split("<h1").Length); // one
        await room.BeginAsync();
        Assert.DoesNotContain("What everybody knows", (await waiting.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }
}
