using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Model.Timing;

public class EndsInWords
{
    private static readonly Instant First = Instant.FromUtc(1, 1, 3, 0, 0),
        Last = Instant.FromUtc(9999, 12, 30, 0, 0);

    public static TheoryData<string, string> Ends =>
        new()
        {
            { $"{End.Never}", "never" },
            { $"{End.At(Instant.FromUtc(2026, 3, 1, 0, 0))}", "2026-03-01T00:00:00Z" },
            { $"{End.After(Period.FromDays(30), "c1")}", "P30D after c1" },
        };

    [Theory, MemberData(nameof(Ends))]
    public void Say_when_they_come(string end, string words) => Assert.Equal(words, end);

    [Fact]
    public void Count_from_their_move_where_a_period_is_of_nothing_else()
    {
        static bool Counts(End end) => end.Form!.CountsFromItsMove;
        var (free, tied) = (End.After(Period.FromDays(1)), End.After(Period.FromDays(1), "c1"));
        Assert.True(Counts(free) && Counts(End.Earliest([tied, free])) && Counts(End.Latest([End.Earliest([free]), End.On("c1")])));
        Assert.True(Counts(End.If("c1", End.Never, free)));
        Assert.False(Counts(tied) || Counts(End.On("c1")) || Counts(End.Earliest([tied, End.On("c1"), End.At(First)])));
    }

    [Fact]
    public void Lie_between_the_first_and_the_last_instant_of_documents()
    {
        Assert.True(DocumentTimeRange.Contains(First) && DocumentTimeRange.Contains(Last));
        Assert.False(DocumentTimeRange.Contains(First - Duration.Epsilon) || DocumentTimeRange.Contains(Last + Duration.Epsilon));
    }
}
