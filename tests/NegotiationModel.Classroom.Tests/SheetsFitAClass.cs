using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class SheetsFitAClass
{
    // A role sheet that is played as a whole game in each round says nothing of what later rounds of one game cost.
    [Fact]
    public async Task No_sheet_takes_rounds_of_a_class_for_rounds_of_talks()
    {
        var document = Scenario.UsedCar.Read();
        document = document with
        {
            Preferences = [.. document.Preferences.Select(wants => wants with { Discount = new(0.98, DiscountedBy.Round) })],
        };
        await using var room = await ClassRoom.OpenAsync(document);
        var (first, _) = await room.PairAsync();

        Assert.DoesNotContain("with each round", (await first.GoAsync("/seat/sheet")).Text, StringComparison.Ordinal);
    }
}
