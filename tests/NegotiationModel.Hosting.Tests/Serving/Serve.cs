using System.Text;
using System.Text.RegularExpressions;
using NegotiationModel.Tool;

namespace NegotiationModel.Hosting.Tests.Serving;

/// <summary>The command, run in this process until it is interrupted, and a browser of the host.</summary>
internal sealed partial class Serve : IAsyncDisposable
{
    private readonly CancellationTokenSource interrupted;
    private readonly Task<int> running;

    private Serve(CancellationTokenSource interrupted, Task<int> running, string line, string errors)
    {
        (this.interrupted, this.running, Line, Errors) = (interrupted, running, line, errors);
        var ready = Ready().Match(line);
        Token = ready.Groups[2].Value;
        Client = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = new(ready.Groups[1].Value) };
    }

    public string Line { get; }

    public string Errors { get; }

    public string Token { get; }

    public HttpClient Client { get; }

    public static async Task<Serve> StartAsync(params string[] args)
    {
        var interrupted = new CancellationTokenSource();
        var (output, error) = (new Lines(), new StringWriter());
        var streams = new Streams(() => Stream.Null, new StreamWriter(output) { NewLine = "\n" }, error, null)
        {
            Interrupted = interrupted.Token,
        };
        var running = Task.Run(() =>
            CommandLine.Run(["serve", .. args.Contains("--urls") ? [] : new[] { "--urls", "http://127.0.0.1:0" }, .. args], streams)
        );
        if (await Task.WhenAny(output.First, running) == running)
            throw new InvalidOperationException($"It ended with {await running}: {error}");
        return new(interrupted, running, await output.First, error.ToString());
    }

    public static (int Exit, string Error) Fails(params string[] args)
    {
        var error = new StringWriter();
        var exit = CommandLine.Run(["serve", .. args], new Streams(() => Stream.Null, new StreamWriter(new MemoryStream()), error, null));
        return (exit, error.ToString());
    }

    public async Task<(int Status, string Body)> GetAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<int> PostAsync(string path)
    {
        using var response = await Client.PostAsync(path, null);
        return (int)response.StatusCode;
    }

    public async Task<int> InterruptAsync()
    {
        await interrupted.CancelAsync();
        return await running.WaitAsync(TimeSpan.FromSeconds(20));
    }

    public async ValueTask DisposeAsync()
    {
        await InterruptAsync();
        Client.Dispose();
        interrupted.Dispose();
    }

    [GeneratedRegex(@"^Ready: (http://\S+)/\?token=(\S+) ")]
    private static partial Regex Ready();

    private sealed class Lines : MemoryStream
    {
        private readonly TaskCompletionSource<string> first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> First => first.Task;

        public override void Flush()
        {
            if (Length > 0)
                first.TrySetResult(Encoding.UTF8.GetString(ToArray()));
        }
    }
}
