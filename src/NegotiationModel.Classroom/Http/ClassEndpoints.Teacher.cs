using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NegotiationModel.Analysis;
using NegotiationModel.Hosting;
using NegotiationModel.Teaching;

namespace NegotiationModel.Classroom;

internal sealed partial class ClassEndpoints
{
    private void MapTeacher(WebApplication routes)
    {
        const string at = "/teacher/{secret}",
            table = at + "/table/{table}";
        Get(routes, at, context => AsTeacher(context, home => TeacherPageAsync(context, home)));
        Get(
            routes,
            at + "/sheet/{party}",
            context => AsTeacher(context, home => Task.FromResult(SheetOf(context, home, Named(context, "party"))))
        );
        Get(
            routes,
            table + "/{party}",
            context => AsTeacher(context, home => TeachersSeatAsync(context, home, Named(context, "table"), Named(context, "party")))
        );
        PostAsTeacher(
            routes,
            table + "/{party}/move",
            (context, home, form) => TeachersMoveAsync(context, home, Named(context, "table"), Named(context, "party"), form)
        );
        routes.MapGet(at + "/events", TeacherEventsAsync);
        MapResults(routes, at);
        MapRounds(routes, at);
        Do(at + "/results", (form, _) => ShowResultsAsync(form));
        Do(at + "/leave", (form, _) => classroom.ChangeAsync(was => was.Leave(Number(form["person"].ToString()))));
        Do(at + "/back", (form, _) => classroom.ChangeAsync(was => was.Return(Number(form["person"].ToString()))));
        Do(table + "/end", (_, id) => classroom.ChangeAsync(was => was.EndTable(id)), id => $"#{id}");
        Do(table + "/tell", (form, id) => classroom.ChangeAsync(was => was.Tell(id, Note(form["note"].ToString()))), id => At(id, "said"));
        Do(table + "/bot", SetBotAsync, id => At(id, "helped"));

        // The page stays where the teacher was, with the help for the table open.
        static string At(string id, string what) => $"?{what}={Uri.EscapeDataString(id)}#{id}";

        void Do(string address, Func<IFormCollection, string, Task> work, Func<string, string>? at = null) =>
            PostAsTeacher(
                routes,
                address,
                async (context, home, form) =>
                {
                    await work(form, Named(context, "table"));
                    return See(home + at?.Invoke(Uri.EscapeDataString(Named(context, "table"))));
                }
            );
    }

    private void PostAsTeacher(WebApplication routes, string address, Func<HttpContext, string, IFormCollection, Task<IResult>> answer) =>
        Post(routes, address, context => AsTeacher(context, home => WithFormAsync(context, home, form => answer(context, home, form))));

    private static string Named(HttpContext context, string name) => context.Request.RouteValues[name] as string ?? "";

    private static string Note(string typed) =>
        typed.Trim() is var note && note.Length <= ClassChanges.LongestNote ? note : note[..ClassChanges.LongestNote];

    private Task ShowResultsAsync(IFormCollection form)
    {
        var round = RoundOf(form["round"].ToString());
        return classroom.ChangeAsync(was => was with { AreResultsShown = form["show"] == "yes", ResultsOf = round });
    }

    private async Task SetBotAsync(IFormCollection form, string table)
    {
        var (party, bot) = (form["party"].ToString(), form["bot"] == "yes" ? options.BotStrategy : null);
        await classroom.ChangeAsync(was => was.SetBot(table, party, bot));
        asked.Writer.TryWrite(table);
    }

    private async Task<IResult> AsTeacher(HttpContext context, Func<string, Task<IResult>> work) =>
        Codes.Same(Named(context, "secret"), classroom.Class.Secret)
            ? await work($"/teacher/{classroom.Class.Secret}")
            : Message(context, "There is no such page", "The address is wrong.", "/", 404);

