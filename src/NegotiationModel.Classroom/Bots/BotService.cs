using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>Lets bots move at the tables where they sit, a moment after something happened there.</summary>
internal sealed partial class BotService(
    ClassService classroom,
    NegotiationDesk desk,
    ClassroomOptions options,
    Channel<string> asked,
    TimeProvider clock,
    ILogger<BotService> logger
) : BackgroundService
{
    private const int MaxMoves = 500; // of one table: two bots among themselves end sooner

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var table in classroom.Class.Round?.Tables ?? [])
            asked.Writer.TryWrite(table.Id);
        await Parallel.ForEachAsync(
            asked.Reader.ReadAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = 64, CancellationToken = stoppingToken }, // they mostly wait
            PlayAsync
        );
    }

    private async ValueTask PlayAsync(string id, CancellationToken stop)
    {
        try
        {
            if (Table(id) is not { } table || !table.Seats.Exists(seat => seat.Bot is not null))
                return;
            await Task.Delay(options.BotPause.ToTimeSpan(), clock, stop);
            if (await classroom.FindAsync(id) is not { } state || state.Version > MaxMoves)
                return;
            foreach (var seat in table.Seats)
                if (seat.Bot is { } bot && Bot.Next(state, seat.Party, bot) is { } move)
                {
                    await desk.MakeAsync(id, new(seat.Party), move, $"bot-{state.Version}", state.Version, stop);
                    return; // what it changed asks again
                }
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException) // one bot must not end all of them
        {
            LogStuck(logger, id, wrong);
        }
    }

    private ClassTable? Table(string id) =>
        classroom.Class.Round is { IsOver: false } round ? round.Tables.Find(table => table.Id == id && !table.IsOver) : null;

    [LoggerMessage(1, LogLevel.Error, "A bot could not move at {Table}.")]
    private static partial void LogStuck(ILogger logger, string table, Exception wrong);
}
