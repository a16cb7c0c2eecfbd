using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NegotiationModel.Hosting;

namespace NegotiationModel.Orleans;

/// <summary>Negotiations on a cluster of Orleans.</summary>
public static class NegotiationClusters
{
    /// <summary>A silo that is being set up.</summary>
    /// <param name="silo">The silo.</param>
    extension(ISiloBuilder silo)
    {
        /// <summary>Lets negotiations live on the silo, each on one silo of the cluster at a time, and adds an
        /// <see cref="INegotiationDesk"/> that reaches them all. Deadlines and expiries happen by reminders: the silo needs a reminder
        /// service, such as <c>UseInMemoryReminderService()</c> for one silo. The clock is the <see cref="TimeProvider"/> among the
        /// services, else the system's.</summary>
        /// <param name="configure">Says where negotiations are kept, and which tournaments are played; left out, in memory.</param>
        public ISiloBuilder UseNegotiations(Action<NegotiationSiloOptions>? configure = null)
        {
            ArgumentNullException.ThrowIfNull(silo);
            var options = new NegotiationSiloOptions();
            configure?.Invoke(options);
            silo.AddReminders();
            silo.Services.TryAddSingleton(TimeProvider.System);
            silo.Services.AddSingleton(options);
            silo.Services.AddSingleton<SiloTournaments>();
            silo.Services.AddSingleton<INegotiationDesk, ClusterDesk>();
            return silo;
        }
    }

    /// <summary>A client that is being set up.</summary>
    /// <param name="client">The client.</param>
    extension(IClientBuilder client)
    {
        /// <summary>Adds an <see cref="INegotiationDesk"/> that reaches the negotiations of the cluster.</summary>
        public IClientBuilder UseNegotiations()
        {
            ArgumentNullException.ThrowIfNull(client);
            client.Services.AddSingleton<INegotiationDesk, ClusterDesk>();
            return client;
        }
    }
}
