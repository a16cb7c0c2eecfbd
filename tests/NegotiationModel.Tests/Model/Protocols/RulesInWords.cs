using System.Text.Json;
using NegotiationModel.Serialization;
using Xunit;

namespace NegotiationModel.Tests.Model.Protocols;

public class RulesInWords
{
    public static TheoryData<AcceptanceRule, string> Rules =>
        new()
        {
            { AcceptanceRule.Among(["a", "b"], AcceptanceRule.Unanimous), $"among a, b: {AcceptanceRule.Unanimous}" },
            { AcceptanceRule.Among("g", AcceptanceRule.Majority), $"among g: {AcceptanceRule.Majority}" },
            { AcceptanceRule.Share(0.5m), "at least 50 % accept" },
            { AcceptanceRule.Share(1), "at least 100 % accept" },
            { AcceptanceRule.Share(1.5m), "at least 1.5 accept" },
            { AcceptanceRule.AtLeast(2), "at least 2 accept" },
            { AcceptanceRule.Weighted(2.50m, [new("a", 1)]), "those who accept weigh at least 2.5 together" },
        };

    [Theory, MemberData(nameof(Rules))]
    public void Say_what_must_come_together(AcceptanceRule rule, string words) => Assert.Equal(words, rule.ToString());

    [Fact]
    public void Weights_add_up_as_long_as_a_decimal_holds_their_digits()
    {
        static bool AddsUp(int parties, decimal weight) =>
            AcceptanceRule.Weighted(1, [.. Enumerable.Range(1, parties).Select(at => new PartyWeight($"p{at}", weight))]).AddsUp;
        Assert.True(AddsUp(6, 1_000_000_000_000.0000000000000001m) && AddsUp(60, 1_000_000_000_000.000000000000001m));
        Assert.False(AddsUp(8, 1_000_000_000_000.0000000000000001m) || AddsUp(80, 1_000_000_000_000.000000000000001m));
    }

    [Fact]
    public void A_protocol_is_made_of_another_and_a_name_is_written_somewhere()
    {
        Assert.Throws<ArgumentNullException>("original", () => new Protocol((Protocol)null!));
        var names = new EnumNameConverter<Role>();
        Assert.Throws<ArgumentNullException>("writer", () => names.Write(null!, Role.Mediator, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>(
            "writer",
            () => names.WriteAsPropertyName(null!, Role.Mediator, JsonSerializerOptions.Default)
        );
    }
}
