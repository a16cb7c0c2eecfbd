using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Genius;
using Xunit;

namespace NegotiationModel.Tests.Genius;

public class ScenariosAtTheEdges
{
    // From 10 on, which the domain counts from, between 0 and 1; where the line is cut, the curve has a corner.
    [Theory]
    [InlineData("0.2", "-0.5", "10: 0, 12.5: 0, 17.5: 1, 20: 1")]
    [InlineData("-0.2", "1.5", "10: 1, 12.5: 1, 17.5: 0, 20: 0")]
    [InlineData("0.1", "0", "10: 0, 20: 1")]
    [InlineData("-0.1", "1", "10: 1, 20: 0")]
    [InlineData("0.05", "0.25", "10: 0.25, 20: 0.75")]
    [InlineData("0", "0.25", "10: 0.25, 20: 0.25")]
    [InlineData("0.25", "0", "10: 0, 14: 1, 20: 1")]
    public void A_line_is_cut_at_0_and_1(string slope, string offset, string points) =>
        Assert.Equal(
            points,
            (
                (ValueCurve)
                    Read(Profile($"<evaluator ftype=\"linear\" slope=\"{slope}\" offset=\"{offset}\" />")).IssuePreferences[0].Valuation
            ).Points.ToString()
        );

    [Theory]
    [InlineData("<evaluator ftype=\"linear\" offset=\"0\" />", "(3,21): <evaluator> lacks the attribute slope")]
    [InlineData("<evaluator ftype=\"linear\" slope=\"1e16\" offset=\"0\" />", "(3,21): the attribute slope must be a number, not 1e16")]
    public void An_evaluator_must_say_a_line(string evaluator, string told) =>
        Assert.Equal(told, Assert.Throws<GeniusException>(() => Read(Profile(evaluator))).Message);

    [Fact]
    public void Places_are_told_apart()
    {
        var told = Assert.Throws<GeniusException>(() => Read(Profile("<evaluator slope=\"1\" />"), Domain));
        Assert.Equal((3, 21, "<evaluator> lacks the attribute offset"), (told.Line, told.Column, told.Problem));
    }

