using System.Reflection;
using System.Runtime.CompilerServices;
using NegotiationModel.Theory;
using NegotiationModel.Tournaments;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Reliability;

/// <summary>Records that hold more than numbers, texts and ids say themselves what they are, in one line: what the compiler prints of them
/// holds all that they hold, which is long, and may be confidential.</summary>
public class RecordsPrintOneLine
{
    private static readonly Type[] Simple =
    [
        typeof(string),
        typeof(decimal),
        typeof(Instant),
        typeof(Duration),
        typeof(Period),
        typeof(LocalDate),
        typeof(PartyId),
        typeof(IssueId),
        typeof(ProposalId),
        typeof(ConditionId),
        typeof(AgreementId),
        typeof(RepresentativeId),
        typeof(Value),
        typeof(Subject),
        typeof(SampleEstimate),
        typeof(Payoffs),
    ];

    // Left as the compiler prints them, each for a reason.
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["Theory.GoodsDivision"] = "a textbook's table of numbers, which is read as a whole",
        ["Theory.PriceBargainingStep"] = "an offer and two numbers",
    };

    [Fact]
    public void Unless_what_they_hold_is_simple()
    {
        var without = Records()
            .Where(type => IsCompiled(type) && !type.GetProperties(BindingFlags.Public | BindingFlags.Instance).All(IsSimple))
            .Select(type => type.FullName!.Split('.', 2)[1])
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(string.Join("\n", Allowed.Keys.Order(StringComparer.Ordinal)), string.Join("\n", without));
    }

    private static IEnumerable<Type> Records() =>
        new[] { typeof(Negotiation), typeof(NegotiationModel.Teaching.Practice), typeof(NegotiationModel.Pictures.Picture) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null && !type.IsAbstract);

    private static bool IsCompiled(Type type) =>
        type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsSimple(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type
        && (type.IsPrimitive || type.IsEnum || Simple.Contains(type));
}
