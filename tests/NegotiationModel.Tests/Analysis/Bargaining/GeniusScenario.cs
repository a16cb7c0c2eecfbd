using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Genius;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>A scenario of Genius from the oracles.</summary>
internal sealed record GeniusScenario(ValueList<Issue> Agenda, BargainingProblem Problem)
{
    public static GeniusScenario Of(JsonElement domain, EvaluationScale evaluations)
    {
        var folder = domain.GetProperty("id").GetString()!.Split('/')[^1];
        byte[][] files =
        [
            .. domain.GetProperty("files").EnumerateObject().Select(file => File.ReadAllBytes(Oracles.Path("genius", folder, file.Name))),
        ];
        var agenda = GeniusXml.ReadDomain(new MemoryStream(files[0]));
        ValueList<Preferences> preferences =
        [
            .. files[1..]
                .Select(
                    (file, at) => GeniusXml.ReadProfile(new MemoryStream(file), new MemoryStream(files[0]), $"party {at}", evaluations)
                ),
        ];
        return new(agenda, BargainingProblem.Of(OutcomeSpace.Of(agenda), preferences));
    }
}
