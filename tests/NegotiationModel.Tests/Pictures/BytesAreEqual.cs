using System.Globalization;
using System.Xml.Linq;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>A picture has the same bytes wherever it is drawn.</summary>
public class BytesAreEqual
{
    public static TheoryData<string> Zones => ["Pacific/Apia", "America/St_Johns", "Asia/Kathmandu"];

    [Fact]
    public void When_drawn_twice() => Assert.Equal(Drawn(), Drawn());

    // Made up, since not every machine has those of countries.
    [Fact]
    public void In_a_culture_that_writes_numbers_and_dates_in_another_way()
    {
        var expected = Drawn();
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator) = (",", "\u00A0");
        (other.NumberFormat.NegativeSign, other.NumberFormat.NumberGroupSizes) = ("\u2212", [2]);
        other.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 13).Select(month => $"month {month}")];
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal("1\u00A023,5", 123.5.ToString("#,0.0"));
            Assert.Equal(expected, Drawn());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void In_every_zone_of_the_machine(string name)
    {
        var expected = Drawn();
        var zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", name);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, Drawn());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void And_it_is_well_formed_with_a_title_and_a_description() =>
        Assert.All(
            EveryPicture.All,
            one =>
            {
                var root = XDocument.Parse(one.Draw().ToString()).Root!;
                Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(element => element.Name.LocalName));
                Assert.All(root.Elements().Take(2), element => Assert.NotEmpty(element.Value));
            }
        );

    private static List<string> Drawn() =>
        [
            .. EveryPicture.All.Select(one => $"{one.Name}: {one.Draw()}"),
            .. Scenario.All.Select(scenario => Page.Of(scenario.Read(), scenario.TeachingNotes).ToString()),
        ];
}
