using System.CommandLine;
using NegotiationModel.Hosting;
using NegotiationModel.Tool.Serving;

namespace NegotiationModel.Tool.Commands;

/// <summary>Runs the service of negotiations, with a page that lists them.</summary>
internal static class ServeCommand
{
    private const string Usual = "http://127.0.0.1:5080";

    public static Command Make(Streams streams)
    {
        var folder = Place("--data", "A folder of documents to keep negotiations in; it is made.", "FOLDER");
        var sqlite = Place("--sqlite", "A file of SQLite to keep them in; it is made.", "FILE");
        var postgres = Place("--postgres", "A database of PostgreSQL to keep them in.", "CONNECTION");
        var key = Place("--key", "A file with the key of all tokens, so that these outlive a restart; it is made.", "FILE");
        var urls = Place("--urls", $"Where to listen, separated by semicolons. [default: {Usual}]", "URLS");
        urls.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && ListeningAddress.Wrong(text) is { } wrong)
                result.AddError($"--urls takes addresses such as {Usual}, not {SafeText.Truncate(SafeText.OneLine(wrong))}.");
        });
        var command = new Command("serve", "Serves negotiations over HTTP, with a page that lists them; in memory unless told where.")
        {
            folder,
            sqlite,
            postgres,
            key,
            urls,
        };
        command.Validators.Add(result =>
        {
            if (new[] { folder, sqlite, postgres }.Count(one => result.GetResult(one) is not null) > 1)
                result.AddError("Negotiations are kept in one place: give --data, --sqlite or --postgres.");
        });
        command.SetAction(parsed =>
        {
            var place = new Keeping(parsed.GetValue(folder), parsed.GetValue(sqlite), parsed.GetValue(postgres));
            try
            {
                return Service.RunAsync(streams, place, parsed.GetValue(key), parsed.GetValue(urls) ?? Usual).GetAwaiter().GetResult();
            }
            catch (Exception wrong) when (wrong is StoreException or IOException or UnauthorizedAccessException or ArgumentException)
            {
                streams.WriteError($"negotiate: the service cannot begin: {wrong.Message}");
                return ExitCode.Unavailable;
            }
        });
        return command;
    }

    private static Option<string?> Place(string name, string description, string placeholder)
    {
        var asked = new Option<string?>(name) { Description = description, HelpName = placeholder };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError($"{name} takes a {placeholder.ToLowerInvariant()}, not nothing.");
        });
        return asked;
    }
}
