using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>A class that negotiates in the browser, for as long as this runs.</summary>
public sealed class ClassroomServer : IAsyncDisposable
{
    private const int LargestForm = 64 * 1024;

    private readonly WebApplication application;
    private readonly SqliteDataSource database;

    private ClassroomServer(WebApplication application, SqliteDataSource database, bool hasGoneOn)
    {
        (this.application, this.database, WasResumed) = (application, database, hasGoneOn);
        var port = new Uri(application.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal)).Port;
        var classroom = application.Services.GetRequiredService<ClassService>();
        var addresses = application.Services.GetRequiredService<ClassroomOptions>().IsLocal ? [] : Network.Addresses();
        Code = classroom.Class.Code;
        Addresses = [.. addresses.DefaultIfEmpty("localhost").Select(host => new Uri($"http://{host}:{port}/"))];
        TeacherAddress = new Uri($"http://localhost:{port}/teacher/{classroom.Class.Secret}");
        application.Services.GetRequiredService<Invitation>().Addresses = Addresses;
    }

    /// <summary>Where people join; the first is what the code to scan holds.</summary>
    public ValueList<Uri> Addresses { get; }

    /// <summary>What people type to join.</summary>
    public string Code { get; }

    /// <summary>The teacher's page. Whoever knows this address is the teacher.</summary>
    public Uri TeacherAddress { get; }

    /// <summary>Whether the file held a class, which goes on.</summary>
    public bool WasResumed { get; }

    /// <summary>Whether the teacher erased the class, and so ended it.</summary>
    public bool IsErased => application.Services.GetRequiredService<ClassService>().IsErased;

    /// <summary>Starts a class.</summary>
    /// <param name="options">How it is run.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="StoreException">The file cannot be used.</exception>
    public static async Task<ClassroomServer> StartAsync(ClassroomOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var database = new SqliteDataSource(options.DatabasePath);
        var application = Build(options, database);
        try
        {
            var found = await application
                .Services.GetRequiredService<ClassService>()
                .OpenAsync(() => Begun(options), [.. options.ExpectedNames]);
            application.Services.GetRequiredService<ClassEndpoints>().Map(application);
            await application.StartAsync(cancellationToken);
            return new(application, database, found);
        }
        catch (Exception wrong)
        {
            await application.DisposeAsync();
            await database.DisposeAsync();
            if (wrong is SqliteException or System.Text.Json.JsonException)
                throw new StoreException($"{options.DatabasePath} cannot be used as the file of a class: {wrong.Message}", wrong);
            throw;
        }
    }

    /// <summary>Waits until it is cancelled, or the teacher erases the class.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public Task WaitAsync(CancellationToken cancellationToken = default) => application.WaitForShutdownAsync(cancellationToken);

    /// <summary>Ends the class for now; what it is stays in the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    private static WebApplication Build(ClassroomOptions options, SqliteDataSource database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestForm;
            kestrel.AddServerHeader = false;
            if (options.IsLocal)
                kestrel.Listen(System.Net.IPAddress.Loopback, options.Port);
            else
                kestrel.ListenAnyIP(options.Port);
        });
        builder.Logging.ClearProviders();
        var (signals, asked, file) = (new Signals(), Channel.CreateUnbounded<string>(), new ClassFile(database));
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddNegotiations(negotiations =>
        {
            negotiations.Store = new DatabaseStore(database);
            negotiations.Desk = new()
            {
                OnChanged = step =>
                {
                    signals.Raise(step.Talks.Id);
                    asked.Writer.TryWrite(step.Talks.Id);
                    return ValueTask.CompletedTask;
                },
            };
        });
        builder.Services.AddSingleton(options).AddSingleton(signals).AddSingleton(asked).AddSingleton(file).AddSingleton<Invitation>();
        builder.Services.AddSingleton<ClassService>().AddSingleton<SeatReader>().AddSingleton<ClassEndpoints>();
        builder.Services.AddSingleton<Guesses>();
        builder.Services.AddHostedService<BotService>().AddHostedService<RoundClock>();
        builder.Services.AddScoped<Shown>().AddRazorComponents();
        builder.Services.AddAntiforgery(forgery => forgery.Cookie.Name = "form");
        builder.Services.AddDataProtection().SetApplicationName("negotiation-class");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = file)
        );
        return builder.Build();
    }

    private static ClassState Begun(ClassroomOptions options) =>
        new()
        {
            Code = Codes.Short(),
            Secret = Codes.Long(),
            Seed = options.Seed,
            Document = System.Text.Encoding.UTF8.GetString(NegotiationJson.Write(options.Document)),
        };
}
