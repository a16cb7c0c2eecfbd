using Xunit;

namespace NegotiationModel.Tests.Model.Parties;

/// <summary>The people of a party, few or many, are found by their ids.</summary>
public class PeopleAreFound
{
    [Theory]
    [InlineData(1), InlineData(8), InlineData(9), InlineData(20)]
    public void Each_by_its_own_id_and_nobody_by_another(int count)
    {
        var party = Party.Principal("buyer") with
        {
            Representatives = [.. Enumerable.Range(1, count).Select(number => new Representative($"r{number}"))],
        };
        Assert.All(party.Representatives, one => Assert.Same(one, party.Representative(one.Id)));
        Assert.Null(party.Representative("r0"));
    }

    [Theory]
    [InlineData(0), InlineData(20)]
    public void Of_two_with_one_id_the_first(int others)
    {
        var party = Party.Principal("buyer") with
        {
            Representatives =
            [
                new("agent", Authority.StatementsOnly),
                new("agent"),
                .. Enumerable.Range(1, others).Select(number => new Representative($"r{number}")),
            ],
        };
        Assert.Equal(Authority.StatementsOnly, party.Representative("agent")!.Authority);
    }
}
