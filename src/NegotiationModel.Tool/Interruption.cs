using System.Runtime.InteropServices;

namespace NegotiationModel.Tool;

/// <summary>Ctrl+C, or being asked to end: the first time as a request, so that what is going on can be left in order; the second time the
/// process ends.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly List<PosixSignalRegistration> signals;

    /// <summary>Begins to listen.</summary>
    /// <param name="other">What else interrupts.</param>
    public Interruption(CancellationToken other)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(other);
        signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Request),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Request),
        ];
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        signals.ForEach(registration => registration.Dispose());
        source.Dispose();
    }

    private void Request(PosixSignalContext signal)
    {
        signal.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
