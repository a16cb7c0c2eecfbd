using NodaTime;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>
/// Moves of offer and acceptance at random, the same for the same seed: about half of them are allowed, and every rule of the
/// contract preset turns some of the others down.
/// </summary>
internal sealed class RandomTalk(Random random, PartyId[] principals)
{
    private int proposals,
        conditions,
        minutes;

    /// <summary>A move for a table with so many proposals and conditions; new ones are numbered on.</summary>
    public Move Next(int proposals, int conditions)
    {
        (this.proposals, this.conditions) = (proposals, conditions);
        minutes += random.Next(20) == 0 ? -1 : random.Next(3);
        var at = Instant.FromUnixTimeSeconds(60 * minutes);
        var by = random.Next(60) == 0 ? new PartyId("stranger") : principals[random.Next(principals.Length)];
        return Of(by, at) with { At = random.Next(10) == 0 ? null : at };
    }

    private Move Of(PartyId by, Instant at) =>
        random.Next(
            proposals == 0 ? 13
            : conditions == 0 ? 28
            : 40
        ) switch
        {
            < 10 => new Move.Propose(by, Terms())
            {
                Proposal = random.Next(20) == 0 ? Proposal() : $"p{proposals + 1}",
                UncommittedCoSponsors = random.Next(20) == 0 ? [Anyone()] : [],
                CounterTo = random.Next(3) == 0 ? Proposal() : (ProposalId?)null,
                Replaces = random.Next(6) == 0 ? Proposal() : (ProposalId?)null,
                RevivesProposalOrAgreement = random.Next(12) == 0 ? Proposal().Value : null,
                Expires = Limit(at),
                FirmUntil = Limit(at),
                LeavesProposerUncommitted = random.Next(6) == 0,
            },
            < 12 => new Move.MakeStatement(by) { Text = "…" },
            < 13 => random.Next(20) == 0 ? new Move.WalkAway(by) : new Move.MakeStatement(by),
            < 25 => new Move.Accept(by, Proposal())
            {
                Terms = random.Next(10) == 0 ? Terms() : null,
                CounterProposal = $"p{proposals + 1}",
                Issues = random.Next(20) == 0 ? ["price"] : null,
                Conditions = [.. Enumerable.Range(0, Math.Max(0, random.Next(5) - 1)).Select(_ => Condition(at))],
            },
            < 26 => new Move.Reject(by, Proposal()),
            < 28 => new Move.Withdraw(by, Proposal()),
            < 33 => new Move.MeetCondition(by, Known()),
            < 36 => new Move.WaiveCondition(by, Known()),
            < 38 => new Move.RefuseCondition(by, Known()),
            _ => new Move.FailCondition(by, Known()),
        };

    private ConditionDefinition Condition(Instant at) =>
        new("…", random.Next(3) == 0 ? ConditionKind.EndsAgreementIfFailed : ConditionKind.Precedent)
        {
            Id = random.Next(20) == 0 ? Known() : $"c{++conditions}",
            AskedParty = random.Next(2) == 0 ? Anyone() : (PartyId?)null,
            Due = Limit(at),
        };

    private Terms Terms() =>
        random.Next(30) switch
        {
            0 => [],
            1 => [PriceTalk.Price.Is(90_000)],
            2 => [new Term("warranty", Value.Of("none"))],
            3 => [new Term("price", Value.Of("a lot"))],
            _ => [PriceTalk.Price.Is(random.Next(4))],
        };

    private Instant? Limit(Instant at) => random.Next(4) == 0 ? at + Duration.FromMinutes(random.Next(12)) : null;

    private PartyId Anyone() => random.Next(12) == 0 ? new PartyId("nobody") : principals[random.Next(principals.Length)];

    // Mostly one of the newest, seldom one that does not exist.
    private ProposalId Proposal() => $"p{Math.Max(1, proposals + (random.Next(20) == 0 ? 1 : -random.Next(3)))}";

    private ConditionId Known() => $"c{Math.Max(1, conditions + (random.Next(20) == 0 ? 1 : -random.Next(4)))}";
}
