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
                () => new Move.ConcedeDemand("a", default),
                () => Party.Principal("a").Withdraws(default),
                () => Party.Principal("a").WithdrawsFrom(default),
            ],
            make => Assert.Throws<ArgumentException>(make)
        );

    private static readonly Func<string, Move>[] Naming =
    [
        id => new Move.Accept("a", id),
        id => Party.Principal("a").AccedesTo(id),
        id => new Move.Withdraw("a", id),
        id => Party.Principal("a").WithdrawsFrom(id),
        id => new Move.Reject("a", "p1") with { Proposal = id },
        id => new Move.Abstain("a", "p1") with { Proposal = id },
        id => new Move.MeetCondition("a", "c1") with { Condition = id },
        id => new Move.WaiveCondition("a", "c1") with { Condition = id },
        id => new Move.RefuseCondition("a", "c1") with { Condition = id },
        id => new Move.FailCondition("a", "c1") with { Condition = id },
        id => new Move.ConcedeDemand("a", "c1") with { Condition = id },
        id => new Move.PostponeConsent("a", "c1") with { Condition = id },
        id => Party.Principal("a").ReplacesCondition(id, new ConditionDefinition("more")),
    ];

    [Fact]
    public void What_it_is_about_may_have_an_id_of_one_letter_and_has_one() =>
        Assert.All(
            Naming,
            make =>
            {
                Assert.Contains("x", make("x").ReferredIds);
                Assert.Throws<ArgumentException>(() => make(""));
            }
        );

    [Fact]
    public void So_has_whoever_moves_or_has_a_sheet()
    {
        Assert.Equal("b", new Move.Resume("b").By);
        Assert.Equal("b", (new RoleSheet("a", "") with { Party = "b" }).Party);
        Assert.Throws<ArgumentException>(() => new RoleSheet("a", "") with { Party = default });
        Assert.Throws<ArgumentException>(() => new RoleSheet(default, ""));
    }

    [Fact]
    public void Ids_stand_in_the_order_of_their_letters()
    {
        InOrder<PartyId>("a", "b");
        InOrder<RepresentativeId>("a", "b");
        InOrder<IssueId>("a", "b");
        InOrder<ProposalId>("a", "b");
        InOrder<ConditionId>("a", "b");
        InOrder<AgreementId>("a", "b");

        static void InOrder<T>(T one, T other)
            where T : struct, IComparable<T>
        {
            Assert.True(one.CompareTo(other) < 0 && other.CompareTo(one) > 0 && one.CompareTo(one) == 0);
            Assert.True(default(T).CompareTo(one) < 0);
        }
    }

    [Fact]
    public void A_party_that_is_called_by_its_id_has_no_other_name()
    {
        Assert.Equal(new Party("bank", Role.Principal), Party.Principal("bank", "bank"));
        Assert.Equal(new Party("bank", Role.Principal), Party.Principal("bank"));
        Assert.NotEqual(new Party("bank", Role.Principal), Party.Principal("bank", "The Bank"));
        Assert.Equal("shore", (Party.Principal("bank") with { Id = "shore" }).Name);
    }
}
