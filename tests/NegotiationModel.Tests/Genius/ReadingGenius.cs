using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Genius;
using Xunit;

namespace NegotiationModel.Tests.Genius;

public class ReadingGenius
{
    // Numbered from 2, out of order, weights before issues: what is matched is the index.
    private const string Domain = """
        <negotiation_template><utility_space>
          <objective index="1" name="root">
            <issue index="3" name="Price" vtype="integer"><range lowerbound="10" upperbound="20" /></issue>
            <issue index="2" name="Colour" vtype="discrete">
              <item index="2" value="red" /><item index="1" value="blue" />
            </issue>
          </objective>
        </utility_space></negotiation_template>
        """;

    private const string Profile = """
        <utility_space>
          <weight index="3" value="0.4" />
          <weight index="2" value="0.6" />
          <objective index="1" name="root">
            <issue index="2" name="Color"><item index="1" value="red" evaluation="5" /><item index="2" value="blue" evaluation="2" /></issue>
            <issue index="3" name="Price"><evaluator ftype="linear" slope="0.2" offset="-0.5" /></issue>
          </objective>
          <discount_factor value="0.9" />
          <reservation value="0.25" />
        </utility_space>
        """;

    [Fact]
    public void Issues_and_options_stand_in_the_order_of_their_index()
    {
        var agenda = GeniusXml.ReadDomain(Stream(Domain));
        Assert.Equal(["Colour", "Price"], agenda.Select(issue => issue.Id.Value));
        Assert.Equal(["blue", "red"], ((ChoiceIssue)agenda[0]).Options);
        Assert.Equal((10, 20), (((IntegerIssue)agenda[1]).Min, ((IntegerIssue)agenda[1]).Max));
        Assert.Equal(
            (GeniusFileKind.Domain, GeniusFileKind.Profile),
            (GeniusXml.KindOf(Stream(Domain)), GeniusXml.KindOf(Stream(Profile)))
        );
    }

    [Fact]
    public void Weights_and_evaluations_belong_to_their_index_and_text()
    {
        var read = GeniusXml.ReadProfile(Stream(Profile), Stream(Domain), "a");
        Assert.Equal(
            (0.25, new Discount(0.9, DiscountedBy.RelativeTime), EvaluationScale.Raw),
            (read.Reservation, read.Discount, read.EvaluationScale)
        );
        var map = new UtilityMap(OutcomeSpace.Of(GeniusXml.ReadDomain(Stream(Domain))), read);
        double[] prices = [.. Enumerable.Range(0, 11).Select(at => 0.4 * Math.Clamp((0.2 * at) - 0.5, 0, 1))];
        Assert.Equal(
            [.. prices.Select(price => Math.Round(price + (0.6 * 0.4), 12)), .. prices.Select(price => Math.Round(price + 0.6, 12))],
            map.ToArray().Select(utility => Math.Round(utility, 12))
        );
        Assert.Equal(
            0.6 * 5,
            GeniusXml.ReadProfile(Stream(Profile), Stream(Domain), "a", EvaluationScale.Raw).Utility([new("Colour", Value.Of("red"))])
        );
    }

    [Theory]
    [
        InlineData("<discount_factor value=\"0.9\" />", "<discount_factor value=\"0\" />"),
        InlineData("<discount_factor value=\"0.9\" />", "<discount_factor value=\"1.5\" />"),
        InlineData("<discount_factor value=\"0.9\" />", "")
    ]
    public void No_discount_is_what_counts_for_none(string right, string other) =>
        Assert.Equal(
            Discount.None,
            GeniusXml.ReadProfile(Stream(Profile.Replace(right, other, StringComparison.Ordinal)), Stream(Domain), "a").Discount
        );

    [Theory]
    [InlineData("index=\"2\" name=\"Color\"", "index=\"7\" name=\"Color\"", "(1,2): the profile lacks the issue with the index 2 (Colour)")]
    [InlineData("<weight index=\"2\" value=\"0.6\" />", "", "(1,2): the profile lacks the weight with the index 2 (Colour)")]
    [InlineData(
        "<weight index=\"2\" value=\"0.6\" />",
        "<weight index=\"3\" value=\"0.6\" />",
        "(1,2): the profile lacks the weight with the index 2 (Colour)"
    )]
    [InlineData("value=\"0.6\"", "value=\"much\"", "(3,4): the attribute value must be a number, not much")]
    [InlineData("value=\"0.6\"", "value=\"NaN\"", "(3,4): the attribute value must be a number, not NaN")]
    [InlineData("value=\"red\"", "value=\"green\"", "the option red has no evaluation; green has one, which is no option of the domain")]
    [InlineData("<item index=\"1\" value=\"red\" evaluation=\"5\" />", "", "the option red has no evaluation")]
    [InlineData("value=\"blue\"", "value=\"red\"", "the option blue has no evaluation")]
    [InlineData("index=\"2\" name=\"Color\"", "index=\"3\" name=\"Color\"", "an <issue> with the index 3 stands twice")]
    [InlineData(" evaluation=\"5\"", "", "<item> lacks the attribute evaluation")]
    [InlineData("ftype=\"linear\"", "ftype=\"step\"", "evaluators of type step are not read here; linear ones are")]
    [InlineData("</utility_space>", "", "this is not XML")]
    public void What_is_wrong_with_a_profile_is_told_with_its_place(string right, string wrong, string told)
    {
        Assert.Contains(right, Profile, StringComparison.Ordinal);
        Assert.Contains(
            told,
            Assert
                .Throws<GeniusException>(() =>
                    GeniusXml.ReadProfile(Stream(Profile.Replace(right, wrong, StringComparison.Ordinal)), Stream(Domain), "a")
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("index=\"3\"", "index=\"2\"", "the index 2 stands twice")]
    [InlineData("index=\"3\"", "index=\"three\"", "the attribute index must be a whole number, not three")]
    [InlineData("vtype=\"integer\"", "vtype=\"price\"", "issues of type price are not read; discrete, integer and real are")]
    [InlineData("upperbound=\"20\"", "upperbound=\"2\"", "min is above max")]
    [InlineData("upperbound=\"20\"", "upperbound=\"20.5\"", "must be a whole number")]
    public void What_is_wrong_with_a_domain_is_told_with_its_place(string right, string wrong, string told)
    {
        Assert.Contains(right, Domain, StringComparison.Ordinal);
        Assert.Contains(
            told,
            Assert
                .Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream(Domain.Replace(right, wrong, StringComparison.Ordinal))))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Issues_of_one_name_are_told_apart_by_their_index() =>
        Assert.Equal(
            ["Price 2", "Price 3"],
            GeniusXml.ReadDomain(Stream(Domain.Replace("Colour", "Price", StringComparison.Ordinal))).Select(issue => issue.Id.Value)
        );

    [Theory, InlineData(""), InlineData("<a/>"), InlineData("\u0001"), InlineData("{}")]
    public void What_is_no_domain_is_not_read(string text) => Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream(text)));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
