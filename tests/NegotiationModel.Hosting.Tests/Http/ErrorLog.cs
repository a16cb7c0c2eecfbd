using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>The errors that a server writes into its log.</summary>
internal sealed class ErrorLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> told = new();

    public IReadOnlyCollection<string> Told => told;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (IsEnabled(logLevel))
            told.Enqueue($"{formatter(state, exception)} {exception}");
    }

    public void Dispose() { }
}
