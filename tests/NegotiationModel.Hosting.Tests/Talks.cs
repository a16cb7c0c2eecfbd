using NodaTime;

namespace NegotiationModel.Hosting.Tests;

/// <summary>The sale of a car, about which most tests are.</summary>
internal static class Talks
{
    public static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static readonly Party Seller = Party.Principal("seller", "Ms Bondar"),
        Buyer = Party.Principal("buyer", "Mr Ivanenko");

    public static readonly MoneyIssue Price = Issue.Money("price", "EUR");

    public static NegotiationDocument Car(string id = "car", Protocol? protocol = null) =>
        new(new Setting(protocol ?? Protocol.Contract, [Seller, Buyer], [Price]) { Id = id, ConvenedAt = Monday }, []);

    public static Move Offer(decimal price = 9_000, Instant? expires = null) => Seller.Proposes(Price.Is(price)) with { Expires = expires };

    /// <summary>A move as a log holds it.</summary>
    public static StoredMove Stored(int version, string? key = null) =>
        new(
            version,
            Seller.Proposes(Price.Is(9_000 + version)) with
            {
                Proposal = $"p{version}",
                At = Monday + Duration.FromMinutes(version),
            },
            key is null ? null : IdempotencyKey.Of(key, Offer(9_000 + version))
        );
}
