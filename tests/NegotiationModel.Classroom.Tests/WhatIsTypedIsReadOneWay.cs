using Microsoft.AspNetCore.Http;
using NodaTime;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class WhatIsTypedIsReadOneWay
{
    [Theory]
    [InlineData("8.200", "8200")]
    [InlineData("8,200", "8200")]
    [InlineData("1.234.500", "1234500")]
    [InlineData("1,234.500", "1234500")]
    public void A_grouping_is_refused_and_how_to_write_it_is_told(string typed, string meant)
    {
        var (number, problem) = FilledNumber.Read(typed);

        Assert.Null(number);
        Assert.Contains($"“{typed}” can be read in two ways. Write {meant} ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8200", 8200)]
    [InlineData("8.2", 8.2)]
    [InlineData("8.20", 8.2)]
    [InlineData("-0.2500", -0.25)]
    public void What_can_be_read_in_one_way_is_read(string typed, double number) =>
        Assert.Equal((decimal)number, FilledNumber.Read(typed).Number);

    [Fact]
    public async Task The_form_tells_it()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();

        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8.200"), ("do", "offer"));

        Assert.Contains("Price: “8.200” can be read in two ways. Write 8200 if you mean thousands", seller.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("(p1)", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_has_a_range_and_is_empty_at_first()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();

        Assert.Contains("Handover, 2026-03-10 to 2026-04-10", seller.Text, StringComparison.Ordinal);
        Assert.Contains("type=\"date\" min=\"2026-03-10\" max=\"2026-04-10\" value=\"\"", seller.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void More_time_for_what_is_suspended_is_told_as_that()
    {
        var form = new FormCollection(
            new()
            {
                ["kind"] = "setLimit",
                ["target"] = "a1 until",
                ["do"] = "lift",
            }
        );
        var talks = Scenario.UsedCar.Read().Talks();

        var move = Assert.IsType<Move.SetLimit>(new MoveForm(form, talks, "seller", Instant.FromUnixTimeSeconds(0)).Read());

        Assert.Equal(("a1", LimitKind.SuspendedUntil), (move.Target, move.Limit));
    }
}
