using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Genius;

namespace NegotiationModel.Tests.Genius;

/// <summary>Small domains and profiles of Genius, written for tests.</summary>
internal static class ScenarioText
{
    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static string Domain(string issues) =>
        "<negotiation_template>\n<utility_space number_of_issues=\"1\">\n<objective index=\"0\" "
        + $"name=\"root\">\n{issues}\n</objective>\n</utility_space>\n</negotiation_template>";

    public static string Profile(string inside, string after = "") =>
        $"<utility_space>\n<objective index=\"0\" name=\"root\">\n{inside}\n</objective>\n{after}\n</utility_space>";

    public static (Preferences Preferences, List<GeniusWarning> Warnings) Read(
        string domain,
        string profile,
        EvaluationScale evaluations = EvaluationScale.DividedByMax
    )
    {
        var warnings = new List<GeniusWarning>();
        return (GeniusXml.ReadProfile(Stream(profile), Stream(domain), "a", evaluations, warnings.Add), warnings);
    }

    public static string Refused(string domain, string profile) =>
        Xunit.Assert.Throws<GeniusException>(() => Read(domain, profile)).Message;

    /// <summary>What all outcomes are worth, at so many points of a range.</summary>
    public static double[] Worths(string domain, Preferences preferences, int points = 11) =>
        [
            .. new UtilityMap(OutcomeSpace.Of(GeniusXml.ReadDomain(Stream(domain)), [preferences], points), preferences)
                .ToArray()
                .Select(worth => Math.Round(worth, 9)),
        ];
}
