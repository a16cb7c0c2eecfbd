using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

public class IssuesOfNumbers
{
    private const string Days = "<issue index=\"1\" name=\"days\" type=\"integer\" vtype=\"integer\" lowerbound=\"0\" upperbound=\"9\" />";
    private const string Price = "<issue index=\"1\" name=\"price\" type=\"real\"><range lowerbound=\"2\" upperbound=\"4\" /></issue>";

    [Fact]
    public void What_integers_are_worth_is_divided_by_nothing()
    {
        var domain = Domain(
            Days + "<issue index=\"2\" name=\"colour\"><item index=\"1\" value=\"red\" /><item index=\"2\" value=\"blue\" /></issue>"
        );
        var profile = Profile(
            "<issue index=\"1\" lowerbound=\"0\" upperbound=\"9\"><evaluator ftype=\"linear\" offset=\"0.5\" slope=\"-0.05\" "
                + "/></issue><issue index=\"2\"><item value=\"red\" evaluation=\"2\" /><item value=\"blue\" evaluation=\"1\" "
                + "/></issue><weight index=\"1\" value=\"0.6\" /><weight index=\"2\" value=\"0.4\" />"
        );
        var worths = Worths(domain, Read(domain, profile).Preferences);
        Assert.Equal((0.7, 0.23), (worths.Max(), worths.Min()));
        worths = Worths(domain, Read(domain, profile, EvaluationScale.Raw).Preferences);
        Assert.Equal((1.1, 0.43), (worths.Max(), worths.Min()));
    }

    [Theory]
    [InlineData("linear", "parameter0=\"0\" parameter1=\"0.25\"", "0.5 0.75 1")]
    [InlineData("Linear", "parameter0=\"2\" parameter1=\"-0.5\"", "1 0.5 0")]
    [InlineData("linear", "parameter0=\"-1\" parameter1=\"0.5\"", "0 0.5 1")]
    [InlineData("constant", "parameter0=\"0.3\"", "0.3 0.3 0.3")]
    [InlineData("constant", "parameter0=\"3\"", "3 3 3")]
    [InlineData("triangular", "parameter0=\"2\" parameter1=\"4\" parameter2=\"3\"", "0 1 0")]
    [InlineData("triangular", "parameter0=\"1\" parameter1=\"4\" parameter2=\"3\"", "0.5 1 0")]
    [InlineData("triangular", "parameter0=\"2.5\" parameter1=\"3.5\" parameter2=\"3\"", "0 0 1 0 0")]
    [InlineData("triangular", "parameter0=\"1\" parameter1=\"7\" parameter2=\"3\"", "0.5 1 0.75")]
    public void Real_issues_are_worth_what_their_function_says_of_the_value_itself(string type, string parameters, string worths)
    {
        var domain = Domain(Price);
        var (read, warnings) = Read(
            domain,
            Profile(
                $"<issue index=\"1\"><range lowerbound=\"2\" upperbound=\"4\" /><evaluator etype=\"real\" ftype=\"{type}\" "
                    + $"{parameters} /><similarity_function weight=\"1\"><criteria_function type=\"faratin\" "
                    + "/></similarity_function></issue><weight index=\"1\" value=\"1\" />"
            )
        );
        Assert.Empty(warnings);
        Assert.Equal(worths, string.Join(' ', Worths(domain, read, points: 3)));
    }

    [Fact]
    public void Where_a_real_line_is_cut_the_curve_has_a_corner()
    {
        var (read, _) = Read(
            Domain(Price),
            Profile(
                "<issue index=\"1\"><evaluator ftype=\"linear\" parameter0=\"-2.5\" parameter1=\"1\" /></issue><weight "
                    + "index=\"1\" value=\"1\" />"
            )
        );
        Assert.Equal("2: 0, 2.5: 0, 3.5: 1, 4: 1", ((ValueCurve)read.IssuePreferences[0].Valuation).Points.ToString());
    }

