using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

public class WhatIsToldOfFiles
{
    private const string Day =
        "<issue index=\"1\" name=\"day\"><item index=\"1\" value=\"Mon\" /><item index=\"2\" value=\"Tue\" /><item "
        + "index=\"3\" value=\"Tue\" /></issue>";

    [Fact]
    public void An_option_that_stands_twice_is_one()
    {
        Assert.Equal(["Mon", "Tue"], ((ChoiceIssue)GeniusXml.ReadDomain(Stream(Domain(Day)))[0]).Options);
        var (read, warnings) = Read(Domain(Day), Profile(Days("3", "3")));
        Assert.Empty(warnings);
        Assert.Equal(1, read.Utility([new("day", Value.Of("Tue"))]));
    }

    [Fact]
    public void Of_two_evaluations_of_an_option_the_last_counts_and_that_is_told()
    {
        var (read, warnings) = Read(Domain(Day), Profile(Days("0", "8")));
        Assert.Equal((1, 0.125), (read.Utility([new("day", Value.Of("Tue"))]), read.Utility([new("day", Value.Of("Mon"))])));
        Assert.Equal("(6,2): warning: the option Tue stands twice, in lines 5 and 6; 8 counts, not 0", warnings.Single().ToString());
    }

    [Fact]
    public void Elements_that_change_what_a_profile_means_are_told_and_those_that_do_not_are_passed_over()
    {
        var (_, warnings) = Read(
            Domain(Day),
            Profile(
                Days("3", "3") + "<cost value=\"7\" /><description>x</description>",
                "<reservation value=\"240\" />\n<optout value=\"210\" />\n<timeeffect value=\"-6\"><inner "
                    + "/></timeeffect>\n<weightmultiplyer value=\"100\" />"
            )
        );
        Assert.Equal(
            [
                "(10,2): warning: <optout> is not read; utilities are those without it",
                "(11,2): warning: <timeeffect> is not read; utilities are those without it",
                "(12,2): warning: <weightmultiplyer> is not read; utilities are those without it",
            ],
            warnings.Select(warning => warning.ToString())
        );
    }

    [Fact]
    public void How_much_of_its_profile_a_party_is_told_changes_no_utility()
    {
        var told = Profile(
                Days("3", "3"),
                "<comparisons>\n20\n</comparisons><errors>0</errors><fixed_seed>true</fixed_seed><experimental>false</experimental>"
            )
            .Replace("<utility_space>", "<utility_space type=\"UNCERTAIN\">", StringComparison.Ordinal);
        var (read, warnings) = Read(Domain(Day), told);
        Assert.Empty(warnings);
        Assert.Equal(Read(Domain(Day), Profile(Days("3", "3"))).Preferences, read);
    }

    [Fact]
    public void What_was_found_out_about_a_domain_is_no_part_of_it()
    {
        var warnings = new List<GeniusWarning>();
        var analysed = Domain(Day)
            .Replace(
                "</negotiation_template>",
                "<analysis><pareto><bid><issue index=\"1\" type=\"discrete\"><item value=\"Mon\" "
                    + "/></issue></bid></pareto></analysis></negotiation_template>",
                StringComparison.Ordinal
            );
        Assert.Equal(GeniusXml.ReadDomain(Stream(Domain(Day))), GeniusXml.ReadDomain(Stream(analysed), warnings.Add));
        Assert.Empty(warnings);
    }

    [Fact]
    public void Without_objectives_issues_and_weights_stand_side_by_side()
    {
        var domain =
            "<negotiation_template number_of_sessions=\"1\"><agent name=\"x\"></agent><utility_space "
            + $"number_of_issues=\"2\">{Choice(1)}{Choice(2)}</utility_space></negotiation_template>";
        var (read, warnings) = Read(
            domain,
            "<utility_space number_of_issues=\"2\"><weight index=\"1\" value=\"1\"/><weight index=\"2\" "
                + $"value=\"1\"/>{Choice(1)}{Choice(2)}</utility_space>"
        );
        Assert.Empty(warnings);
        Assert.Equal([1, 1.5, 1.5, 2], Worths(domain, read));
    }