    private async Task<IResult> TeacherPageAsync(HttpContext context, string home)
    {
        var now = classroom.Class;
        var rows = new List<TableRow>();
        foreach (var table in now.Round?.Tables ?? [])
            if (await classroom.FindAsync(table.Id) is { } state)
                rows.Add(Row(table, state));
        var stamp = await TeacherStampAsync();
        return Page<Pages.TeacherPage>(
            context,
            new TeacherModel(
                now,
                classroom.Document,
                home,
                invitation.Addresses,
                invitation.Picture(now.Code),
                [.. rows],
                options.BotStrategy,
                options.DefaultRoundEnd,
                classroom.Now,
                options.TimeZone
            )
            {
                Screen = Screen,
                Said = context.Request.Query["said"].ToString(),
                Helped = context.Request.Query["helped"].ToString(),
                Debrief = now.AreResultsShown ? await DebriefAsync(now.ResultsOf) : null,
            },
            shown => (shown.Events, shown.Stamp, shown.Address, shown.Now) = (home + "/events", stamp, home, classroom.Now)
        );
    }

    private TableRow Row(ClassTable table, DeskState state)
    {
        var talks = state.Talks;
        var last = talks.Log.Count == 0 ? null : talks.Log[talks.Log.Count - 1];
        return new(
            table,
            classroom.IsOver(table, state) && talks.Status != NegotiationStatus.BrokenOff && talks.Agreed() is null
                ? "no agreement"
                : Narration.Describe(talks.Status),
            talks.Log.Count,
            last?.At ?? talks.Setting.ConvenedAt,
            last is null ? null : $"{PartyName(last.Move.By.Value)} {InWords.Of(last.Move, talks)}",
            classroom.IsOver(table, state),
            AreShown() && classroom.IsOver(table, state) ? Results.Of(state) : null
        );
    }

    private bool AreShown() =>
        classroom.Class is { AreResultsShown: true, ResultsOf: var round } && (round is null || round == classroom.Class.Rounds.Count);

    private IResult SheetOf(HttpContext context, string home, string party)
    {
        if (!TableSetup.Roles(classroom.Document).Contains(party))
            return See(home);
        context.Response.Headers.ContentSecurityPolicy = SheetPolicy;
        return Page<Pages.SheetPage>(
            context,
            new SheetModel(Handout.RoleSheet(TableSetup.SheetOf(classroom.Document), party).BodyHtml, home)
        );
    }

    private async Task<IResult> TeachersSeatAsync(
        HttpContext context,
        string home,
        string id,
        string party,
        IFormCollection? filled = null,
        Told? told = null
    )
    {
        if (
            classroom.Class.Round is not { } round
            || round.Tables.Find(table => table.Id == id) is not { } table
            || table.Seats.Find(seat => seat.Party == party) is null
            || await reader.ViewAsync(round, table, party) is not { } view
        )
            return See(home);
        var at = $"{home}/table/{id}/{Uri.EscapeDataString(party)}";
        var model = new SeatModel(classroom.Document.Setting.Title, at, view, round, PartyName(party), null)
        {
            Players = Players(table),
            Told = told ?? Told.Nothing,
            IsTeachers = true,
            TimeZone = options.TimeZone,
        };
        return Page<Pages.SeatPage>(
            context,
            model,
            shown => (shown.Address, shown.Filled, shown.Counter) = (at, filled, Countered(context, filled)),
            model.Told.Problems.Count == 0 ? 200 : 422
        );
    }

    private async Task<IResult> TeachersMoveAsync(HttpContext context, string home, string id, string party, IFormCollection form) =>
        classroom.Class.Round is { } round && round.Tables.Find(table => table.Id == id) is { } table
            ? await MadeAsync(
                round,
                table,
                party,
                form,
                $"{home}/table/{id}/{Uri.EscapeDataString(party)}",
                told => TeachersSeatAsync(context, home, id, party, form, told),
                "the teacher"
            )
            : See(home);

    private async Task TeacherEventsAsync(HttpContext context)
    {
        if (!Codes.Same(Named(context, "secret"), classroom.Class.Secret))
        {
            context.Response.StatusCode = 404;
            return;
        }

        await EventsAsync(
            context,
            async () => await TeacherStampAsync(),
            () => [Signals.Class, .. (classroom.Class.Round?.Tables ?? []).Select(table => table.Id)],
            TimeSpan.FromSeconds(1)
        );
    }

    private async Task<string> TeacherStampAsync()
    {
        var now = classroom.Class;
        var moves = 0L;
        foreach (var table in now.Round?.Tables ?? [])
            if (await classroom.FindAsync(table.Id) is { } state)
                moves += (state.Version * 100L) + (int)state.Talks.Status;
        return $"{classroom.Version}-{moves}";
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
