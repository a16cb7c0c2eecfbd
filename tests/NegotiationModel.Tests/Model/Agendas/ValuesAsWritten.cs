using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class ValuesAsWritten
{
    public static TheoryData<Value, ValueKind, string> Kinds =>
        new()
        {
            { Value.Of("as discussed"), ValueKind.Text, "as discussed" },
            { Value.Of(""), ValueKind.Text, "" },
            { default, ValueKind.Text, "" },
            { Value.Of(9_000.50m), ValueKind.Number, "9000.5" },
            { Value.Of(-0.00m), ValueKind.Number, "0" },
            { Value.Of(1e-28m), ValueKind.Number, "0.0000000000000000000000000001" },
            { Value.Of(true), ValueKind.Boolean, "yes" },
            { Value.Of(false), ValueKind.Boolean, "no" },
            { Value.DateRange("2026-03-02", "2026-03-08"), ValueKind.DateRange, "2026-03-02 to 2026-03-08" },
        };

    [Theory, MemberData(nameof(Kinds))]
    public void Each_kind_is_told_in_its_own_way(Value value, ValueKind kind, string told)
    {
        Assert.Equal(kind, value.Kind);
        Assert.Equal(told, value.ToString());
    }

    [Fact]
    public void A_value_is_of_one_kind_alone()
    {
        Assert.Equal(("a", null, null), Parts(Value.Of("a")));
        Assert.Equal((null, 0m, null), Parts(Value.Of(0)));
        Assert.Equal((null, null, true), Parts(Value.Of(true)));
        Assert.Equal((null, null, false), Parts(Value.Of(false)));
        Assert.Equal((null, null, null), Parts(Value.DateRange("2026-03-02", "2026-03-08")));
    }

    [Fact]
    public void Values_are_equal_when_they_are_written_alike()
    {
        Same(Value.Of("a"), Value.Of(new string('a', 1)));
        Same(default, Value.Of(""));
        Same(Value.Of(1.0m), Value.Of(1));
        Same(Value.Of(true), Value.Of(true));
        Same(Value.DateRange("2026-03-02", "2026-03-08"), Value.DateRange("2026-03-02", "2026-03-08"));
    }

    [Fact]
    public void And_different_when_they_are_not() =>
        Assert.Distinct([
            Value.Of("a"),
            Value.Of("A"),
            Value.Of(""),
            Value.Of("0"),
            Value.Of(0),
            Value.Of(1),
            Value.Of(true),
            Value.Of(false),
            Value.DateRange("2026-03-02", "2026-03-08"),
            Value.DateRange("2026-03-02", "2026-03-09"),
            Value.DateRange("2026-03-01", "2026-03-08"),
        ]);

    [Fact]
    public void No_text_is_no_value() => Assert.Throws<ArgumentNullException>(() => Value.Of((string)null!));

    private static (string? Text, decimal? Number, bool? Flag) Parts(Value value) => (value.Text, value.Number, value.Flag);

    private static void Same(Value one, Value other)
    {
        Assert.True(one == other && !(one != other) && one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
