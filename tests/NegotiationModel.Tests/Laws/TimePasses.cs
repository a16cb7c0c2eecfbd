using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Laws;

public class TimePasses
{
    private const int Offers = 700;

    // One offer lapses every minute from the second day on.
    private static readonly Negotiation Talks = Negotiation
        .Convene(new Setting(Protocol.Diplomacy, [Seller, Buyer], [Price]) { ConvenedAt = Monday })
        .Make([.. Enumerable.Range(0, Offers).Select(number => Seller.Proposes(Price.Is(number)) with { Expires = Minute(number) })]);

    [Theory]
    [InlineData(0), InlineData(1), InlineData(127), InlineData(128), InlineData(129), InlineData(400), InlineData(Offers)]
    public void Step_by_step_or_at_once_it_is_the_same(int minutes)
    {
        var atOnce = Talks.AdvanceTo(Minute(minutes) - Duration.Epsilon);
        Assert.Equal(minutes == Offers ? Offers + 1 : minutes, atOnce.Transitions.Count);
        Assert.Equal(minutes, atOnce.Talks.Proposals.Count(one => one.Status == ProposalStatus.Lapsed));

        var (now, told) = (Talks, new List<Transition>());
        for (var minute = 0; minute <= minutes; minute++)
        {
            var passage = now.AdvanceTo(Minute(minute) - Duration.Epsilon);
            told.AddRange(passage.Transitions);
            now = passage.Talks;
        }

        Assert.Equal(atOnce.Transitions.ToArray(), told);
    }

    [Fact]
    public void What_was_asked_about_later_makes_no_difference_to_what_is_asked_about_earlier()
    {
        foreach (var minutes in new[] { 650, 10, 500, 129, 128, 127, 699, 0, 300 })
        {
            var refused = Talks.Rule(Buyer.Accepts($"p{Math.Max(1, minutes)}") with { At = Minute(minutes) });
            Assert.Equal(RefusalCode.ProposalExpired, refused.Code);
            var made = Talks.Rule(Buyer.Says("well") with { At = Minute(minutes) });
            Assert.Equal(Math.Min(Offers, minutes + 1), made.Transitions.Count(one => one.To is ProposalStatus.Lapsed));
            Assert.Equal(
                Enumerable.Range(1, minutes + 1).Select(number => $"p{number}"),
                made.Transitions.Where(one => one.To is ProposalStatus.Lapsed).Select(one => one.SubjectId)
            );
        }
    }

    private static Instant Minute(int number) => Day(1) + Duration.FromMinutes(number);
}
