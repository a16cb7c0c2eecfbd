using NodaTime;

namespace NegotiationModel.Classroom.Tests;

/// <summary>A class on this machine alone, in a file of its own.</summary>
internal sealed class ClassRoom : IAsyncDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".class.db");
    private readonly List<Browser> browsers = [];
    private readonly NegotiationDocument document;
    private readonly ValueList<string> names;

    private readonly TimeProvider clock;

    private ClassRoom(NegotiationDocument document, ValueList<string> names, TimeProvider clock) =>
        (this.document, this.names, this.clock) = (document, names, clock);

    public ClassroomServer Server { get; private set; } = null!;

    public Duration BotQuiet { get; private init; } = Duration.FromMinutes(10);

    public string Bots { get; private init; } = "linear";

    public Browser Teacher { get; private set; } = null!;

    public string Home => Server.TeacherAddress.AbsolutePath;

    public static Task<ClassRoom> OpenAsync(NegotiationDocument document, params string[] names) =>
        OpenAsync(document, TimeProvider.System, names);

    public static async Task<ClassRoom> OpenAsync(NegotiationDocument document, TimeProvider clock, params string[] names)
    {
        var room = new ClassRoom(document, [.. names], clock);
        await room.StartAsync();
        return room;
    }

    /// <summary>A class in which bots play by another strategy.</summary>
    public static async Task<ClassRoom> OpenWithAsync(string bots, NegotiationDocument document)
    {
        var room = new ClassRoom(document, [], TimeProvider.System) { Bots = bots };
        await room.StartAsync();
        return room;
    }

    /// <summary>A class in which bots open at once.</summary>
    public static async Task<ClassRoom> OpenEagerAsync(NegotiationDocument document)
    {
        var room = new ClassRoom(document, [], TimeProvider.System) { BotQuiet = Duration.FromMilliseconds(50) };
        await room.StartAsync();
        return room;
    }

    /// <summary>Ends the server and starts it again, on another port.</summary>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await Server.DisposeAsync();
        meanwhile?.Invoke();
        await StartAsync();
    }

    public Browser Browse()
    {
        var browser = new Browser(new Uri($"http://127.0.0.1:{Server.TeacherAddress.Port}/"));
        browsers.Add(browser);
        return browser;
    }

    public async Task<Browser> JoinAsync(string name)
    {
        var browser = await Browse().GoAsync("/");
        return await browser.SendAsync("/join", ("code", Server.Code), ("name", name));
    }

    public async Task BeginAsync(string remainder = "Bots", string minutes = "")
    {
        await Teacher.GoAsync(Home);
        await Teacher.SendAsync($"{Home}/round", ("remainder", remainder), ("minutes", minutes), ("sure", "yes"));
    }

    /// <summary>Two people join and a round begins; in the order of the parties.</summary>
    public async Task<(Browser First, Browser Second)> PairAsync(string minutes = "")
    {
        Browser[] people = [await JoinAsync("Anna"), await JoinAsync("Boris")];
        await BeginAsync(minutes: minutes);
        foreach (var person in people)
            await person.GoAsync("/seat");
        var first = $"{document.Setting.Title}: {document.Setting.Parties[0].Name}";
        return people[0].Text.Contains(first, StringComparison.Ordinal) ? (people[0], people[1]) : (people[1], people[0]);
    }

    /// <summary>All bytes that are on the disk.</summary>
    public string Kept() => string.Concat(((string[])["", "-wal"]).Where(one => File.Exists(file + one)).Select(one => Read(file + one)));

    private static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers)
            browser.Dispose();
        await Server.DisposeAsync();
        foreach (var one in (string[])["", "-wal", "-shm"])
            File.Delete(file + one);
    }

    private async Task StartAsync()
    {
        Server = await ClassroomServer.StartAsync(
            new(document, file)
            {
                Port = 0,
                IsLocal = true,
                ExpectedNames = names,
                BotReplyDelay = Duration.FromMilliseconds(1),
                BotUnpromptedDelay = BotQuiet,
                BotStrategy = Bots,
                TimeZone = DateTimeZone.Utc,
                Clock = clock,
            }
        );
        Teacher = await Browse().GoAsync(Home);
    }
}
