using NodaTime;
using static NegotiationModel.Benchmarks.Inputs.FivePartyTalk;
using static NegotiationModel.Benchmarks.Inputs.PriceTalk;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>The same five principals in as many moves, with two baskets: on one two are enough, and the text of the other has a condition
/// of its own, a term and a way out, by which one of them gives notice once it is in force.</summary>
internal static class BasketTalk
{
    private static readonly MoneyIssue Deposit = Issue.Money("deposit", "EUR", 0, 20_000);

    public static readonly Negotiation Convened = Negotiation.Convene(
        Protocol.Contract with
        {
            Baskets = [new("sale", ["price"]), new("security", ["deposit"]) { Acceptance = AcceptanceRule.AtLeast(2) }],
        },
        [Owner, City, Bank, Tenant, Builder],
        [Price, Deposit]
    );

    /// <exception cref="RefusedException">A move is refused, so that less would be measured than it seems.</exception>
    public static Move[][] Scripts()
    {
        var scripts = Enumerable.Range(0, 256).Select(Moves).ToArray();
        foreach (var script in scripts)
            Convened.Make(script);
        return scripts;
    }

    private static Move[] Moves(int number)
    {
        var plain = FivePartyTalk.Moves(number);
        var price = 5_000 + (number * 37 % 9_973);
        Move[] all =
        [
            Owner.Proposes(Price.Is(price), Deposit.Is(900)) with
            {
                Proposal = "p1",
            },
            Bank.Accepts("p1") with
            {
                Issues = ["deposit"],
            },
            Owner.Proposes(Price.Is(price - 300)) with
            {
                Proposal = "p3",
                Expires = At(900),
                AgreementConditions = [new("The council consents.") { Id = "consent", AskedParty = "city" }],
                InForceUntil = At(9_000),
                Exits = [ExitClause.Notice(Period.FromDays(3))],
            },
            .. plain[4..10],
            City.MeetsCondition("consent"),
            Tenant.WithdrawsFrom("a2"),
        ];
        return [.. all.Select((move, minute) => move with { At = At(minute) })];
    }
}
