using Microsoft.Extensions.Hosting;

namespace NegotiationModel.Tool.Serving;

/// <summary>The command listens to Ctrl+C itself, so that a second one ends the process at once.</summary>
internal sealed class Lifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
