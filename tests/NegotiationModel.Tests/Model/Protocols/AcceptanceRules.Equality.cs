using Xunit;

namespace NegotiationModel.Tests.Model.Protocols;

public partial class AcceptanceRules
{
    [Fact]
    public void Rules_are_equal_when_they_ask_for_the_same()
    {
        Same(Acceptance.Quorum(2), Acceptance.Quorum(2));
        Same(Acceptance.Share(0.5m), Acceptance.Share(0.50m));
        Same(
            Acceptance.All(Acceptance.Among(["seller"], Acceptance.Any(Acceptance.Consensus))),
            Acceptance.All(Acceptance.Among(["seller"], Acceptance.Any(Acceptance.Consensus)))
        );
        Same(Acceptance.Weighted(6, new("seller", 3), new("buyer", 3)), Acceptance.Weighted(6.0m, new("seller", 3), new("buyer", 3.0m)));
        Assert.Equal(
            new Protocol { Acceptance = Acceptance.Weighted(1, new PartyWeight("seller", 1)) },
            new Protocol { Acceptance = Acceptance.Weighted(1, new PartyWeight("seller", 1)) }
        );
    }

    [Fact]
    public void And_different_when_they_do_not()
    {
        Acceptance[] rules =
        [
            Acceptance.Unanimous,
            Acceptance.Majority,
            Acceptance.Quorum(1),
            Acceptance.Quorum(2),
            Acceptance.Weighted(1),
            Acceptance.Weighted(2),
            Acceptance.Weighted(1, new PartyWeight("seller", 1)),
            Acceptance.Weighted(1, new PartyWeight("seller", 2)),
            Acceptance.Weighted(1, new PartyWeight("buyer", 1)),
            Acceptance.Share(0.5m),
            Acceptance.Share(0.6m),
            Acceptance.MajorityOfThoseVoting,
            Acceptance.Consensus,
            Acceptance.Among(["seller"], Acceptance.Majority),
            Acceptance.Among("seller", Acceptance.Majority),
            Acceptance.Among("seller", Acceptance.Unanimous),
            Acceptance.All(Acceptance.Majority, Acceptance.Unanimous),
            Acceptance.All(Acceptance.Unanimous, Acceptance.Majority),
            Acceptance.Any(Acceptance.Majority, Acceptance.Unanimous),
        ];
        Assert.Distinct(rules);
        Assert.All(rules, rule => Assert.False(rule.Equals(null)));
    }

    private static void Same(Acceptance one, Acceptance other)
    {
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
