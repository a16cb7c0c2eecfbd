using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.AspNetCore;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>Language models at the negotiations of an application of ASP.NET Core.</summary>
public static class McpEndpoints
{
    /// <summary>The services of an application.</summary>
    /// <param name="services">The services.</param>
    extension(IServiceCollection services)
    {
        /// <summary>Adds what <c>MapNegotiationsMcp</c> needs, beside <c>AddNegotiations</c>.</summary>
        /// <param name="configure">Says how models reach their seats.</param>
        public IServiceCollection AddNegotiationsMcp(Action<McpEndpointOptions>? configure = null)
        {
            ArgumentNullException.ThrowIfNull(services);
            var options = new McpEndpointOptions();
            configure?.Invoke(options);
            services.AddSingleton(options);
            services.AddSingleton<SeatGuard>();
            services
                .AddMcpServer()
                .WithHttpTransport(transport =>
                {
                    transport.SessionMode = HttpServerSessionMode.StatefulForInitializeClients; // so that older clients can be asked too
#pragma warning disable MCP9006 // clients of 2025-11-25 and before can be asked only in a session, and sessions take memory
                    transport.IdleTimeout = TimeSpan.FromMinutes(15);
                    transport.MaxIdleSessionCount = 1_000;
#pragma warning restore MCP9006
                    transport.ConfigureSessionOptions = (request, server, _) =>
                    {
                        var desk = request.RequestServices.GetRequiredService<INegotiationDesk>();
                        var (id, seat) = SeatGuard.Found(request);
                        server.UseSeat(desk, options.SeatFor(id, seat));
                        return Task.CompletedTask;
                    };
                });
            return services;
        }
    }

    /// <summary>The endpoints of an application.</summary>
    /// <param name="endpoints">The endpoints.</param>
    extension(IEndpointRouteBuilder endpoints)
    {
        /// <summary>Lets language models reach their seats at <c>{prefix}/{id}/mcp</c>, with the token of the seat.</summary>
        /// <param name="prefix">Under which path, such as <c>/negotiations</c>.</param>
        /// <returns>The endpoints, for filters, authorization and the like.</returns>
        public IEndpointConventionBuilder MapNegotiationsMcp(string prefix)
        {
            ArgumentNullException.ThrowIfNull(endpoints);
            ArgumentException.ThrowIfNullOrEmpty(prefix);
            var guard = endpoints.ServiceProvider.GetRequiredService<SeatGuard>();
            var made = endpoints.MapMcp($"{prefix}/{{id}}/mcp");
            made.Finally(one =>
            {
                if (one.RequestDelegate is { } inner)
                    one.RequestDelegate = request => guard.LetInAsync(request, inner);
            });
            return made;
        }
    }
}
