using NegotiationModel.Hosting;
using NegotiationModel.Teaching;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>The class as it is now: what changes is kept first, then seen, then told.</summary>
internal sealed class ClassService(ClassFile file, NegotiationDesk desk, Signals signals, TimeProvider clock, ClassroomOptions options)
    : IDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private volatile ClassState? state;
    private NegotiationDocument? document;
    private int version;

    public ClassState Class => state ?? throw new InvalidOperationException("The class has not begun.");

    /// <summary>What is negotiated.</summary>
    public NegotiationDocument Document => document ?? throw new InvalidOperationException("The class has not begun.");

    /// <summary>How often the class changed.</summary>
    public int Version => Volatile.Read(ref version);

    public Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Goes on with the class in the file, or begins one.</summary>
    /// <returns>Whether there was a class in the file.</returns>
    public async Task<bool> OpenAsync(Func<ClassState> begin, IReadOnlyList<string> expected)
    {
        await file.PrepareAsync();
        var found = await file.LoadAsync();
        if (found is { } kept)
            (state, version) = kept;
        else
        {
            var fresh = begin();
            if (!await file.TrySaveAsync(fresh, 1))
                throw new StoreException("Another process began a class in this file at the same time.");
            (state, version) = (fresh, 1);
        }

        document = NegotiationJson.ReadDocument(System.Text.Encoding.UTF8.GetBytes(Class.Document));
        await ChangeAsync(was => was.Expect(expected, Codes.Short));
        await ConveneAsync();
        return found is not null;
    }

    /// <summary>Changes the class, and gives what the change gives.</summary>
    public async Task<T> ChangeAsync<T>(Func<ClassState, (ClassState Class, T Result)> change)
    {
        T result;
        await gate.WaitAsync();
        try
        {
            (var next, result) = change(Class);
            if (next != state)
            {
                if (!await file.TrySaveAsync(next, version + 1))
                    throw new StoreException("Another process changed this class. Only one may run it at a time.");
                (state, version) = (next, version + 1);
            }
        }
        finally
        {
            gate.Release();
        }

        signals.Raise(Signals.Class);
        return result;
    }

    public Task ChangeAsync(Func<ClassState, ClassState> change) => ChangeAsync(was => (change(was), true));

    public async Task BeginRoundAsync(RemainderRule remainder, string bot, Duration? length)
    {
        var now = Now;
        await ChangeAsync(was => was.Begin(TableSetup.Roles(Document), remainder, BotOf, now, length is { } time ? now + time : null));
        await ConveneAsync();
        signals.Raise(Signals.Class);

        string? BotOf(PartyId party) => Bot.CanPlay(Document, party) ? bot : null;
    }

    /// <summary>Keeps who made an offer, where it is not just the one who sits there.</summary>
    public async Task NoteAsync(ClassTable table, PartyId party, MoveResult made, string who)
    {
        if (made is { Outcome: MoveOutcome.Made, IsRepeated: false, Ruling.Move: Move.Propose { Proposal: { } id } })
            await ChangeAsync(was => was.Note(table.Id, new(party.Value, id.Value, who)));
    }

    /// <summary>The negotiation of a table; null for the moment in which it is not convened yet.</summary>
    public async Task<DeskState?> FindAsync(string table) => await desk.FindAsync(table);

    /// <summary>Whether nothing more happens at a table.</summary>
    public bool IsOver(ClassTable table, DeskState state) =>
        state.Talks.IsClosed || table.IsOver || Class.Round is not { IsOver: false } round || !round.Tables.Contains(table);

    /// <summary>How many tables of this round still talk.</summary>
    public async Task<int> TalkingAsync()
    {
        var talking = 0;
        foreach (var table in Class.Round?.Tables ?? [])
            if (await FindAsync(table.Id) is { } state && !IsOver(table, state))
                talking++;
        return talking;
    }

    /// <summary>Whether everybody may see the results: the teacher shows them, and nobody talks to whom they would tell what others
    /// want.</summary>
    public async Task<bool> AreResultsOpenAsync() => Class is { AreResultsShown: true, Round: not null } && await TalkingAsync() == 0;

    /// <summary>The tables of one round, or of all, with what all parties want: for the teacher alone.</summary>
    public async Task<List<PlayedTable>> PlayedAsync(int? of = null)
    {
        var all = new List<PlayedTable>();
        foreach (var round in Class.Rounds.Where(round => of is null || round.Number == of))
        foreach (var table in round.Tables)
            if (await FindAsync(table.Id) is { } state)
                all.Add(new(Told(state), table.Number) { ClassRound = round.Number, IsOver = IsOver(table, state) });
        return all;
    }

    private static NegotiationDocument Told(DeskState state) =>
        state.InitialDocument with
        {
            Setting = state.Talks.Setting,
            Moves = NegotiationDocument.From(state.Talks).Moves,
        };

    /// <summary>Whether it was erased.</summary>
    public bool IsErased { get; private set; }

    public async Task EraseAsync()
    {
        await file.EraseAsync();
        IsErased = true;
    }

    public void Dispose() => gate.Dispose();

    // A table is made of the class alone: one that a process that ended did not convene is convened by the next, and none twice.
    private async Task ConveneAsync()
    {
        if (Class.Round is { } round)
            foreach (var table in round.Tables)
                await desk.TryConveneAsync(TableSetup.Beginning(Document, round, table, options.TimeZone));
    }
}
