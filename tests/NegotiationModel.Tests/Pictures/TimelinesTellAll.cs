using System.Xml.Linq;
using NegotiationModel.Pictures;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>The timeline, read back: rows by the moves they name, lanes by the marks of the parties, bars by their ids.</summary>
public class TimelinesTellAll
{
    public static TheoryData<string> Talks =>
        [.. Scenario.All.Select(scenario => scenario.Id), .. Enumerable.Range(0, 12).Select(seed => $"{seed}")];

    [Theory]
    [MemberData(nameof(Talks))]
    public void Every_move_has_a_row_with_its_time_its_words_and_a_mark_in_the_lane_of_its_party(string name)
    {
        var (document, steps, drawing) = Drawn(name);
        var lanes = Lanes(drawing, steps[^1].Talks.Seats.Count);
        var (last, row) = ("", double.NegativeInfinity);
        foreach (var step in steps.Where(step => step.Ruling is not null))
        {
            var move = step.Ruling!.Value.Move;
            var group = Row(drawing, step.Index);
            var texts = group.Elements().Where(one => one.Name.LocalName == "text").ToList();
            var when = Narration.FormatTime(
                move.At ?? step.Talks.Now,
                move.At is null ? TimePrecision.Exact : move.Precision,
                document.Setting
            );
            Assert.Equal(when == last ? [] : [when], texts.SkipLast(1).Select(one => one.Value));
            var said = move is Move.MakeStatement { Text: { Length: > 0 } text } ? $": {text.ReplaceLineEndings(" ")}" : "";
            Assert.Equal(
                Svg.Cut((step.Ruling.Value.IsPermitted ? "" : "refused: ") + Narration.Action(move, step.Talks) + said, 64),
                texts[^1].Value
            );
            Assert.True(Pixel(texts[^1], "y") > row);
            (last, row) = (when, Pixel(texts[^1], "y"));
            var seat = step.Talks.Seats.Select(one => one.Party.Id).ToList().IndexOf(move.By);
            var marks = group.Elements().Where(one => one.Name.LocalName == "path").ToList();
            Assert.Equal(
                seat < 0 ? 0
                    : step.Ruling.Value.IsPermitted ? 1
                    : 2,
                marks.Count
            );
            if (seat >= 0)
                Assert.InRange(Drawing.Start(marks[0]).X, lanes[seat] - 8, lanes[seat] + 8);
        }
    }

    [Theory]
    [MemberData(nameof(Talks))]
    public void Every_bar_goes_from_birth_to_end_and_changes_where_its_status_does(string name)
    {
        var (_, steps, drawing) = Drawn(name);
        var bottom = Drawing.Number(((string)drawing.Root.Attribute("height")!)) - 8;
        var bars = drawing.Root.Elements().Where(one => one.Attribute("data-id") is not null).ToList();
        Assert.Equal(
            ExpectedHistory.Of(steps).Select(life => life.Id).Order(),
            bars.Select(one => (string)one.Attribute("data-id")!).Order()
        );
        foreach (var life in ExpectedHistory.Of(steps))
        {
            var bar = bars.Single(one => (string)one.Attribute("data-id")! == life.Id);
            var expected = life.Rows.Select(index => Middle(drawing, index, bottom)).Distinct().ToList();
            var drawn = bar.Elements()
                .Where(one => ((string?)one.Attribute("d"))?.Contains('V', StringComparison.Ordinal) == true)
                .ToList();
            var ends = drawn.SelectMany(one => new[] { Drawing.Start(one).Y, Drawing.Number(((string)one.Attribute("d")!).Split('V')[1]) });
            Assert.Equal(expected.Count > 1 ? expected : [], ends.Distinct().Order());
            Assert.StartsWith($"{life.Id}: {life.Statuses}", bar.Elements().First().Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_deadline_stands_where_it_passed()
    {
        var rows = Drawn("coalition")
            .Drawing.Root.Descendants()
            .Where(one => one.Name.LocalName == "text")
            .Select(one => one.Value)
            .ToList();
        Assert.Equal(["the end of 15 Jul 2026", "the deadline"], rows.SkipWhile(text => !text.Contains("finance met")).Skip(1).Take(2));
        Assert.Contains("10 Dec 2026 19:00", rows.SkipWhile(text => text != "the deadline"));
    }

    [Fact]
    public void Of_very_many_steps_the_first_and_the_last_have_rows_and_the_rest_one()
    {
        var drawing = Drawing.Of(Picture.Timeline(LongTalks.Haggle(5_000)));
        var moves = drawing
            .Root.Elements()
            .Where(one => one.Attribute("data-id") is null)
            .Select(one => (int?)one.Attribute("data-move"))
            .OfType<int>();
        Assert.Equal([.. Enumerable.Range(0, 500), .. Enumerable.Range(4_500, 500)], moves);
        Assert.Single(
            drawing.Root.Descendants(),
            one => one.Name.LocalName == "text" && one.Value == "501 to 4500 of 5000 steps are left out"
        );
    }

    private static (NegotiationDocument, List<ReplayStep>, Drawing Drawing) Drawn(string name)
    {
        var document =
            Scenario.Find(name)?.Read()
            ?? NegotiationJson.ReadDocument(System.Text.Encoding.UTF8.GetBytes(StoryGenerator.Generate(int.Parse(name))));
        return (document, [.. Replay.Steps(document)], Drawing.Of(Picture.Timeline(document)));
    }

    // The lines that are drawn for the parties, one behind the other.
    private static List<double> Lanes(Drawing drawing, int count) =>
        [
            .. drawing
                .Root.Elements()
                .Where(one => (string?)one.Attribute("data-of") == "lane")
                .Select(one => Drawing.Start(one).X)
                .Take(count),
        ];

    private static XElement Row(Drawing drawing, int move) =>
        drawing.Root.Elements().Single(one => one.Attribute("data-id") is null && (string?)one.Attribute("data-move") == $"{move}");

    private static double Middle(Drawing drawing, int move, double bottom) =>
        move == ExpectedHistory.NotOver ? bottom
        : move == ExpectedHistory.AtTheEnd ? Pixel(drawing.Root.Descendants().Last(one => one.Value == "time passes"), "y") - 4
        : Pixel(Row(drawing, move).Elements().Last(one => one.Name.LocalName == "text"), "y") - 4;

    private static double Pixel(XElement one, string attribute) => Drawing.Number((string)one.Attribute(attribute)!);
}
