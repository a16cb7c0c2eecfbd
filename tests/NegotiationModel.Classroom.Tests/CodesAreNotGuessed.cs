using System.Net;
using NegotiationModel.Hosting.Tests;
using NodaTime;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class CodesAreNotGuessed
{
    [Theory]
    [InlineData("/join", "code")]
    [InlineData("/return", "personal")]
    public async Task After_ten_wrong_ones_none_is_looked_at_for_a_minute(string address, string field)
    {
        var clock = new ManualTime(SystemClock.Instance.GetCurrentInstant());
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), clock, "Expected Person");
        var anna = await room.JoinAsync("Anna");
        var personal = anna.Page.Split("<strong class=\"code\">")[1][..6];
        var right = field == "code" ? room.Server.Code : personal;
        var guesser = await room.Browse().GoAsync("/");
        for (var guess = 0; guess < 10; guess++)
        {
            await guesser.SendAsync(address, (field, "zzzzz" + guess));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, guesser.Status);
        }

        await guesser.SendAsync(address, (field, right));
        Assert.Equal(HttpStatusCode.TooManyRequests, guesser.Status);
        Assert.Contains("Wait a minute", guesser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Expected Person",
            (await room.Browse().GoAsync($"/?code={room.Server.Code}")).Page,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, (await anna.GoAsync("/seat")).Status); // who sits stays

        clock.Advance(Duration.FromMinutes(1));
        await guesser.SendAsync(address, (field, right));
        Assert.Equal(HttpStatusCode.OK, guesser.Status);
        Assert.Contains("You are in.", guesser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/join", "code")]
    [InlineData("/return", "personal")]
    public async Task What_is_typed_stays_in_its_field(string address, string field)
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var person = await room.Browse().GoAsync("/");

        await person.SendAsync(address, (field, "abc9"));

        Assert.Matches($"name=\"{field}\" value=\"abc9\"", person.Page);
    }

    [Fact]
    public async Task An_address_with_a_code_counts_as_one_that_is_typed()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), "Expected Person");
        for (var guess = 0; guess < 10; guess++)
            await room.Browse().GoAsync($"/?code=zzzzz{guess}");

        Assert.DoesNotContain(
            "Expected Person",
            (await room.Browse().GoAsync($"/?code={room.Server.Code}")).Page,
            StringComparison.Ordinal
        );
    }
}
