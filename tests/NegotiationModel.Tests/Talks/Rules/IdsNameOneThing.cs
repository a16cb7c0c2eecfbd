using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>A proposal, a condition and an agreement have no id in common.</summary>
public class IdsNameOneThing
{
    [Fact]
    public void Whatever_they_name()
    {
        ConditionDefinition loan = new("a loan");
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Proposal = "c1",
                },
                Buyer.Accepts("c1", loan with { Id = "p1" }, loan with { Id = "a1" }, loan)
            )
            .Then(talks => Assert.Equal(["p1", "a1", "c2"], talks.Conditions.Select(one => one.Id.Value)))
            .Refuses(Seller.Proposes(Price.Is(1)) with { Proposal = "a1" }, RefusalCode.DuplicateId)
            .Refuses(Buyer.Accepts("c1", loan with { Id = "c1" }), RefusalCode.DuplicateId)
            .When(Seller.Proposes(Price.Is(8_000)), Seller.Proposes(Price.Is(7_000)))
            .Then(talks => Assert.Equal(["c1", "p2", "p3"], talks.Proposals.Select(one => one.Id.Value)))
            .When(Buyer.Accepts("p2"))
            .Then(talks => Assert.Equal(["a2"], talks.Agreements.Select(one => one.Id.Value)))
            .Refuses(Seller.Proposes(Warranty.Is("none")) with { Proposal = "a2" }, RefusalCode.DuplicateId)
            .When(Buyer.Says("about that") with { About = "a2" });
    }

    // However many conditions have the ids that proposals would have had.
    [Fact]
    public void The_first_that_is_free_is_found_from_where_it_was_found_last()
    {
        var talks = Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(1)) with
                {
                    Proposal = "x",
                },
                Buyer.Accepts("x", [.. Enumerable.Range(1, 40).Select(number => new ConditionDefinition("so") { Id = $"p{number}" })])
            )
            .Talks;
        for (var number = 41; number < 60; number++)
        {
            talks = talks.Make(Seller.Proposes(Price.Is(number)));
            Assert.Equal($"p{number}", talks.Proposals[^1].Id);
        }
    }
}
