using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>In which language a replay is told; what the machine is set to plays no part.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create()
    {
        var language = new Option<string?>("--language") { Description = "In which language it is told: en or uk.", HelpName = "en|uk" };
        language.AcceptOnlyFromAmong("en", "uk");
        return language;
    }
}
