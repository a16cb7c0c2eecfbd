using static NegotiationModel.Benchmarks.Inputs.PriceTalk;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Five principals, a counter-offer, acceptances in rotating order, conditions precedent and subsequent: agreed in eleven
/// moves.</summary>
internal static class FivePartyTalk
{
    public static readonly Party Owner = Party.Principal("owner"),
        City = Party.Principal("city"),
        Bank = Party.Principal("bank"),
        Tenant = Party.Principal("tenant"),
        Builder = Party.Principal("builder");

    public static readonly PartyId[] Principals = [Owner.Id, City.Id, Bank.Id, Tenant.Id, Builder.Id];
    public static readonly Negotiation Convened = Negotiation.Convene(Protocol.Contract, [Owner, City, Bank, Tenant, Builder], [Price]);

    public static Move[] Moves(int number)
    {
        var price = 5_000 + (number * 37 % 9_973);
        Move[] accepting =
        [
            Tenant.Accepts("p3", new ConditionDefinition("The roof is mended.") { Id = "c1", AskedParty = "builder" }),
            Builder.Accepts("p3"),
            Bank.Accepts(
                "p3",
                new ConditionDefinition("The rates stay.") { Id = "c2", Due = At(500) },
                new ConditionDefinition("The rent is paid.", ConditionKind.EndsAgreementIfFailed) { Id = "c3", AskedParty = "tenant" }
            ),
            City.Accepts("p3"),
        ];
        Move[] all =
        [
            Owner.Proposes(Price.Is(price)) with
            {
                Proposal = "p1",
            },
            City.Proposes(Price.Is(price - 900)) with
            {
                Proposal = "p2",
                CounterTo = "p1",
            },
            Bank.Says("Below that we lend nothing."),
            Owner.Proposes(Price.Is(price - 300)) with
            {
                Proposal = "p3",
                CounterTo = "p2",
                Expires = At(900),
            },
            .. accepting[(number % 4)..],
            .. accepting[..(number % 4)],
            .. number % 3 == 0
                ? [Builder.MeetsCondition("c1"), Bank.MeetsCondition("c2")]
                : (Move[])[Bank.WaivesCondition("c2"), Tenant.WaivesCondition("c1")],
            Owner.Says("Done."),
        ];
        return [.. all.Select((move, minute) => move with { At = At(minute) })];
    }

    public static Move[][] Scripts() => [.. Enumerable.Range(0, 256).Select(Moves)];
}
