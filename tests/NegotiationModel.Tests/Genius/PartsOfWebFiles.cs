using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

/// <summary>Each part of a file of GeniusWeb is refused at its own place, by its line, its column and its path.</summary>
public class PartsOfWebFiles
{
    private const string Profile = """
        {"LinearAdditiveUtilitySpace":{
        "issueUtilities":{
        "n":{"numberutils":{"lowValue":1,"lowUtility":0,"highValue":3,"highUtility":1}},
        "c":{"discreteutils":{"valueUtilities":{"x":0,"y":1}}}},
        "issueWeights":{"c":0.25,"n":0.75},
        "domain":{"name":"d","issuesValues":{
        "c":{"values":["x","y"]},
        "n":{"range":{"low":1,"high":3,"step":1}}}},
        "reservationBid":{"issuevalues":{"c":"x","n":2}}}}
        """;

    // What is written instead of what, and below it what is told.
    private const string Wrong = """
        "n":{"numberutils" → "n":5,"c":{"numberutils"
        (3,5) issueUtilities.n: must be an object
        "n":{"numberutils":{ → "n":{"discreteutils":{"valueUtilities":{}},"numberutils":{
        (3,5) issueUtilities.n: utilities are discreteutils or numberutils
        {"numberutils":{"lowValue":1,"lowUtility":0,"highValue":3,"highUtility":1}} → {"discreteutils":{"valueUtilities":{"x":0,"y":1}}}
        (3,5) issueUtilities.n: the issue has a range of numbers, which have numberutils
        "highValue":3 → "highValue":2
        (3,5) issueUtilities.n: the utilities go from another low to another high value than the range of the issue
        "lowValue":1 → "lowValue":2
        (3,5) issueUtilities.n: the utilities go from another low to another high value than the range of the issue
        {"numberutils":{"lowValue":1,"lowUtility":0,"highValue":3,"highUtility":1}} → {"numberutils":5}
        (3,20) issueUtilities.n.numberutils: must be an object
        ,"lowUtility":0 → 
        (3,20) issueUtilities.n.numberutils: numberutils have a lowValue, a lowUtility, a highValue and a highUtility
        ,"highUtility":1 → 
        (3,20) issueUtilities.n.numberutils: numberutils have a lowValue, a lowUtility, a highValue and a highUtility
        "highValue":3, → 
        (3,20) issueUtilities.n.numberutils: numberutils have a lowValue, a lowUtility, a highValue and a highUtility
        ,"lowUtility":0 → ,"lowUtility":"a"
        (3,47) issueUtilities.n.numberutils.lowUtility: must be a number
        ,"lowUtility":0 → ,"lowUtility":0,"by":2
        (3,54) issueUtilities.n.numberutils.by: is not a known property here. Known are lowValue, lowUtility, highValue, highUtility
        {"discreteutils":{"valueUtilities":{"x":0,"y":1}}} → {}
        (4,5) issueUtilities.c: utilities are discreteutils or numberutils
        {"x":0,"y":1} → {"x":0}
        (4,5) issueUtilities.c: the value y has no utility
        {"discreteutils":{"valueUtilities":{"x":0,"y":1}}} → {"numberutils":{"lowValue":1,"lowUtility":0,"highValue":3,"highUtility":1}}
        (4,5) issueUtilities.c: the issue has a list of values, which have discreteutils
        discreteutils → steputils
        (4,18) issueUtilities.c.steputils: utilities of the kind steputils are not read; discreteutils and numberutils are
        {"discreteutils":{"valueUtilities":{"x":0,"y":1}}} → {"discreteutils":{}}
        (4,22) issueUtilities.c.discreteutils: discreteutils have valueUtilities
        {"discreteutils":{"valueUtilities":{"x":0,"y":1}}} → {"discreteutils":5}
        (4,22) issueUtilities.c.discreteutils: must be an object
        {"valueUtilities":{"x":0,"y":1}} → {"valueUtilities":5}
        (4,40) issueUtilities.c.discreteutils.valueUtilities: must be an object
        {"x":0,"y":1} → {"x":0,"y":null}
        (4,51) issueUtilities.c.discreteutils.valueUtilities.y: must be a number
        {"x":0,"y":1} → {"x":0,"x":1}
        (4,51) issueUtilities.c.discreteutils.valueUtilities.x: stands twice
        {"valueUtilities":{"x":0,"y":1}} → {"valueUtilities":{"x":0,"y":1},"by":1}
        (4,59) issueUtilities.c.discreteutils.by: is not a known property here. Known are valueUtilities
        {"c":0.25,"n":0.75} → 5
        (5,16) issueWeights: must be an object
        {"c":0.25,"n":0.75} → {"c":0.25,"n":"a"}
        (5,30) issueWeights.n: must be a number
        {"c":0.25,"n":0.75} → {"c":0.25,"n":0.5,"n":0.25}
        (5,38) issueWeights.n: stands twice
        "c":{"values" → "":{"values"
        (7,4) domain.issuesValues[""]: the name of an issue must not be empty
        {"values":["x","y"]} → 5
        (7,5) domain.issuesValues.c: must be an object
        ["x","y"] → []
        (7,5) domain.issuesValues.c: a choice needs at least one option
        ["x","y"] → ["x","x"]
        (7,5) domain.issuesValues.c: an option stands twice
        "c":{"values" → "c":{"list"
        (7,5) domain.issuesValues.c: an issue has values, or a range of numbers
        ["x","y"] → 5
        (7,15) domain.issuesValues.c.values: must be an array
        ["x","y"] → ["x",5]
        (7,20) domain.issuesValues.c.values[1]: must be a string
        ,"step":1 → ,"step":0
        (8,5) domain.issuesValues.n: step must be above 0
        {"low":1,"high":3,"step":1} → 5
        (8,14) domain.issuesValues.n.range: must be an object
        {"low":1,"high":3,"step":1} → [1,3]
        (8,14) domain.issuesValues.n.range: a range has a low, a high and a step
        {"low":1,"high":3,"step":1} → [1,3,1,1]
        (8,14) domain.issuesValues.n.range: a range has a low, a high and a step
        "high":3, → 
        (8,14) domain.issuesValues.n.range: a range has a low, a high and a step
        ,"step":1 → 
        (8,14) domain.issuesValues.n.range: a range has a low, a high and a step
        "low":1, → 
        (8,14) domain.issuesValues.n.range: a range has a low, a high and a step
        {"low":1,"high":3,"step":1} → [1,3,null]
        (8,19) domain.issuesValues.n.range[2]: must be a number
        ,"step":1 → ,"step":"a"
        (8,39) domain.issuesValues.n.range.step: must be a number
        ,"step":1 → ,"step":true
        (8,39) domain.issuesValues.n.range.step: must be a number
        ,"step":1 → ,"step":1,"by":2
        (8,46) domain.issuesValues.n.range.by: is not a known property here. Known are low, high, step
        {"issuevalues":{"c":"x","n":2}} → 5
        (9,18) reservationBid: must be an object
        {"issuevalues":{"c":"x","n":2}} → {"issuevalues":5}
        (9,33) reservationBid.issuevalues: must be an object
        {"c":"x","n":2} → {"c":"z","n":2}
        (9,38) reservationBid.issuevalues.c: z is no value of the issue
        {"c":"x","n":2} → {"c":true}
        (9,38) reservationBid.issuevalues.c: must be a string
        {"c":"x","n":2} → {"m":2}
        (9,38) reservationBid.issuevalues.m: the domain has no issue m
        {"c":"x","n":2} → {"c":"x","n":4}
        (9,46) reservationBid.issuevalues.n: 4 is no value of the issue
        {"c":"x","n":2} → {"c":"x","n":1e400}
        (9,46) reservationBid.issuevalues.n: must be a number of at most 28 digits, or of 29 that a decimal holds
        """;