    [Theory]
    [InlineData(
        "<weight index=\"1\" value=\"1\" />",
        "",
        "(1,2): the profile lacks the weight with the index 1 (Price): <weight index=\"1\" value=\"…\" />"
    )]
    [InlineData("<issue index=\"1\">", "<issue index=\"4\">", "(1,2): the profile lacks the issue with the index 1 (Price)")]
    [InlineData(
        "<issue index=\"1\"><evaluator ftype=\"linear\" slope=\"0.1\" offset=\"0\" /></issue>",
        "",
        "(1,2): the profile lacks the issue with the index 1 (Price)"
    )]
    [InlineData("<weight index=\"1\" value=\"1\" />", "<weight index=\"1\" />", "(2,4): <weight> lacks the attribute value")]
    [InlineData(
        "<weight index=\"1\" value=\"1\" />",
        "<weight index=\"1.0\" value=\"1\" />",
        "(2,4): the attribute index must be a whole number, not 1.0"
    )]
    public void A_profile_says_all_of_its_domain_and_nothing_else(string right, string wrong, string told)
    {
        Assert.Contains(right, Profile(), StringComparison.Ordinal);
        Assert.Equal(told, Refused(Domain, Profile().Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_not_said_is_usual()
    {
        var read = Read(Profile());
        Assert.Equal(
            (0, Discount.None, EvaluationScale.Raw, "a"),
            (read.Reservation, read.Discount, read.EvaluationScale, read.Party.Value)
        );
        Assert.Equal(
            Discount.None,
            Read(Profile().Replace("<weight", "<discount_factor value=\"1\" /><weight", StringComparison.Ordinal)).Discount
        );
        Assert.Equal(
            new Discount(0.999, DiscountedBy.RelativeTime),
            Read(Profile().Replace("<weight", "<discount_factor value=\"0.999\" /><weight", StringComparison.Ordinal)).Discount
        );
        Assert.Equal(-2, Read(Profile().Replace("value=\"1\"", "value=\" -2e0 \"", StringComparison.Ordinal)).IssuePreferences[0].Weight);
    }

    [Theory]
    [InlineData("<issue index=\"3\" name=\"\"><item index=\"1\" value=\"x\" /></issue>", "Price, issue 3")]
    [InlineData("<issue index=\"-3\"><item index=\"1\" value=\"x\" /></issue>", "issue -3, Price")]
    [InlineData("<issue index=\"3\" name=\"Price\" type=\"discrete\"><item index=\"1\" value=\"x\" /></issue>", "Price 1, Price 3")]
    [InlineData("<issue index=\"3\" name=\"Days\" type=\"integer\" lowerbound=\"0\" upperbound=\"3.0\" />", "Price, Days")]
    public void Issues_have_a_name_of_their_own(string more, string names) =>
        Assert.Equal(names, string.Join(", ", GeniusXml.ReadDomain(Stream(With(more))).Select(issue => issue.Id.Value)));

    [Theory]
    [InlineData(
        "<issue index=\"3\" name=\"x&#127;\"><item index=\"1\" value=\"x\" /></issue>",
        "the name of an issue must not hold control characters"
    )]
    [InlineData("<issue index=\"3\" name=\"Price\" /><issue index=\"4\" name=\"Price 3\" />", "a choice needs at least one option")]
    [InlineData(
        "<issue index=\"3\" name=\"Price\"><item index=\"1\" value=\"x\" /></issue><issue index=\"4\" name=\"Price 3\" />",
        "the issue Price 3 stands twice"
    )]
    [InlineData(
        "<issue index=\"3\" name=\"Days\" type=\"integer\"><range lowerbound=\"0\" upperbound=\"1e15\" /></issue>",
        "the attribute upperbound must be a whole number"
    )]
    [InlineData(
        "<issue index=\"3\" name=\"Days\" type=\"integer\"><range lowerbound=\"0.5\" upperbound=\"1\" /></issue>",
        "the attribute lowerbound must be a whole number"
    )]
    [InlineData("<issue index=\"3\" name=\"Days\" type=\"integer\" lowerbound=\"0\" />", "<issue> lacks the attribute upperbound")]
    public void Issues_that_cannot_be_are_told(string more, string told) =>
        Assert.Contains(
            told,
            Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream(With(more)))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_type_that_Genius_wrote_counts_before_the_other()
    {
        var days = (IntegerIssue)
            GeniusXml.ReadDomain(
                Stream(
                    With(
                        "<issue index=\"3\" name=\"Days\" vtype=\"integer\" type=\"discrete\"><range "
                            + "lowerbound=\"-999999999999999\" upperbound=\"999999999999999\" /></issue>"
                    )
                )
            )[1];
        Assert.Equal((-999_999_999_999_999L, 999_999_999_999_999L), (days.Min!.Value, days.Max!.Value));
    }

    [Fact]
    public void Bounds_of_the_issue_itself_count_before_a_range()
    {
        var days = (IntegerIssue)
            GeniusXml.ReadDomain(
                Stream(
                    With(
                        "<issue index=\"3\" name=\"Days\" vtype=\"integer\" lowerbound=\"0\" upperbound=\"3\"><range "
                            + "lowerbound=\"7\" upperbound=\"9\" /></issue>"
                    )
                )
            )[1];
        Assert.Equal((0L, 3L), (days.Min!.Value, days.Max!.Value));
    }

    [Fact]
    public void Where_it_is_no_XML_the_place_is_told() =>
        Assert.Equal(
            "(2,6): this is not XML: </a> stands where <b> of line 2 is to be closed",
            Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream("<a>\n<b></a>"))).Message
        );

    [Fact]
    public void A_domain_is_told_where_it_has_no_issue()
    {
        Assert.Equal(
            "(1,2): a domain has at least one <issue>",
            Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream("<negotiation_template />"))).Message
        );
        Assert.StartsWith(
            "(1,1): this is not XML: ",
            Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream("nothing"))).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentNullException>("xml", () => GeniusXml.KindOf(null!));
    }

    private const string Domain =
        "<negotiation_template><issue index=\"1\" name=\"Price\" vtype=\"integer\"><range lowerbound=\"10\" upperbound=\"20\" "
        + "/></issue></negotiation_template>";

    private static string With(string more) =>
        Domain.Replace("</negotiation_template>", more + "</negotiation_template>", StringComparison.Ordinal);

    private static string Profile(string evaluator = "<evaluator ftype=\"linear\" slope=\"0.1\" offset=\"0\" />") =>
        $"<utility_space>\n  <weight index=\"1\" value=\"1\" />\n  <issue index=\"1\">{evaluator}</issue>\n</utility_space>";

    private static Preferences Read(string profile, string domain = Domain) => GeniusXml.ReadProfile(Stream(profile), Stream(domain), "a");

    private static string Refused(string domain, string profile) => Assert.Throws<GeniusException>(() => Read(profile, domain)).Message;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
