using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Documents.Format;

public class WhatAPartyMayKnow
{
    private static readonly NegotiationDocument Document = new(
        new(Protocol.Bargaining, [Seller, Buyer], [Price]),
        [Seller.Proposes(Price.Is(9_000))]
    )
    {
        Brief = "A car is sold.",
        Sheets = [new("seller", "The brakes are worn."), new("buyer", "You need it today.")],
        Preferences = [Wants("seller"), Wants("buyer")],
    };

    [Fact]
    public void It_knows_what_it_is_told_and_wants_and_nothing_of_others() =>
        Assert.Equal(Document with { Sheets = [Document.Sheets[1]], Preferences = [Document.Preferences[1]] }, Document.KnownTo("buyer"));

    [Fact]
    public void Nobody_is_told_anything_in_confidence() =>
        Assert.Equal(Document with { Sheets = default, Preferences = default }, Document.KnownTo(null));

    // Whoever adds a property decides in KnownTo who may know it.
    [Fact]
    public void Everything_else_everybody_knows() =>
        Assert.Equal(
            ["Brief", "Moves", "Preferences", "Setting", "Sheets"],
            typeof(NegotiationDocument).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order()
        );

    private static Preferences Wants(PartyId party) => new(party, []) { Reservation = 0.5 };
}
