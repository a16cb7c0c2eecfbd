using System.Text.RegularExpressions;

namespace NegotiationModel.Package.Tests.Packing;

/// <summary>What users write.</summary>
internal static partial class Excerpts
{
    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {0}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="NegotiationModel" Version="{2}" />
            {1}
          </ItemGroup>
        </Project>
        """;

    public const string Replays = """
        using System.Text;
        using NegotiationModel;
        using NegotiationModel.Reports;

        foreach (var scenario in Scenario.All)
            Console.WriteLine(Encoding.UTF8.GetString(ReplayResult.Play(scenario.Read()).ToJson(indented: false)));
        """;

    public const string Drawings = """
        using NegotiationModel;
        using NegotiationModel.Analysis;
        using NegotiationModel.Lifecycles;
        using NegotiationModel.Pictures;
        using NegotiationModel.Play;
        using NegotiationModel.Tournaments;

        foreach (var scenario in Scenario.All)
            Console.WriteLine(Page.Of(scenario.Read(), scenario.TeachingNotes));
        foreach (var machine in Lifecycle.All)
            Console.WriteLine(Picture.Machine(machine));
        var document = Scenario.UsedCar.Read();
        var problem = BargainingProblem.Of(document);
        var tournament = new Tournament([Strategies.Boulware], [TournamentScenario.Of(document)], new() { MaxRounds = 5 });
        Console.WriteLine(
            Page.Of(
                "all",
                problem,
                Picture.Offers(problem, document.Talks()),
                Picture.StateSpace(StateSpace.Explore(document.Talks(), maxStates: 50)),
                Picture.Tournament(tournament.Run())
            )
        );
        """;

    /// <summary>The first block of a language in a readme.</summary>
    public static string Block(string markdown, string language) =>
        Fence().Matches(markdown).First(block => block.Groups[1].Value == language).Groups[2].Value;

    /// <summary>All blocks of a language in a readme, one after the other.</summary>
    public static string Blocks(string markdown, string language) =>
        string.Concat(Fence().Matches(markdown).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value));

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    public static partial Regex Fence();
}