    [Theory]
    [InlineData(
        "<utility_space type=\"nonlinear\">",
        "(1,2): the profile is nonlinear, with constraints over several issues (type nonlinear)"
    )]
    [InlineData(
        "<utility_space type=\"Constraint\">",
        "(1,2): the profile is nonlinear, with constraints over several issues (type Constraint)"
    )]
    [InlineData(
        "<utility_space><ufun type=\"PlainSum\"><hyperRectangle utility_value=\"9\" /></ufun>",
        "(1,17): the profile is nonlinear, with constraints over several issues (<ufun>)"
    )]
    [InlineData(
        "<utility_space><hyperRectangle utility=\"9\" />",
        "(1,17): the profile is nonlinear, with constraints over several issues (<hyperRectangle>)"
    )]
    public void Nonlinear_profiles_are_refused_by_that_name(string root, string told) =>
        Assert.StartsWith(
            told,
            Refused(Domain(Day), Profile(Days("3", "3")).Replace("<utility_space>", root, StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Weights_within_an_objective_are_relative_to_it()
    {
        var domain = Domain(Choice(1) + $"<objective index=\"5\" name=\"terms\">{Choice(2)}{Choice(3)}</objective>");
        var inner =
            $"<objective index=\"5\" name=\"terms\">{Choice(2)}<weight index=\"2\" value=\"0.75\" />{Choice(3)}<weight "
            + "index=\"3\" value=\"0.25\" /></objective>";
        var (read, warnings) = Read(
            domain,
            Profile(Choice(1) + "<weight index=\"1\" value=\"0.6\" />\n<weight index=\"5\" value=\"0.4\" />" + inner)
        );
        Assert.Equal([0.6, 0.3, 0.1], read.IssuePreferences.Select(interest => Math.Round(interest.Weight, 9)));
        Assert.Equal(
            "(4,2): warning: the weights within the objective terms count 0.4 of what they are; Genius leaves weights of objectives out",
            warnings.Single().ToString()
        );
        (read, warnings) = Read(domain, Profile(Choice(1) + "<weight index=\"1\" value=\"0.6\" />" + inner));
        Assert.Equal([0.6, 0.75, 0.25], read.IssuePreferences.Select(interest => interest.Weight));
        Assert.Empty(warnings);
    }

    [Fact]
    public void An_objective_and_an_issue_may_share_an_index()
    {
        var domain = Domain($"<objective index=\"1\" name=\"terms\">{Choice(1)}{Choice(2)}</objective>");
        var (read, _) = Read(
            domain,
            Profile(
                $"<weight index=\"1\" value=\"1\" /><objective index=\"1\" name=\"terms\">{Choice(1)}{Choice(2)}<weight "
                    + "index=\"1\" value=\"0.75\" /><weight index=\"2\" value=\"0.25\" /></objective>"
            )
        );
        Assert.Equal([0.75, 0.25], read.IssuePreferences.Select(interest => interest.Weight));
    }

    [Fact]
    public void Of_two_weights_with_one_index_the_last_counts_and_that_is_told()
    {
        var (read, warnings) = Read(
            Domain(Choice(1)),
            Profile(Choice(1) + "<weight index=\"1\" value=\"0.6\" />\n<weight index=\"1\" value=\"0.7\" />")
        );
        Assert.Equal(
            (0.7, "(4,2): warning: a <weight> with the index 1 stands twice; 0.7 counts, not 0.6"),
            (read.IssuePreferences[0].Weight, warnings.Single().ToString())
        );
    }

    [Theory]
    [InlineData("<reservation value=\"0.5\" /><reservation value=\"0.25\" />", 0.5, 1)]
    [InlineData("<x><reservation value=\"0.25\" /></x>", 0.25, 1)]
    [InlineData("<reservation value=\"0.5\" /><discount_factor value=\" 0.9 \" />", 0.5, 0.9)]
    [InlineData("<reservation value=\"-0.5\" />", -0.5, 1)]
    public void Reservation_and_discount_count_wherever_they_stand(string after, double reservation, double factor)
    {
        var (read, _) = Read(Domain(Choice(1)), Profile(Choice(1) + "<weight index=\"1\" value=\"3\" />", after));
        Assert.Equal((reservation, factor, 3), (read.Reservation, read.Discount.Factor, read.IssuePreferences[0].Weight));
    }

    [Fact]
    public void What_the_domain_does_not_have_is_told_and_counts_among_the_greatest()
    {
        var (read, warnings) = Read(
            Domain(Choice(1)),
            Profile(
                "<issue index=\"1\">\n<item value=\"x\" evaluation=\"1\" /><item value=\"y\" evaluation=\"2\" /><item "
                    + $"value=\"z\" evaluation=\"4\" /></issue><weight index=\"1\" value=\"1\" />\n{Choice(9)}"
            )
        );
        Assert.Equal(0.5, read.Utility([new("i1", Value.Of("y"))]));
        Assert.Equal(
            [
                "the domain has no issue with the index 9; this one is not read",
                "the domain has no option z on the issue i1; it cannot be agreed, but is among those of which the greatest is taken",
            ],
            warnings.Select(warning => warning.Message)
        );
    }

    [Theory]
    [InlineData("evaluation=\"0,5\"", "the attribute evaluation must be a number, not 0,5; decimals follow a point")]
    [InlineData("evaluation=\"null\"", "the attribute evaluation must be a number, not null")]
    [InlineData("evaluation=\"1e16\"", "the attribute evaluation must be a number, not 1e16")]
    [InlineData("evaluation=\"-1e16\"", "the attribute evaluation must be a number, not -1e16")]
    public void Numbers_are_written_with_a_point(string evaluation, string told) =>
        Assert.EndsWith(
            told,
            Refused(
                Domain(Choice(1)),
                Profile(Choice(1).Replace("evaluation=\"2\"", evaluation, StringComparison.Ordinal) + "<weight index=\"1\" value=\"1\" />")
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Negative_evaluations_are_divided_too_and_where_none_is_above_0_all_are_worth_0()
    {
        string Two(string x, string y) =>
            Profile(
                $"<issue index=\"1\"><item value=\"x\" evaluation=\"{x}\" /><item value=\"y\" evaluation=\"{y}\" "
                    + "/></issue><weight index=\"1\" value=\"1\" />"
            );
        Assert.Equal([-0.5, 1], Worths(Domain(Choice(1)), Read(Domain(Choice(1)), Two("-2", "4")).Preferences));
        Assert.Equal([0, 0], Worths(Domain(Choice(1)), Read(Domain(Choice(1)), Two("-2", "-4")).Preferences));
        Assert.Contains("is too far from the greatest", Refused(Domain(Choice(1)), Two("-1e15", "0.00001")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_makes_more_than_a_hundred_warnings()
    {
        var warnings = new List<GeniusWarning>();
        GeniusXml.ReadDomain(Stream(Domain(Choice(1) + string.Concat(Enumerable.Repeat("<x />", 200)))), warnings.Add);
        Assert.Equal((101, "further warnings of this file are left out"), (warnings.Count, warnings[^1].Message));
    }

    [Theory]
    [InlineData("", "(1,1): this is not XML: the file is empty")]
    [InlineData(" \n\t", "(1,1): this is not XML: the file is empty")]
    [InlineData("pareto front", "(1,1): this is not XML: a file of Genius begins with <negotiation_template> or <utility_space>")]
    [InlineData("\npareto front\n0.5 1", "(2,1): this is not XML: a file of Genius begins with <negotiation_template> or <utility_space>")]
    [InlineData(
        "<repository></repository>",
        "(1,2): a file of Genius has <negotiation_template> or <utility_space> at its root, not <repository>"
    )]
    [InlineData(
        "<utility_space>\n<issue>\n</utility_space>",
        "(3,3): this is not XML: </utility_space> stands where <issue> of line 2 is to be closed"
    )]
    [InlineData("<utility_space>\n<issue>\n", "(2,2): this is not XML: <issue> is never closed; the file may be cut off")]
    [InlineData("<utility_space>\n<issue", "(2,7): this is not XML: the tag has no end: >")]
    [InlineData("<utility_space>\n<issue index=1 />", "(2,8): this is not XML: the value of index must stand in quotation marks")]
    [InlineData("<utility_space>\n<issue index />", "(2,8): this is not XML: an attribute is written as name=\"value\"")]
    [InlineData("<utility_space>\n<issue index=\"1 />", "(2,8): this is not XML: the value of index has no closing quotation mark")]
    [InlineData(
        "<utility_space>\n<issue name=\"a<b\" />",
        "(2,15): this is not XML: within a value < is written as &lt;, or a quotation mark is missing before it"
    )]
    [InlineData(
        "<utility_space>\n<issue type=\"price\" type=\"real\" /></utility_space>",
        "(2,21): this is not XML: the attribute type stands twice on one element; take one away"
    )]
    [InlineData("<utility_space>\n a < b</utility_space>", "(2,4): this is not XML: a < that begins no tag is written as &lt;")]
    [InlineData(
        "<utility_space>\n\u0001</utility_space>",
        "(2,1): this is not XML: a character stands here that XML does not allow in this place; take it out"
    )]
    public void What_makes_a_file_no_XML_is_told_with_its_place_and_what_to_do(string text, string told) =>
        Assert.Equal(told, Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream(text))).Message);

    private static string Choice(int index) =>
        $"<issue index=\"{index}\" name=\"i{index}\"><item index=\"1\" value=\"x\" evaluation=\"1\" /><item index=\"2\" "
        + "value=\"y\" evaluation=\"2\" /></issue>";

    private static string Days(string first, string second) =>
        "<issue index=\"1\" name=\"day\">\n<item index=\"1\" value=\"Mon\" evaluation=\"1\" />\n<item index=\"2\" "
        + $"value=\"Tue\" evaluation=\"{first}\" />\n<item index=\"3\" value=\"Tue\" evaluation=\"{second}\" "
        + "/>\n</issue><weight index=\"1\" value=\"1\" />";
}
