using NodaTime;

namespace NegotiationModel.Tests;

/// <summary>The people and issues that the stories are about.</summary>
internal static class Tables
{
    public static readonly Party Seller = Party.Principal("seller", "Ms Bondar"),
        Buyer = Party.Principal("buyer", "Mr Ivanenko") with { Representatives = [new("agent", Authority.StatementsOnly), new("lawyer")] },
        Bank = Party.Principal("bank"),
        Mediator = Party.Mediator("mediator"),
        Guarantor = Party.Guarantor("guarantor"),
        Parliament = Party.Observer("parliament");

    public static readonly MoneyIssue Price = Issue.Money("price", "EUR", 0, 20_000);

    public static readonly ChoiceIssue Warranty = Issue.Choice("warranty", "none", "6 months", "1 year");

    public static readonly DateIssue Handover = Issue.Date("handover");

    public static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    /// <summary>An instant so many days after the first Monday.</summary>
    public static Instant Day(int days) => Monday + Duration.FromDays(days);

    /// <summary>Sets a limit as documents say it: of whatever has that id.</summary>
    public static Move.SetLimit SetsLimit(this Party party, string target, End until) => new(party.Id, target, until);

    /// <summary>Two or more sides over price and warranty, from the first Monday.</summary>
    public static Story Table(Protocol protocol, params Party[] parties) =>
        Story.Given(new Setting(protocol, parties.Length == 0 ? [Seller, Buyer] : [.. parties], [Price, Warranty]) { ConvenedAt = Monday });
}