    private const string NoDomain =
        "(1,1): $: a profile of GeniusWeb has the property LinearAdditiveUtilitySpace, and a domain the property issuesValues with "
        + "at least one issue";

    public static TheoryData<string, string, string> Rows() =>
        [.. Wrong.Split('\n').Chunk(2).Select(row => (row[0].Split(" → ")[0], row[0].Split(" → ")[1], row[1]))];

    [Theory, MemberData(nameof(Rows))]
    public void Are_refused_where_they_stand(string right, string wrong, string told) =>
        Assert.Equal(told.Replace(") ", "): $.LinearAdditiveUtilitySpace.", StringComparison.Ordinal), Refused(right, wrong));

    [Theory]
    [InlineData("{\"c\":0.25,\"n\":0.75}", "{\"c\":0.25}", "(1,31): $: issueWeights lacks the issue n")]
    [InlineData("\"n\":{\"numberutils\"", "\"m\":{\"numberutils\"", "(1,31): $: issueUtilities lacks the issue n")]
    [InlineData(
        "LinearAdditiveUtilitySpace",
        "MultiProfile",
        "(1,17): $.MultiProfile: profiles of the kind MultiProfile are not read; linear ones are, of the kind LinearAdditiveUtilitySpace"
    )]
    public void What_is_missing_is_told_where_the_profile_begins(string right, string wrong, string told) =>
        Assert.Equal(told, Refused(right, wrong));

