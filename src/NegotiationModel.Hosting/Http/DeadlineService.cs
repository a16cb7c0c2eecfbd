using Microsoft.Extensions.Hosting;

namespace NegotiationModel.Hosting;

/// <summary>Lets deadlines and expiries happen for as long as the application runs.</summary>
internal sealed class DeadlineService(NegotiationDesk desk) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => desk.AdvanceWhenDueAsync(stoppingToken);
}
