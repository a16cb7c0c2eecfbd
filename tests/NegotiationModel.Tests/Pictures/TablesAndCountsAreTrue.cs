using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>Responses, state spaces and tournaments, read back.</summary>
public class TablesAndCountsAreTrue
{
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_proposal_has_a_row_with_the_answer_of_each_principal(string scenario)
    {
        var talks = ReplayResult.Play(Scenario.Find(scenario)!.Read()).Talks;
        var drawing = Drawing.Of(Picture.Responses(talks));
        foreach (var proposal in talks.Proposals)
        {
            var row = drawing.Root.Elements().Single(one => (string?)one.Attribute("data-id") == proposal.Id.Value);
            Assert.Equal(
                [proposal.Id.Value, Narration.Label(proposal.Status)],
                row.Elements().Where(one => one.Name.LocalName == "text").Select(one => one.Value)
            );
            var told = talks
                .AnswersTo(proposal.Id)
                .Where(one => one.Value != Answer.None)
                .Select(one => $"{OfferLines.NameOf(talks, one.Key)}: {Words(one.Value)}");
            var own = talks.Seats.Find(proposal.By)!.Party is { Role: Role.Principal } party
                ? [$"put forward by {party.Name}"]
                : Array.Empty<string>();
            Assert.Equal(
                told.Concat(own).Order(),
                row.Descendants().Where(one => one.Name.LocalName == "title").Select(one => one.Value).Order()
            );
        }
    }

    [Fact]
    public void A_large_state_space_shows_how_many_positions_have_each_status_and_how_far_the_nearest_is()
    {
        var space = StateSpace.Explore(Begun("job-offer"), maxStates: 500);
        var texts = Texts(Picture.StateSpace(space));
        foreach (var status in Enum.GetValues<NegotiationStatus>())
        {
            var count = space.States.Count(talks => talks.Status == status);
            var told = texts.SkipWhile(text => text != Narration.Label(status)).ElementAt(1);
            if (count > 0)
                Assert.Equal(count.ToString("#,0", CultureInfo.InvariantCulture), told);
        }

        var bars = Drawing.Of(Picture.StateSpace(space)).Showing("count").ToList();
        var most = space.States.GroupBy(talks => talks.Status).Max(group => group.Count());
        Assert.All(
            bars,
            bar =>
                Assert.True(
                    Drawing.IsThere(
                        Drawing.Number((string)bar.Elements().Single().Attribute("width")!),
                        300 * Math.Log10(1 + Drawing.Number((string)bar.Attribute("data-count")!)) / Math.Log10(1 + most)
                    )
                )
        );
        Assert.Equal(space.States.Select(talks => talks.Status).Distinct().Count(), bars.Count);
    }

    [Fact]
    public void A_small_state_space_shows_each_position_as_far_right_as_it_is_away()
    {
        var space = StateSpace.Explore(Begun("used-car"), maxStates: 30);
        var marks = Drawing.Of(Picture.StateSpace(space)).Showing("position").Select(Drawing.Start).ToList();
        var distances = space.States.Select(position => space.ShortestPathTo(talks => ReferenceEquals(talks, position))!.Steps.Count);
        Assert.Equal(distances.Order(), marks.Select(mark => (int)Math.Round((mark.X - 14) / 230)).Order());
    }

    [Fact]
    public void A_tournament_shows_means_intervals_and_ends_where_they_are()
    {
        var result = new Tournament(
            [Strategies.Boulware, Strategies.Conceder, Strategies.Linear],
            [TournamentScenario.Of(Scenario.UsedCar.Read())],
            new() { MaxRounds = 10, Seed = 1 }
        ).Run();
        var drawing = Drawing.Of(Picture.Tournament(result));
        var x = drawing.Scale("middle");
        var gains = result.Summary(0.95).Strategies.Select(one => one.Payoffs.Utility).ToList();
        Assert.True(
            gains.Zip(drawing.Showing("mean"), (one, mark) => Drawing.IsThere(x(one.PointEstimate), Drawing.At(mark).X)).All(at => at)
        );
        Assert.True(
            gains.Zip(drawing.Showing("interval"), (one, mark) => Drawing.IsThere(x(one.Low!.Value), Drawing.Start(mark).X)).All(at => at)
        );
        Assert.Equal(3, drawing.Showing("mean").Count());
        Assert.Equal(3, drawing.Showing("interval").Count());
        var ends = new Drawing(drawing.Root.Elements().Single(one => (string?)one.Attribute("data-plot") == "ends"));
        var (across, up) = (ends.Scale("middle"), ends.Scale("end"));
        var spots = ends.Showing("end").Select(Drawing.At).ToList();
        Assert.All(
            result.Encounters,
            one =>
                Assert.Contains(
                    spots,
                    spot => Drawing.IsThere(spot, (across(one.Assessment.Utilities[0]), up(one.Assessment.Utilities[1])))
                )
        );
        Assert.Equal(
            result.Encounters.Count,
            ends.Showing("end").Sum(one => int.Parse(one.Elements().Single().Value.Split(' ')[0], CultureInfo.InvariantCulture))
        );
    }

    private static Negotiation Begun(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        return ReplayResult.Play(document with { Moves = [.. document.Moves.Take(2)] }).Talks;
    }

    private static List<string> Texts(Picture picture) =>
        [.. Drawing.Of(picture).Root.Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value)];

    private static string Words(Answer answer) =>
        answer switch
        {
            Answer.Accepted => "accepted",
            Answer.Conditional => "accepted, subject to conditions",
            _ => "rejected",
        };
}
