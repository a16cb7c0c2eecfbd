using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

/// <summary>How far weights and shares may lie, and what the elements around them do to them.</summary>
public class WeightsAndShares
{
    private const string Issue =
        "<issue index=\"1\" name=\"i\"><item value=\"x\" evaluation=\"1\" /><item value=\"y\" evaluation=\"-1e15\" /></issue>";

    [Theory]
    [InlineData("<weight index=\"5\" value=\"1\" />", 0.5, 0)]
    [InlineData("<weight index=\"5\" value=\"2\" />", 1, 1)]
    [InlineData("<weight index=\"5\" value=\"0\" />", 0, 1)]
    [InlineData("", 0.5, 0)]
    public void An_objective_of_weight_1_changes_none(string outer, double weight, int told)
    {
        var inner = $"<objective index=\"5\" name=\"o\">{Issue}<weight index=\"1\" value=\"0.5\" /></objective>";
        var (read, warnings) = Read(Domain(inner), Profile(outer + inner));
        Assert.Equal((weight, told), (read.IssuePreferences[0].Weight, warnings.Count));
    }

    [Fact]
    public void Other_elements_around_an_issue_change_none()
    {
        var profile = $"<negotiation_template>{Profile(Issue + "<weight index=\"1\" value=\"0.5\" />")}</negotiation_template>";
        Assert.Equal(0.5, Read(Domain(Issue), profile).Preferences.IssuePreferences[0].Weight);
    }

    [Fact]
    public void The_farthest_weight_and_the_farthest_share_are_read_and_what_is_farther_is_not()
    {
        var (read, _) = Read(Domain(Issue), Profile(Issue + "<weight index=\"1\" value=\"-1e15\" />"));
        Assert.Equal(
            (-1e15, -1e15),
            (
                read.IssuePreferences[0].Weight,
                Worths(Domain(Issue), read with { IssuePreferences = [read.IssuePreferences[0] with { Weight = 1 }] })[1]
            )
        );
        Assert.Equal(
            "(4,2): the weight is too large, multiplied by those of the objectives around it",
            Refused(
                Domain($"<objective index=\"5\">{Issue}</objective>"),
                Profile(
                    $"<weight index=\"5\" value=\"2\" /><objective index=\"5\">{Issue}\n<weight index=\"1\" value=\"1e15\" /></objective>"
                )
            )
        );
    }

    [Fact]
    public void Of_two_types_that_are_not_discrete_the_first_counts()
    {
        var warnings = new List<GeniusWarning>();
        const string both =
            "<issue index=\"1\" name=\"i\" type=\"integer\" vtype=\"real\" lowerbound=\"0\" upperbound=\"9\">"
            + "<item value=\"x\" /></issue>";
        Assert.IsType<IntegerIssue>(GeniusXml.ReadDomain(Stream(Domain(both)), warnings.Add)[0]);
        Assert.Equal("the types integer and real contradict each other; the issue is read as integer", warnings.Single().Message);
    }
}
