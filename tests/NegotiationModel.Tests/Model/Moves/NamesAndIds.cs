using Xunit;

namespace NegotiationModel.Tests.Model.Moves;

public class NamesAndIds
{
    [Fact]
    public void No_id_is_nothing_at_all() =>
        Assert.All<Func<string, object>>(
            [
                text => new PartyId(text),
                text => new RepresentativeId(text),
                text => new IssueId(text),
                text => new ProposalId(text),
                text => new ConditionId(text),
                text => new AgreementId(text),
            ],
            make => Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => make(null!)).ParamName)
        );

    [Fact]
    public void A_party_that_is_called_by_its_id_has_no_other_name()
    {
        Assert.Equal(new Party("bank", Role.Principal), Party.Principal("bank", "bank"));
        Assert.Equal(new Party("bank", Role.Principal), Party.Principal("bank"));
        Assert.NotEqual(new Party("bank", Role.Principal), Party.Principal("bank", "The Bank"));
        Assert.Equal("shore", (Party.Principal("bank") with { Id = "shore" }).Name);
    }
}
