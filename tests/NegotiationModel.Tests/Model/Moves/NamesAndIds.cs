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
    public void A_proposal_has_terms() => Assert.Throws<ArgumentNullException>("terms", () => new Move.Propose("a", null!));

    [Fact]
    public void The_default_id_is_empty() =>
        Assert.Equal(
            ["", "", "", "", "", ""],
            new[]
            {
                default(PartyId).Value,
                default(RepresentativeId).Value,
                default(IssueId).Value,
                default(ProposalId).Value,
                default(ConditionId).Value,
                default(AgreementId).Value,
            }
        );

    [Fact]
    public void A_move_names_what_it_is_about() =>
        Assert.All<Func<Move>>(
            [
                () => new Move.Accept("a", default),
                () => new Move.Reject("a", default),
                () => new Move.Abstain("a", default),
                () => new Move.MeetCondition("a", default),
                () => new Move.WaiveCondition("a", default),
                () => new Move.RefuseCondition("a", default),
                () => new Move.FailCondition("a", default),
                () => new Move.AgreeToClaim("a", default),
                () => Party.Principal("a").Withdraws(default),
                () => Party.Principal("a").WithdrawsFrom(default),
            ],
            make => Assert.Throws<ArgumentException>(make)
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
