using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public class PreferencesAreShown
{
    [Fact]
    public void A_scenario_is_shown_and_saved_with_its_preferences()
    {
        var shown = Negotiate.Run("scenarios", "used-car", "--document").Output;
        Assert.Equal(
            Scenario.Find("used-car")!.Read().Preferences,
            NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(shown)).Preferences
        );
        Assert.All(new[] { "replay", "moves", "check" }, command => Assert.Equal(0, Negotiate.Run([command, "-"], shown).Exit));
    }
}
