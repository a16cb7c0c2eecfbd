using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NegotiationModel.Teaching;

namespace NegotiationModel.Classroom;

internal sealed partial class ClassEndpoints
{
    // What is drawn and written for printing has its own styles in it, and its page says itself that it loads nothing.
    private const string PrintPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private void MapResults(WebApplication routes, string at)
    {
        Get(
            routes,
            at + "/debrief",
            context =>
                WithDebriefAsync(
                    context,
                    (home, debrief) => Printed(context, WithWayBack($"{debrief.ToPage()}", home), "text/html; charset=utf-8")
                )
        );
        Get(
            routes,
            at + "/ends.svg",
            context => WithDebriefAsync(context, (_, debrief) => Printed(context, debrief.Chart()?.ToString() ?? "", "image/svg+xml"))
        );
        Get(
            routes,
            at + "/results.csv",
            context => WithDebriefAsync(context, (_, debrief) => TypedResults.Text(debrief.ToCsv(), "text/csv; charset=utf-8"))
        );
        Get(routes, at + "/documents.zip", context => AsTeacher(context, _ => ZipAsync()));
        PostAsTeacher(routes, at + "/erase", EraseAsync);
    }

    // Tables that still talk are told of, and not counted.
    private async Task<Debrief?> DebriefAsync(int? round)
    {
        var tables = await classroom.PlayedAsync(round);
        var over = tables.FindAll(table => table.IsOver);
        return over.Count == 0 ? null : Debrief.OfTables(over, tables.Count - over.Count);
    }

    private int? RoundOf(string text) => Number(text) is var number && number > 0 && number <= classroom.Class.Rounds.Count ? number : null;

    private Task<IResult> WithDebriefAsync(HttpContext context, Func<string, Debrief, IResult> show) =>
        AsTeacher(
            context,
            async home =>
                await DebriefAsync(RoundOf(context.Request.Query["round"].ToString())) is { } debrief ? show(home, debrief) : See(home)
        );

    // The page is made to stand by itself; here it has a class to go back to.
    private static string WithWayBack(string page, string home)
    {
        const string body = "<body>";
        var at = page.IndexOf(body, StringComparison.Ordinal) + body.Length;
        return $"{page[..at]}<p><a href=\"{home}\">Back to the class</a></p>{page[at..]}";
    }

    private static IResult Printed(HttpContext context, string text, string type)
    {
        context.Response.Headers.ContentSecurityPolicy = PrintPolicy;
        return TypedResults.Text(text, type);
    }

    private async Task<IResult> ZipAsync()
    {
        using var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (document, _) in await classroom.PlayedAsync())
            {
                await using var entry = await zip.CreateEntry($"{document.Setting.Id}.negotiation.json").OpenAsync();
                await entry.WriteAsync(NegotiationJson.Write(document));
            }

        return TypedResults.File(written.ToArray(), "application/zip", "class.zip");
    }

    // A page after which nothing answers any more has its style in it.
    private static string Style
    {
        get
        {
            using var reader = new StreamReader(typeof(ClassEndpoints).Assembly.GetManifestResourceStream("class.css")!);
            return reader.ReadToEnd();
        }
    }

    private async Task<IResult> EraseAsync(HttpContext context, string home, IFormCollection form)
    {
        if (form["word"].ToString().Trim() != "erase")
            return Message(context, "Nothing was erased", "Type the word erase, in small letters, to erase the class.", home, 422);
        await classroom.EraseAsync();
        context.Response.OnCompleted(() =>
        {
            application.StopApplication();
            return Task.CompletedTask;
        });
        context.Response.Headers.ContentSecurityPolicy = PrintPolicy;
        return Page<Pages.MessagePage>(
            context,
            new MessageModel("The class is erased", "People, talks and results are deleted from the file, and the class has ended.", ""),
            shown => shown.Style = Style
        );
    }
}
