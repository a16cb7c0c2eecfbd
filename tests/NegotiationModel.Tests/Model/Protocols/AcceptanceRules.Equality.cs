using Xunit;

namespace NegotiationModel.Tests.Model.Protocols;

public partial class AcceptanceRules
{
    [Fact]
    public void Rules_are_equal_when_they_ask_for_the_same()
    {
        Same(AcceptanceRule.AtLeast(2), AcceptanceRule.AtLeast(2));
        Same(AcceptanceRule.Share(0.5m), AcceptanceRule.Share(0.50m));
        Same(
            AcceptanceRule.All(AcceptanceRule.Among(["seller"], AcceptanceRule.Any(AcceptanceRule.Consensus))),
            AcceptanceRule.All(AcceptanceRule.Among(["seller"], AcceptanceRule.Any(AcceptanceRule.Consensus)))
        );
        Same(
            AcceptanceRule.Weighted(6, new("seller", 3), new("buyer", 3)),
            AcceptanceRule.Weighted(6.0m, new("seller", 3), new("buyer", 3.0m))
        );
        Assert.Equal(
            new Protocol { Acceptance = AcceptanceRule.Weighted(1, new PartyWeight("seller", 1)) },
            new Protocol { Acceptance = AcceptanceRule.Weighted(1, new PartyWeight("seller", 1)) }
        );
    }

    [Fact]
    public void And_different_when_they_do_not()
    {
        AcceptanceRule[] rules =
        [
            AcceptanceRule.Unanimous,
            AcceptanceRule.Majority,
            AcceptanceRule.AtLeast(1),
            AcceptanceRule.AtLeast(2),
            AcceptanceRule.Weighted(1),
            AcceptanceRule.Weighted(2),
            AcceptanceRule.Weighted(1, new PartyWeight("seller", 1)),
            AcceptanceRule.Weighted(1, new PartyWeight("seller", 2)),
            AcceptanceRule.Weighted(1, new PartyWeight("buyer", 1)),
            AcceptanceRule.Share(0.5m),
            AcceptanceRule.Share(0.6m),
            AcceptanceRule.MajorityOfThoseVoting,
            AcceptanceRule.Consensus,
            AcceptanceRule.Among(["seller"], AcceptanceRule.Majority),
            AcceptanceRule.Among("seller", AcceptanceRule.Majority),
            AcceptanceRule.Among("seller", AcceptanceRule.Unanimous),
            AcceptanceRule.All(AcceptanceRule.Majority, AcceptanceRule.Unanimous),
            AcceptanceRule.All(AcceptanceRule.Unanimous, AcceptanceRule.Majority),
            AcceptanceRule.Any(AcceptanceRule.Majority, AcceptanceRule.Unanimous),
        ];
        Assert.Distinct(rules);
        Assert.All(rules, rule => Assert.False(rule.Equals(null)));
    }

    private static void Same(AcceptanceRule one, AcceptanceRule other)
    {
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
