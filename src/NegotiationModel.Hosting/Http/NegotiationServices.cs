using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace NegotiationModel.Hosting;

/// <summary>Negotiations in an application of ASP.NET Core.</summary>
public static class NegotiationServices
{
    /// <summary>The services of an application.</summary>
    /// <param name="services">The services.</param>
    extension(IServiceCollection services)
    {
        /// <summary>Adds a <see cref="NegotiationDesk"/>, its store, and the timer by which deadlines and expiries happen. The clock is the
        /// <see cref="TimeProvider"/> among the services, else the system's. Where there is an <see cref="INegotiationDesk"/> already, such
        /// as that of a cluster, requests go to it.</summary>
        /// <param name="configure">Says how negotiations are kept and reached; left out, in memory.</param>
        public IServiceCollection AddNegotiations(Action<NegotiationsOptions>? configure = null)
        {
            ArgumentNullException.ThrowIfNull(services);
            var options = new NegotiationsOptions();
            configure?.Invoke(options);
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton(options);
            services.AddSingleton(_ => options.Store); // made by a function, so that it ends with the application
            services.AddSingleton(provider => new NegotiationDesk(
                provider.GetRequiredService<INegotiationStore>(),
                options.Desk,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetService<ILogger<NegotiationDesk>>()
            ));
            services.TryAddSingleton<INegotiationDesk>(provider => provider.GetRequiredService<NegotiationDesk>());
            services.AddSingleton<Endpoints>();
            services.AddHostedService<DeadlineService>();
            return services;
        }
    }

    /// <summary>The endpoints of an application.</summary>
    /// <param name="endpoints">The endpoints.</param>
    extension(IEndpointRouteBuilder endpoints)
    {
        /// <summary>Lets negotiations be reached over HTTP: beginning, reading, moving, what is permitted, events as they happen,
        /// health, and a description as OpenAPI 3.1 at <c>openapi.json</c>.</summary>
        /// <param name="prefix">Under which path, such as <c>/negotiations</c>.</param>
        /// <returns>The endpoints, for filters, authorization and the like.</returns>
        /// <exception cref="InvalidOperationException">There was no <c>AddNegotiations</c>.</exception>
        public IEndpointConventionBuilder MapNegotiations(string prefix)
        {
            ArgumentNullException.ThrowIfNull(endpoints);
            ArgumentException.ThrowIfNullOrEmpty(prefix);
            var made = endpoints.ServiceProvider.GetRequiredService<Endpoints>();
            var group = endpoints.MapGroup(prefix);
            group.MapGet("/health", new RequestDelegate(made.HealthAsync));
            group.MapGet("/openapi.json", new RequestDelegate(Endpoints.DescribeAsync));
            group.MapPost("/", new RequestDelegate(made.ConveneAsync));
            group.MapGet("/{id}", new RequestDelegate(made.ReadAsync));
            group.MapGet("/{id}/document", new RequestDelegate(made.DocumentAsync));
            group.MapGet("/{id}/permitted", new RequestDelegate(made.PermittedAsync));
            group.MapPost("/{id}/moves", new RequestDelegate(made.MoveAsync));
            group.MapGet("/{id}/events", new RequestDelegate(made.EventsAsync));
            return group;
        }
    }
}
