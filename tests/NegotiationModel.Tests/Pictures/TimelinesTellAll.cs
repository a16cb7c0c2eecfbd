using System.Xml.Linq;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

public class TimelinesTellAll
{
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_move_has_a_row_and_every_subject_a_bar(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var result = ReplayResult.Play(document);
        var drawing = XDocument.Parse(Picture.Timeline(document).ToString());
        Assert.Equal(Enumerable.Range(0, document.Moves.Count), Marked(drawing, "data-move").Select(int.Parse));
        var talks = result.Negotiation;
        string[] subjects =
        [
            .. talks.Proposals.Select(one => one.Id.Value),
            .. talks.Conditions.Select(one => one.Id.Value),
            .. talks.Agreements.Select(one => one.Id.Value),
        ];
        Assert.Equal(subjects.Order(), Marked(drawing, "data-id").Order());
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_timeline_has_the_same_bytes_every_time(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        Assert.Equal(Picture.Timeline(document).ToString(), Picture.Timeline(document).ToString());
    }

    private static IEnumerable<string> Marked(XDocument drawing, string attribute) =>
        drawing.Descendants().Select(one => (string?)one.Attribute(attribute)).OfType<string>();
}
