using Xunit;

namespace NegotiationModel.Tests.Model.Protocols;

/// <summary>The copy of a protocol has every rule of it, also those that other languages set where it is made.</summary>
public class PresetsAreVaried
{
    [Fact]
    public void A_copy_has_every_rule()
    {
        foreach (var preset in Protocol.Presets)
        {
            Assert.Equal(preset, new Protocol(preset));
            Assert.Equal(preset.BasedOnPreset, new Protocol(preset).BasedOnPreset);
        }
    }

    [Fact]
    public void No_rule_is_forgotten()
    {
        foreach (var rule in typeof(Protocol).GetProperties().Where(rule => rule.SetMethod is not null))
        {
            var changed = new Protocol(Protocol.Contract);
            var other = Protocol.Presets.Select(rule.GetValue).FirstOrDefault(value => !Equals(value, rule.GetValue(changed)));
            rule.SetValue(changed, other ?? Sample(rule.PropertyType));
            Assert.NotEqual(Protocol.Contract, changed);
            Assert.Equal(changed, new Protocol(changed));
        }
    }

    [Fact]
    public void Lists_and_sequences_are_taken_where_talks_begin()
    {
        List<Party> parties = [Tables.Seller, Tables.Buyer];
        IEnumerable<string> options = new Queue<string>(["none", "1 year"]);
        var warranty = Issue.Choice("warranty", options);
        var talks = Negotiation.Convene(new Setting(Protocol.Contract, parties, new List<Issue> { Tables.Price, warranty }));

        var offered = talks.Make(Tables.Seller.Proposes(new List<Term> { Tables.Price.Is(9_000), warranty.Is("none") }));
        Assert.Equal("price: 9000, warranty: none", offered.Proposals["p1"].Terms.ToString());
        Assert.Equal(offered.Proposals["p1"].Terms, new Move.Propose("seller", offered.Proposals["p1"].Terms.ToList()).Terms);
        Assert.Equal(Value.Of("none"), offered.Proposals["p1"].Terms[(Issue)warranty]);
    }

    private static object Sample(Type type) =>
        type == typeof(ValueList<PartyId>) ? (ValueList<PartyId>)["bank"]
        : type == typeof(ValueList<Basket>) ? (ValueList<Basket>)[new("b", [])]
        : type == typeof(int?) ? 5
        : type == typeof(AcceptanceRule) ? AcceptanceRule.Majority
        : type == typeof(bool) ? true
        : Enum.GetValues(type).GetValue(1)!;
}
