using NodaTime;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

/// <summary>Moves that nobody in their senses makes: where an exploration tries them too, every reason to refuse comes up.</summary>
internal static class AbsurdMoves
{
    public static IEnumerable<Move> At(Negotiation talks)
    {
        var (sold, lapsed) = (
            talks.Proposals.FirstOrDefault(proposal => !proposal.IsOnTheTable),
            talks.Proposals.FirstOrDefault(proposal => proposal.IsOnTheTable)
        );
        yield return Party.Principal("stranger").Says("hello");
        yield return Buyer.Says("hello") with
        {
            Representative = "nobody",
        };
        yield return Buyer.Proposes(Price.Is(1)) with
        {
            Representative = "agent",
        };
        yield return Parliament.Proposes(Price.Is(1));
        yield return Mediator.Accepts("p1");
        yield return Seller.Says("yesterday") with
        {
            At = talks.Now - Duration.FromDays(1),
        };
        yield return Seller.Accepts("p99");
        yield return Seller.MeetsCondition("c99");
        yield return Seller.Ratifies("a99");
        yield return Seller.Joins();
        foreach (var party in new[] { Seller, Buyer, Mediator })
        foreach (var move in Proposals(talks, party, lapsed, sold).Concat(Responses(party, lapsed, sold)))
            yield return move;
        foreach (var condition in talks.Conditions)
            yield return Seller.RefusesCondition(condition.Id);
        foreach (var agreement in talks.Agreements)
            yield return Buyer.Ratifies(agreement.Id);
        yield return Seller.ExtendsAgenda(Issue.YesNo("price"));
        yield return Seller.SetsDeadline(talks.Now);
    }

    private static IEnumerable<Move> Proposals(Negotiation talks, Party party, Proposal? standing, Proposal? dead)
    {
        yield return party.Proposes();
        yield return party.Proposes(Handover.Is(new LocalDate(2026, 5, 1)));
        yield return party.Proposes(Price.Is(-1));
        if (standing is not null)
        {
            yield return party.Proposes(Price.Is(1)) with
            {
                Proposal = standing.Id,
            };
            yield return party.Proposes(Price.Is(1)) with
            {
                CounterTo = standing.Id,
            };
            yield return party.Proposes(Price.Is(1)) with
            {
                Replaces = standing.Id,
            };
            yield return party.Proposes(Price.Is(1)) with
            {
                RevivesProposalOrAgreement = standing.Id.Value,
            };
        }

        if (talks.Agreements.Count > 0 || dead is not null)
            yield return party.Proposes(Price.Is(2)) with
            {
                Expires = talks.Now,
            };
    }

    private static IEnumerable<Move> Responses(Party party, Proposal? standing, Proposal? dead)
    {
        if (dead is not null)
        {
            yield return party.Accepts(dead.Id);
            yield return party.Withdraws(dead.Id);
        }

        if (standing is null)
            yield break;
        yield return party.Accepts(standing.Id) with
        {
            Terms = [Price.Is(1)],
        };
        yield return party.Accepts(standing.Id) with
        {
            Issues = ["price"],
        };
        yield return party.Accepts(standing.Id) with
        {
            Issues = ["handover"],
        };
        yield return party.Accepts(standing.Id, new ConditionDefinition("something"));
        yield return party.Accepts(
            standing.Id,
            new ConditionDefinition("something"),
            new ConditionDefinition("else") { Id = "c1" },
            new ConditionDefinition("again") { Id = "c1" }
        );
    }
}
