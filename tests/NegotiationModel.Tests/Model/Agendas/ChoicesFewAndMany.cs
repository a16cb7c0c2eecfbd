using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class ChoicesFewAndMany
{
    public static TheoryData<int, int> Sizes =>
        new(from few in new[] { 1, 15, 16, 17, 40 } from more in new[] { 1, 2, 30 } select (few, more));

    [Theory, MemberData(nameof(Sizes))]
    public void Knows_what_is_listed_and_what_was_added_once(int few, int more)
    {
        var narrow = new ChoiceIssue("venue", [.. Named(0, few)]);
        var wide = (ChoiceIssue)narrow.Widened(new ChoiceIssue("venue", [.. Named(few - 1, more + 1)]))!;
        Assert.Equal(Named(0, few + more), wide.Options);
        Assert.Null(wide.Problem);
        Assert.All(Named(0, few + more), option => Assert.True(wide.Fits(Value.Of(option))));
        Assert.False(wide.Fits(Value.Of("elsewhere")));
        Assert.False(narrow.Fits(Value.Of($"place {few}")));
    }

    [Theory, InlineData(2), InlineData(16), InlineData(17), InlineData(40)]
    public void Says_that_an_option_stands_twice(int count) =>
        Assert.Equal("an option stands twice", new ChoiceIssue("venue", [.. Named(0, count - 1), "place 0"]).Problem);

    private static IEnumerable<string> Named(int from, int count) => Enumerable.Range(from, count).Select(number => $"place {number}");
}
