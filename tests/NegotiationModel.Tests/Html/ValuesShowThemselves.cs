using System.Text;
using System.Xml.Linq;
using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using NegotiationModel.Pictures;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Html;

/// <summary>What is looked at in a cell of a notebook shows itself as one small table, to every host that knows <c>ToHtml</c> or the
/// formatter's attribute.</summary>
public class ValuesShowThemselves
{
    private const int Most = 5_000;

    private static readonly Type[] Shown =
    [
        .. typeof(Negotiation)
            .Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && type.IsAssignableTo(typeof(IHtmlFormattable))),
    ];

    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_value_is_one_table_of_at_most_five_kilobytes(string scenario)
    {
        foreach (var value in Values(Scenario.Find(scenario)!.Read()))
        {
            var html = Html(value);
            Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, Most);
            var elements = XElement.Parse($"<cell>{html}</cell>").Descendants().Select(one => one.Name.LocalName).ToList();
            Assert.Equal("table", elements[0]);
            Assert.Single(elements, "table");
            Assert.Contains("th", elements);
            Assert.Empty(elements.Except(["table", "caption", "thead", "tbody", "tr", "th", "td", "p"]));
        }
    }

    [Fact]
    public void Everything_that_can_be_shown_is_among_them() =>
        Assert.Equal(
            Shown.Select(type => type.Name).Order(),
            Scenario.All.SelectMany(scenario => Values(scenario.Read())).Select(value => value.GetType().Name).Distinct().Order()
        );

    [Fact]
    public void The_attribute_is_found_by_its_name_and_its_formatter_writes_the_same()
    {
        Assert.All(Shown, type => Assert.NotNull(Source(type)));
        var document = Scenario.Find("used-car")!.Read();
        IHtmlFormattable[] values = [document.Talks(), Picture.Timeline(document), Page.Of(document)];
        Assert.All(values, value => Assert.Equal(value.ToHtml(), Formatted(value)));
    }

    [Fact]
    public void Sequences_that_are_found_as_they_are_asked_for_show_all_their_items()
    {
        var talks = Scenario.UsedCar.Read().Talks(until: 3);
        var permitted = talks.PermittedMoves("buyer");
        Assert.Equal(permitted.Count(), XElement.Parse(Formatted(permitted)).Descendants("tr").Count() - 1);
        Assert.Equal(permitted.Select(move => move.ToString()), $"{permitted}".Split(Environment.NewLine));
        Assert.Equal(
            talks.ExampleRulings("buyer").Count(),
            XElement.Parse(Formatted(talks.ExampleRulings("buyer"))).Descendants("tr").Count() - 1
        );
    }

    [Fact]
    public void What_is_no_table_is_one_line_and_no_tree()
    {
        var document = Scenario.Find("used-car")!.Read();
        var talks = document.Talks();
        object[] values =
        [
            document.Setting,
            document.Setting.Protocol,
            document.Setting.Agenda[0],
            document.Setting.Parties[0],
            document.Moves[0],
            document.Preferences[0],
            Scenario.UsedCar,
            talks.Proposals[0],
            talks.Agenda[0],
            talks.Log[0],
            talks.Proposals[0].Terms,
            talks.Proposals[0].Terms[0],
            talks.Proposals[0].Terms[0].Value,
            BargainingProblem.Of(document).Frontier[0],
            Strategies.Find("boulware")!,
        ];
        Assert.All(values, value => Assert.Equal("span", XElement.Parse(Formatted(value)).Name));
        Assert.Equal("<span>seller &lt;b&gt;</span>", Formatted(Issue.Choice("i", "seller <b>").Is("seller <b>").Value));
    }

    // As a kernel does it, which knows nothing but names.
    private static string Formatted(object value)
    {
        var source = Activator.CreateInstance(Source(value.GetType()))!;
        var formatter = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Single();
        Assert.Equal("text/html", formatter.GetType().GetProperty("MimeType")!.GetValue(formatter));
        using var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethods().Single(method => method.Name == "Format").Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }

    private static Type Source(Type type)
    {
        var attribute = type.GetCustomAttributes(inherit: true).Single(one => one.GetType().Name == "TypeFormatterSourceAttribute");
        return (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
    }

    [Fact]
    public void Texts_are_encoded_and_cut_and_rows_that_find_no_room_are_counted()
    {
        var (seller, buyer, note) = (
            Party.Principal("seller", new string('<', 4_000)),
            Party.Principal("buyer", "<b>&\"'\u0001"),
            Issue.Text("note") with
            {
                Name = "Ціна & умови",
            }
        );
        var talks = Negotiation.Convene(Protocol.Bargaining, [seller, buyer], [note]);
        Assert.Contains("Ціна &amp; умови", talks.ToHtml(), StringComparison.Ordinal);
        for (var place = 0; place < 200; place++)
            talks = talks.Make(seller.Proposes(note.Is(new string('я', 200))));
        var html = talks.ToHtml();
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, Most);
        Assert.Matches("<p>And [0-9]+ more.</p>$", html);
        Assert.DoesNotContain("<b>", talks.Make(buyer.Proposes(note.Is("x"))).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ruling_that_is_none_is_shown_as_such() =>
        Assert.Contains("no ruling", default(Ruling).ToHtml(), StringComparison.Ordinal);

    private static string Html(object value) => (string)value.GetType().GetMethod("ToHtml", [])!.Invoke(value, null)!;

    private static IEnumerable<object> Values(NegotiationDocument document)
    {
        var result = ReplayResult.Play(document);
        var talks = result.Talks;
        yield return result;
        yield return talks;
        yield return talks.Parties;
        foreach (var step in Replay.Steps(document))
            if (step.Ruling is { } ruling)
                yield return ruling;
        foreach (var ruling in talks.ExampleRulings(talks.Seats[0].Party.Id))
        {
            yield return ruling;
            if (ruling.Refusal is { } refusal)
                yield return refusal;
        }

        foreach (var move in talks.PermittedMoves(talks.Seats[0].Party.Id).Take(3))
            yield return move;
        foreach (var machine in Lifecycle.All)
            yield return machine;
        yield return document;
        yield return document.Moves;
        yield return talks.Log;
        yield return talks.Proposals;
        yield return StateSpace.Explore(talks, maxStates: 50);
        if (document.Preferences.Count < 2)
            yield break;
        var problem = BargainingProblem.Of(document);
        yield return problem;
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            yield return problem.Solve(concept);
        ValueList<Issue> agenda = [.. talks.Agenda.Select(item => item.Issue)];
        yield return Session
            .Begin(
                Protocol.AlternatingOffers,
                agenda,
                [.. problem.UtilityMaps.Select(map => new Participant(new Ranking(map), Strategies.Find("boulware")!))],
                new() { MaxRounds = 20 }
            )
            .Run();
        yield return new Tournament(
            [Strategies.Find("boulware")!, Strategies.Find("conceder")!],
            [new TournamentScenario(document.Setting.Id, agenda, problem)],
            new() { MaxRounds = 10 }
        )
            .Run()
            .Summary();
    }
}