    [Theory]
    [InlineData("", "an issue of type real has an <evaluator>")]
    [InlineData("<evaluator parameter0=\"1\" />", "<evaluator> lacks the attribute ftype")]
    [InlineData(
        "<evaluator ftype=\"faratin\" />",
        "evaluators of type faratin are not read here; linear, constant and triangular ones are"
    )]
    [InlineData("<evaluator ftype=\"linear\" parameter0=\"1\" />", "<evaluator> lacks the attribute parameter1")]
    [InlineData(
        "<evaluator ftype=\"triangular\" parameter0=\"1\" parameter1=\"1\" parameter2=\"1\" />",
        "the top of a triangle, parameter2, lies between its ends"
    )]
    [InlineData(
        "<evaluator ftype=\"triangular\" parameter0=\"2\" parameter1=\"3\" parameter2=\"4\" />",
        "the top of a triangle, parameter2, lies between its ends"
    )]
    [InlineData(
        "<evaluator ftype=\"triangular\" parameter0=\"2\" parameter1=\"3\" parameter2=\"3\" />",
        "the top of a triangle, parameter2, lies between its ends"
    )]
    [InlineData(
        "<evaluator ftype=\"triangular\" parameter0=\"2\" parameter1=\"3\" parameter2=\"2\" />",
        "the top of a triangle, parameter2, lies between its ends"
    )]
    public void Functions_that_are_not_read_are_named(string evaluator, string told) =>
        Assert.Contains(
            told,
            Refused(Domain(Price), Profile($"<issue index=\"1\">{evaluator}</issue><weight index=\"1\" value=\"1\" />")),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_integer_counts_from_the_bound_that_the_profile_gives()
    {
        var domain = Domain("<issue index=\"1\" name=\"days\" type=\"integer\"><range lowerbound=\"-5\" upperbound=\"5\" /></issue>");
        string Counted(string bounds) =>
            $"<issue index=\"1\" type=\"integer\">{bounds}<evaluator slope=\"0.1\" offset=\"0\" /></issue><weight index=\"1\" "
            + "value=\"1\" />";
        var (own, none) = Read(domain, Profile(Counted("<range lowerbound=\"-5\" upperbound=\"5\" />")));
        var (other, warned) = Read(domain, Profile(Counted("<range lowerbound=\"-7\" upperbound=\"5\" />")));
        Assert.Empty(none);
        Assert.Equal([0, 0.5, 1], new[] { -5, 0, 5 }.Select(day => own.Utility([new("days", Value.Of(day))])));
        Assert.Equal([0.2, 0.7, 1], new[] { -5, 0, 5 }.Select(day => Math.Round(other.Utility([new("days", Value.Of(day))]), 9)));
        Assert.Equal(
            "(3,2): warning: the issue days counts from -7 here and from -5 in the domain; it is counted from here",
            warned.Single().ToString()
        );
    }

    [Fact]
    public void An_integer_without_a_function_is_worth_nothing_and_that_is_told()
    {
        var (read, warnings) = Read(Domain(Days), Profile("<issue index=\"1\" /><weight index=\"1\" value=\"1\" />"));
        Assert.Equal(0, read.Utility([new("days", Value.Of(4))]));
        Assert.Equal("the issue days has no <evaluator>; all its values are worth 0", warnings.Single().Message);
    }

    [Theory]
    [InlineData("type=\"integer\" lowerbound=\"3\" upperbound=\"3\"", "offset=\"0.25\" slope=\"1\"", 0.25)]
    [InlineData("type=\"real\" lowerbound=\"3\" upperbound=\"3\"", "parameter0=\"0\" parameter1=\"0.1\"", 0.3)]
    public void A_range_of_one_value_has_one(string issue, string parameters, double worth)
    {
        var domain = Domain($"<issue index=\"1\" name=\"x\" {issue} />");
        var (read, _) = Read(
            domain,
            Profile($"<issue index=\"1\"><evaluator ftype=\"linear\" {parameters} /></issue><weight index=\"1\" value=\"1\" />")
        );
        Assert.Equal([worth], Worths(domain, read));
    }

    [Theory]
    [InlineData("-1000000000000000", "0", "lowerbound"), InlineData("0", "1000000000000000", "upperbound")]
    [InlineData("0.5", "2", "lowerbound"), InlineData("0", "2.5", "upperbound")]
    public void Bounds_beyond_or_between_whole_numbers_are_refused(string least, string most, string told) =>
        Assert.EndsWith(
            $"the attribute {told} must be a whole number",
            Refused(Domain($"<issue index=\"1\" name=\"x\" type=\"integer\" lowerbound=\"{least}\" upperbound=\"{most}\" />"), Profile("")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Bounds_may_lie_as_far_as_they_can()
    {
        var domain = Domain(
            "<issue index=\"1\" name=\"x\" type=\"integer\" lowerbound=\"-999999999999999\" upperbound=\"999999999999999\" />"
        );
        var (read, _) = Read(
            domain,
            Profile(
                "<issue index=\"1\"><evaluator ftype=\"linear\" offset=\"0.25\" slope=\"5e-16\" /></issue><weight index=\"1\" "
                    + "value=\"1\" />"
            )
        );
        Assert.Equal(0.75, read.Utility([new("x", Value.Of(0))]), 9);
        (read, _) = Read(
            domain,
            Profile(
                "<issue index=\"1\"><evaluator ftype=\"linear\" offset=\"0.5\" slope=\"1000000000\" /></issue><weight "
                    + "index=\"1\" value=\"1\" />"
            )
        );
        Assert.Equal(1, read.Utility([new("x", Value.Of(999_999_999_999_999))]));
    }
}