    [Theory]
    [InlineData(
        "{",
        "(1,2): $: this is not JSON: Expected depth to be zero at the end of the JSON payload. "
            + "There is an open JSON object or array that should be closed."
    )]
    [InlineData("[]", "(1,1): $: must be an object")]
    [InlineData("{}", NoDomain)]
    [InlineData("{\"issuesValues\":{}}", NoDomain)]
    [InlineData(
        "{\"issuesValues\":{\"c\":{\"values\":[\"x\"]}},\"by\":1}}",
        "(1,47): $: this is not JSON: '}' is invalid after a single JSON value. Expected end of data."
    )]
    [InlineData("\uFEFF{\"issuesValues\":5}", "(1,17): $.issuesValues: must be an object")]
    [InlineData("{\"LinearAdditiveUtilitySpace\":5}", "(1,31): $.LinearAdditiveUtilitySpace: must be an object")]
    [InlineData("{\"LinearAdditiveUtilitySpace\":{\"domain\":5}}", "(1,41): $.LinearAdditiveUtilitySpace.domain: must be an object")]
    [InlineData("{\"issuesValues\":{\"c\":{\"values\":[\"x\"]}},\"issuesValues\":{}}", "(1,55): $.issuesValues: stands twice")]
    public void A_domain_is_refused_where_it_ends_or_is_none(string text, string told) =>
        Assert.Equal(told, Assert.Throws<GeniusException>(() => GeniusWebJson.ReadDomain(Stream(text))).Message);

    [Theory]
    [InlineData(
        "\"name\":\"d\",",
        "\"name\":\"d\",\"by\":1,",
        "(6,27): warning: $.LinearAdditiveUtilitySpace.domain.by: by is not read; utilities are those without it"
    )]
    [InlineData(
        "{\"issuevalues\":{",
        "{\"by\":1,\"issuevalues\":{",
        "(9,24): warning: $.LinearAdditiveUtilitySpace.reservationBid.by: by is not read; utilities are those without it"
    )]
    [InlineData(
        "\"c\":{\"values\"",
        "\"c\":{\"by\":1,\"values\"",
        "(7,11): warning: $.LinearAdditiveUtilitySpace.domain.issuesValues.c.by: by is not read; utilities are those without it"
    )]
    [InlineData("0.75", "0.7500011", "(1,31): warning: $: the weights sum to 1.000001, not to 1; they are taken as written")]
    [InlineData(
        "\"c\":{\"discreteutils\"",
        "\"m\":{\"discreteutils\":{\"valueUtilities\":{}}},\"c\":{\"discreteutils\"",
        "(1,31): warning: $: the domain has no issue m; what is said of it is not read"
    )]
    public void What_is_passed_over_is_told_where_it_stands(string right, string other, string told)
    {
        Assert.Contains(right, Profile, StringComparison.Ordinal);
        var warnings = new List<GeniusWarning>();
        GeniusWebJson.ReadProfile(Stream(Profile.Replace(right, other, StringComparison.Ordinal)), "a", warnings.Add);
        Assert.Equal(told, string.Join('\n', warnings));
    }

    [Fact]
    public void A_range_of_one_number_has_no_line()
    {
        var text = Profile
            .Replace("\"low\":1,\"high\":3", "\"low\":1,\"high\":1", StringComparison.Ordinal)
            .Replace("\"highValue\":3", "\"highValue\":1", StringComparison.Ordinal);
        Assert.Equal(
            "(3,5): $.LinearAdditiveUtilitySpace.issueUtilities.n: highValue must be above lowValue",
            Assert.Throws<GeniusException>(() => GeniusWebJson.ReadProfile(Stream(text), "a")).Message
        );
    }

    private static string Refused(string right, string wrong)
    {
        Assert.Contains(right, Profile, StringComparison.Ordinal);
        var text = Profile.Replace(right, wrong, StringComparison.Ordinal);
        return Assert.Throws<GeniusException>(() => GeniusWebJson.ReadProfile(Stream(text), "a")).Message;
    }
}
