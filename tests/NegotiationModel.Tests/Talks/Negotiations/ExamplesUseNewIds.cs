using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

public class ExamplesUseNewIds
{
    [Theory]
    [InlineData("issue-2", "price")]
    [InlineData("issue-4", "issue-1", "issue-3")]
    [InlineData("issue-5", "issue-3", "issue-4")]
    public void An_amendment_is_shown_with_an_issue_that_the_agenda_has_not_got(string free, params string[] listed)
    {
        var talks = Negotiation.Convene(Protocol.Contract, [Seller, Buyer], [.. listed.Select(id => Issue.Text(id))]);
        var example = Assert.IsType<Move.ExtendAgenda>(
            talks.PermittedMoves("seller").Single(one => one.Kind == MoveKind.ExtendAgenda).Example
        );
        Assert.Equal([Issue.Text(free)], example.Issues);
    }
}
