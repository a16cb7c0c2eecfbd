using System.Reflection;
using System.Runtime.CompilerServices;
using NegotiationModel.Analysis;
using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Reliability;

/// <summary>A copy of a record is told with what was put into it, and the record with what it had.</summary>
public class CopiesSayWhatIsNew
{
    // Of kinds that seeds do not lead to.
    private static readonly object[] More =
    [
        new PartyGroup("north", ["seller"]),
        new Basket("money", ["price"]),
        new Representative("agent", Authority.StatementsOnly),
        new Interaction([Tables.Price.Is(1)], 0.5),
        AcceptanceRule.AtLeast(2),
        VoteTest.MoreForThanAgainst,
        Value.Of(3),
        new ExAnteGains(1, 2, 0.5m),
        PriceBargaining.Trace([PriceOffer.Ask(3), PriceOffer.Bid(1)]),
        new FiniteHorizonSolution([new(1, Player.One, new(1, 2), true), new(2, Player.Two, new(1, 1), false)]),
    ];

    [Fact]
    public void In_every_property_that_a_copy_may_set()
    {
        var pools = new Pools(SampleObjects.All().Concat(More));
        var (told, wrong) = (0, new List<string>());
        foreach (var alike in pools.Everything.Where(one => Clone(one.GetType()) is not null).GroupBy(one => one.GetType()))
        foreach (var property in alike.Key.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsSetInCopies))
            if (alike.Select(one => IsToldAnew(one, property, pools.Of(property.PropertyType))).Max() is not { } isTold)
                continue; // nothing that may stand there is at hand
            else if (isTold)
                told++;
            else
                wrong.Add($"{alike.Key.Name}.{property.Name}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(told > 200, $"{told}");
    }

    // Null where no other value is allowed.
    private static bool? IsToldAnew(object record, PropertyInfo property, object?[] values)
    {
        var (before, any) = (property.GetValue(record), (bool?)null);
        foreach (var value in values.Where(value => !Equals(value, before)))
            try
            {
                var copy = Clone(record.GetType())!.Invoke(record, null);
                property.SetValue(copy, value);
                any = Equals(property.GetValue(copy), value) && Equals(property.GetValue(record), before) || any is true;
            }
            catch (TargetInvocationException) { }
        return any;
    }

    private static MethodInfo? Clone(Type type) => type.IsPublic || type.IsNestedPublic ? type.GetMethod("<Clone>$") : null;

    private static bool IsSetInCopies(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set && set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
