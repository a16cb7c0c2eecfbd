using System.Text;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>The negotiation that a document tells, in one call: at its end, after some moves, and where a proposal was tabled.</summary>
public class TalksOfADocument
{
    private static readonly NegotiationDocument Offered = new(
        new(Protocol.Contract, [Seller, Buyer], [Price]) { ConvenedAt = Monday },
        [
            Seller.Proposes(Price.Is(9)) with
            {
                At = Day(1),
            },
            Seller.Accepts("p1") with
            {
                At = Day(2),
            }, // refused
            Buyer.Proposes(Price.Is(8)) with
            {
                Proposal = "less",
                At = Day(3),
            },
        ]
    );

    [Fact]
    public void What_is_written_is_read_as_the_same_negotiation()
    {
        foreach (var scenario in Scenario.All)
        {
            var talks = scenario.Read().Talks();
            var written = NegotiationJson.Write(talks);
            var read = NegotiationJson.Read(written);
            Assert.Equal(written, NegotiationJson.Write(read));
            Assert.Equal((talks.Status, talks.Now, talks.Log.Count), (read.Status, read.Now, read.Log.Count));
            Assert.Equal(talks.Agreements.Select(one => one.ToString()), read.Agreements.Select(one => one.ToString()));
        }
    }

    [Fact]
    public void A_document_with_a_refused_move_is_no_negotiation()
    {
        var problem = Assert.Single(Assert.Throws<DocumentException>(() => NegotiationJson.Read(NegotiationJson.Write(Offered))).Problems);
        Assert.Equal("$.moves[1]", problem.Path);
        Assert.StartsWith("the move is refused: ", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Line > 1);
        Assert.Throws<DocumentException>(() => NegotiationJson.Read("{}"u8));
        Assert.Throws<DocumentException>(() => NegotiationJson.Read(Encoding.UTF8.GetBytes("null")));
    }

    [Fact]
    public void Refused_moves_leave_the_talks_as_they_were()
    {
        Assert.Equal(2, Offered.Talks().Log.Count);
        Assert.Equal([0, 1, 1, 2, 2], new[] { 0, 1, 2, 3, int.MaxValue }.Select(until => Offered.Talks(until).Log.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Offered.Talks(until: -1));
    }

    [Fact]
    public void Another_course_begins_before_or_after_a_proposal()
    {
        Assert.Equal((0, 1), (Offered.TalksBefore("p1").Log.Count, Offered.TalksAfter("p1").Log.Count)); // an id that play gave
        Assert.Equal((1, 2), (Offered.TalksBefore("less").Log.Count, Offered.TalksAfter("less").Log.Count));
        var wrong = Assert.Throws<ArgumentException>("id", () => Offered.TalksBefore("les")).Message;
        Assert.Equal(
            "No move of this document brings up les: neither a proposal, a condition nor an agreement. There are p1, less. "
                + "Talks(until: 7) gives the talks after seven moves, whatever these do. Did you mean less? (Parameter 'id')",
            wrong
        );
        Assert.Throws<ArgumentNullException>("id", () => Offered.TalksAfter(null!));

        var accepted = Offered.TalksAfter("less").Make(Seller.Accepts("less"));
        Assert.Equal(NegotiationStatus.Concluded, accepted.Status);
        Assert.Equal(NegotiationStatus.Tabled, Offered.Talks().Status);
    }

    [Fact]
    public void Or_before_or_after_a_condition_or_an_agreement_came_up()
    {
        var story = Scenario.CompanySale.Read();
        var end = story.Talks();
        foreach (var id in end.Conditions.Select(one => one.Id.Value).Concat(end.Agreements.Select(one => one.Id.Value)))
        {
            Assert.False(Knows(story.TalksBefore(id), id), id);
            Assert.True(Knows(story.TalksAfter(id), id), id);
        }

        static bool Knows(Negotiation talks, string id) => talks.Conditions.Contains(id) || talks.Agreements.Contains(id);
    }

    [Fact]
    public void A_built_in_scenario_is_asked_as_its_document_is()
    {
        var (scenario, document) = (Scenario.MoscowKyiv, Scenario.MoscowKyiv.Read());
        Assert.Equal(document.Talks(), scenario.Talks());
        Assert.Equal(document.Talks(3), scenario.Talks(until: 3));
        Assert.Equal(scenario.Talks(), scenario.Talks(until: document.Moves.Count + 1)); // as Take does
        Assert.Equal(document.TalksBefore("kyiv"), scenario.TalksBefore("kyiv"));
        Assert.Equal(document.TalksAfter("kyiv"), scenario.TalksAfter("kyiv"));
        Assert.NotEqual(scenario.TalksBefore("kyiv"), scenario.TalksAfter("kyiv"));
        Assert.EndsWith(
            "Did you mean kyiv? (Parameter 'id')",
            Assert.Throws<ArgumentException>("id", () => scenario.TalksAfter("kiev")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_built_in_scenario_is_a_property_and_plays()
    {
        var properties = typeof(Scenario)
            .GetProperties()
            .Where(one => one.PropertyType == typeof(Scenario))
            .Select(one => (Scenario)one.GetValue(null)!);
        Assert.Equal(Scenario.All, properties);
        foreach (var scenario in Scenario.All)
            Assert.Equal(scenario.Read().Moves.Count, scenario.Play().Count());
    }
}
