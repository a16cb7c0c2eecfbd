using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class OtherProgramsAgree(ITestOutputHelper output)
{
    [Fact]
    public void Every_case_of_every_family_comes_out_to_twelve_digits()
    {
        var cases = Oracles.Json("theory.json");
        var seen = cases.GetProperty("cases").EnumerateArray().ToList();
        output.WriteLine($"{seen.Count} cases of {seen.DistinctBy(element => element.GetProperty("family").GetString()).Count()} families");
        Assert.NotEmpty(seen);
        Assert.All(
            cases.GetProperty("families").EnumerateObject(),
            family => Assert.True(OracleFamilies.Knows(family.Name), $"Nobody here knows {family.Name}.")
        );
        Assert.Empty(seen.SelectMany(Differences));
    }

    private static IEnumerable<string> Differences(JsonElement element)
    {
        var (id, family, expected) = (
            element.GetProperty("id").GetString()!,
            element.GetProperty("family").GetString()!,
            element.GetProperty("expected")
        );
        return OracleFamilies.Knows(family)
            ? Expectations.Differences(id, expected, OracleFamilies.Tell(family, element.GetProperty("inputs"), expected))
            : [$"{id} is of {family}, a family that nobody here knows"];
    }
}
