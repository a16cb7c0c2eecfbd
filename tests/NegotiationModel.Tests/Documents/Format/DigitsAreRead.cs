using System.Text;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class DigitsAreRead
{
    private const string Strange = "0123459-:TtZz+. \u0663\uFF12";

    [Theory]
    [
        InlineData("2026-03-02"),
        InlineData("2024-02-29"),
        InlineData("2026-02-29"),
        InlineData("1900-02-29"),
        InlineData("2000-12-31"),
        InlineData("0001-01-01"),
        InlineData("9999-12-31")
    ]
    public void As_the_patterns_read_them_whatever_stands_in_one_or_two_places(string date)
    {
        foreach (var text in Changed(date))
            Assert.Equal(
                (text, LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : (LocalDate?)null),
                (text, IsoDates.Date(Encoding.UTF8.GetBytes(text)))
            );
        foreach (var text in Changed(date + "T23:59:58Z"))
            Assert.Equal(
                (text, InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) ? instant : (Instant?)null),
                (text, IsoDates.Instant(Encoding.UTF8.GetBytes(text)))
            );
    }

    [Theory]
    [
        InlineData(""),
        InlineData("Z"),
        InlineData("2026-03-0"),
        InlineData("2026-03-022"),
        InlineData("12026-03-02"),
        InlineData("2026-03-02T"),
        InlineData("T09:00:00Z"),
        InlineData("2026-03-02T09:00:000Z")
    ]
    public void Only_where_every_place_is_taken(string text) =>
        Assert.Equal((null, null), (IsoDates.Date(Encoding.UTF8.GetBytes(text)), IsoDates.Instant(Encoding.UTF8.GetBytes(text))));

    private static IEnumerable<string> Changed(string text)
    {
        for (var first = 0; first < text.Length; first++)
        for (var second = first; second < text.Length; second++)
            foreach (var one in Strange)
            foreach (var other in Strange)
                yield return With(With(text, first, one), second, other);
    }

    private static string With(string text, int place, char character) =>
        string.Concat(text.AsSpan(0, place), [character], text.AsSpan(place + 1));
}
