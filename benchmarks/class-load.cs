// A class under load, by hand. In one terminal: negotiate class used-car --port 8099 --data load.class.db; in another:
// dotnet run benchmarks/class-load.cs -- TEACHER-ADDRESS CODE [CLIENTS] [SECONDS]
// Each client keeps its page live as a browser does: it listens, and fetches the page whenever it hears that something changed.
#:property GenerateDocumentationFile=true
#:property NoWarn=CS1591
#:property RestorePackagesWithLockFile=false

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

var teacher = new Uri(args[0]);
var (code, count, seconds) = (args[1], args.Length > 2 ? int.Parse(args[2]) : 200, args.Length > 3 ? int.Parse(args[3]) : 60);
var home = new Uri(teacher.GetLeftPart(UriPartial.Authority));
var (moves, seen) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
var failed = 0;

var clients = Enumerable.Range(0, count).Select(at => new Seat(home, $"Client {at}")).ToList();
await Parallel.ForEachAsync(clients, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) => await one.JoinAsync(code));
var desk = new Seat(home, "");
await desk.LookAsync(teacher.AbsolutePath);
await desk.PostAsync(teacher.AbsolutePath + "/round", ("number", "1"), ("remainder", "Observers"), ("minutes", ""));
await Parallel.ForEachAsync(clients, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (one, _) => await one.LookAsync("/seat"));
var tables = clients
    .Where(one => one.Table > 0)
    .GroupBy(one => one.Table)
    .Where(pair => pair.Count() == 2)
    .Select(pair => pair.ToArray())
    .ToList();
Console.WriteLine($"{clients.Count} clients, {tables.Count} tables");
foreach (var client in clients)
    _ = client.ListenAsync();
await Task.Delay(2000);

var end = Stopwatch.StartNew();
await Task.WhenAll(tables.Select((pair, at) => PlayAsync(pair, TimeSpan.FromSeconds(5.0 * at / tables.Count))));
Console.WriteLine($"{moves.Count} moves, {failed} not made");
Console.WriteLine($"a move: median {At(moves, 0.5):0} ms, 99 % within {At(moves, 0.99):0} ms, longest {At(moves, 1):0} ms");
Console.WriteLine(
    $"the other side hears of it: median {At(seen, 0.5):0} ms, 99 % within {At(seen, 0.99):0} ms, longest {At(seen, 1):0} ms"
);

async Task PlayAsync(Seat[] pair, TimeSpan first)
{
    await Task.Delay(first);
    for (var turn = 0; end.Elapsed.TotalSeconds < seconds; turn++)
    {
        var (mover, other) = (pair[turn % 2], pair[(turn + 1) % 2]);
        var heard = other.NextAsync();
        var clock = Stopwatch.StartNew();
        if (
            await mover.PostAsync("/seat/move", ("kind", "state"), ("text", $"Turn {turn}"), ("seen", mover.Version))
            is not HttpStatusCode.SeeOther
        )
            Interlocked.Increment(ref failed);
        moves.Add(clock.Elapsed.TotalMilliseconds);
        if (await Task.WhenAny(heard, Task.Delay(10_000)) == heard)
            seen.Add(heard.Result.TotalMilliseconds);
        else
            Interlocked.Increment(ref failed);
        var rest = TimeSpan.FromSeconds(5) - clock.Elapsed;
        await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
    }
}

static double At(IEnumerable<double> all, double share) =>
    all.Order().ToArray() is { Length: > 0 } sorted ? sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))] : double.NaN;

internal sealed class Seat(Uri home, string name)
{
    private readonly HttpClient client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
        }
    )
    {
        BaseAddress = home,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private TaskCompletionSource<TimeSpan> next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Stopwatch asked = new();
    private string token = "";

    public int Table { get; private set; }

    public string Version { get; private set; } = "0";

    public async Task JoinAsync(string code)
    {
        await LookAsync("/");
        await PostAsync("/join", ("code", code), ("name", name));
    }

    public async Task LookAsync(string address)
    {
        var page = await client.GetStringAsync(address);
        token = Regex.Match(page, "__RequestVerificationToken\" value=\"([^\"]+)").Groups[1].Value;
        Version = Regex.Match(page, "name=\"seen\" value=\"(\\d+)").Groups[1].Value;
        Table = Regex.Match(page, ", table (\\d+)") is { Success: true } at ? int.Parse(at.Groups[1].Value) : 0;
    }

    public async Task<HttpStatusCode> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))
        );
        using var answer = await client.PostAsync(address, form);
        return answer.StatusCode;
    }

    // How long after asking the next event comes.
    public Task<TimeSpan> NextAsync()
    {
        asked = Stopwatch.StartNew();
        next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return next.Task;
    }

    public async Task ListenAsync()
    {
        using var events = new StreamReader(await client.GetStreamAsync("/seat/events"));
        while (await events.ReadLineAsync() is { } line)
            if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                next.TrySetResult(asked.Elapsed);
                await LookAsync("/seat");
            }
    }
}
