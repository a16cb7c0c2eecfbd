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
            new ParallelOptions { MaxDegreeOfParallelism = 1024, CancellationToken = stoppingToken }, // they mostly wait
            PlayAsync
        );
    }

    private async ValueTask PlayAsync(string id, CancellationToken stop)
    {
        try
        {
            if (!HasBot(id))
                return;
            await Task.Delay(options.BotReplyDelay.ToTimeSpan(), clock, stop);
            var seen = await MovedAsync(id, false, stop);
            if (seen is null || seen.Talks.IsClosed || (seen.Talks.Proposals.Count > 0 && !BotPace.IsHeld(Table(id), seen.Talks)))
                return;
            await Task.Delay(options.BotUnpromptedDelay.ToTimeSpan(), clock, stop);
            if (await classroom.FindAsync(id) is { } later && later.Version == seen.Version)
                await MovedAsync(id, true, stop);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException) // one bot must not end all of them
        {
            LogStuck(logger, id, wrong);
        }
    }

    // The talks where no bot had anything to do; null where one moved: what it changed asks again.
    private async Task<DeskState?> MovedAsync(string id, bool isQuiet, CancellationToken stop)
    {
        if (Table(id) is not { } table || await classroom.FindAsync(id) is not { } state || state.Version > MaxMoves)
            return null;
        foreach (var seat in table.Seats)
            if (
                seat.Bot is { } bot
                && (isQuiet || !BotPace.WaitsForPeople(table, state.Talks, seat))
                && Bot.Next(state, seat.Party, bot, isQuiet) is { } move
            )
            {
                var made = await desk.MakeAsync(id, new(seat.Party), move, $"bot-{state.Version}", state.Version, stop);
                if (seat.People.Count > 0)
                    await classroom.NoteAsync(table, seat.Party, made, "a bot");
                return null;
            }

        return state;
    }

    private bool HasBot(string id) => Table(id) is { } table && table.Seats.Exists(seat => seat.Bot is not null);

    private ClassTable? Table(string id) =>
        classroom.Class.Round is { IsOver: false } round ? round.Tables.Find(table => table.Id == id && !table.IsOver) : null;

    [LoggerMessage(1, LogLevel.Error, "A bot could not move at {Table}.")]
    private static partial void LogStuck(ILogger logger, string table, Exception wrong);
}
