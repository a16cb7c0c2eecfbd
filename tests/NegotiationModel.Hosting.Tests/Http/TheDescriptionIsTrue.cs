using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Http;

public sealed class TheDescriptionIsTrue
{
    [Fact]
    public async Task It_names_every_endpoint_and_no_other()
    {
        await using var server = await Server.StartAsync();
        var description = (await server.SendAsync("GET", "/openapi.json")).Json;
        Assert.StartsWith("3.1.", (string)description["openapi"]!, StringComparison.Ordinal);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddNegotiations();
        await using var app = builder.Build();
        app.MapNegotiations("/");
        var mapped = ((IEndpointRouteBuilder)app)
            .DataSources.SelectMany(one => one.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(one =>
                $"{one.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]} {one.RoutePattern.RawText}".ToLowerInvariant()
            );
        var described = description["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Where(one => one.Key != "parameters").Select(one => $"{one.Key} {path.Key}"));
        Assert.Equal(described.Order(), mapped.Order());
    }

    [Fact]
    public async Task Its_references_lead_somewhere()
    {
        await using var server = await Server.StartAsync();
        var description = (await server.SendAsync("GET", "/openapi.json")).Json;
        var references = References(description).ToList();
        Assert.NotEmpty(references);
        Assert.All(
            references,
            reference =>
            {
                Assert.StartsWith("#/", reference, StringComparison.Ordinal);
                Assert.NotNull(reference[2..].Split('/').Aggregate((JsonNode?)description, (node, name) => node?[name]));
            }
        );
    }

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject one => one.SelectMany(member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
            JsonArray many => many.SelectMany(References),
            _ => [],
        };
}
