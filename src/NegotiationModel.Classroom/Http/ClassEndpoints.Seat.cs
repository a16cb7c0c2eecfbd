using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NegotiationModel.Teaching;

namespace NegotiationModel.Classroom;

internal sealed partial class ClassEndpoints
{
    private const string SheetPolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private void MapSeat(WebApplication routes)
    {
        Get(routes, "/", context => Task.FromResult(Begin(context)));
        Post(routes, "/join", context => WithFormAsync(context, "/", form => JoinAsync(context, form)));
        Post(routes, "/return", context => WithFormAsync(context, "/", form => Task.FromResult(Return(context, form))));
        Get(routes, "/seat", context => AtSeatAsync(context, person => SeatPageAsync(context, person)));
        Post(
            routes,
            "/seat/move",
            context => AtSeatAsync(context, person => WithFormAsync(context, "/seat", form => MoveAsync(context, person, form)))
        );
        MapDebrief(routes);
        Get(routes, "/seat/sheet", context => AtSeatAsync(context, person => Task.FromResult(Sheet(context, person))));
        routes.MapGet("/seat/events", SeatEventsAsync);
    }

    private IResult Begin(HttpContext context) =>
        reader.Person(context.Request) is not null ? See("/seat") : JoinPage(context, context.Request.Query["code"].ToString(), null);

    private IResult JoinPage(HttpContext context, string code, string? problem, IFormCollection? filled = null, int status = 422) =>
        Page<Pages.JoinPage>(
            context,
            new JoinModel(
                classroom.Document.Setting.Title,
                code,
                problem,
                code.Length > 0 && IsRight(context, Codes.Same(Codes.Meant(code), classroom.Class.Code)) // names are for who is in the room
                    ? [.. classroom.Class.People.Where(person => person.Key is null).Select(person => person.Name)]
                    : []
            ),
            shown => shown.Filled = filled,
            problem is null ? 200 : status
        );

    // A code is looked at only from where there were not too many wrong ones.
    private bool IsRight(HttpContext context, bool isRight)
    {
        var from = context.Connection.RemoteIpAddress;
        if (guesses.MayTry(from) && isRight)
            return true;
        if (!isRight)
            guesses.Note(from);
        return false;
    }

    private IResult? TooMany(HttpContext context, IFormCollection form) =>
        guesses.MayTry(context.Connection.RemoteIpAddress)
            ? null
            : JoinPage(
                context,
                "",
                "Too many wrong codes came from this device or network. Wait a minute, and then type the code once more.",
                form,
                StatusCodes.Status429TooManyRequests
            );

    private async Task<IResult> JoinAsync(HttpContext context, IFormCollection form)
    {
        if (reader.Person(context.Request) is not null)
            return See("/seat"); // sent twice
        if (TooMany(context, form) is { } tooMany)
            return tooMany;
        if (!IsRight(context, Codes.Same(Codes.Meant(form["code"].ToString()), classroom.Class.Code)))
            return JoinPage(context, "", "That is not the code of this class. The teacher has it.", form);
        var name = Name(form["name"].ToString());
        if (classroom.Class.People.Exists(person => person.Key is not null && name.Length > 0 && SameName(person.Name, name)))
            return JoinPage(
                context,
                form["code"].ToString(),
                $"Somebody is here as {name}. If that is you, come back with your personal code; else take another name.",
                form
            );
        if (classroom.Class.People.Count >= ClassChanges.MaxPeople)
            return JoinPage(context, form["code"].ToString(), $"The class is full: it has {ClassChanges.MaxPeople} people.", form);
        var key = Codes.Long();
        await classroom.ChangeAsync(was => was.Join(name, key, Codes.Short()));
        return Seated(context, key);
    }

    private IResult Return(HttpContext context, IFormCollection form)
    {
        if (TooMany(context, form) is { } tooMany)
            return tooMany;
        var code = Codes.Meant(form["personal"].ToString());
        var found = classroom.Class.People.Find(person => person.Key is not null && Codes.Same(person.PersonalCode, code));
        return IsRight(context, found is not null)
            ? Seated(context, found!.Key!)
            : JoinPage(context, "", "Nobody here has that personal code. The teacher can tell you yours.", form);
    }

    private static IResult Seated(HttpContext context, string key)
    {
        context.Response.Cookies.Append(
            SeatReader.Cookie,
            key,
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromDays(30),
                IsEssential = true,
            }
        );
        return See("/seat");
    }

    private async Task<IResult> AtSeatAsync(HttpContext context, Func<int, Task<IResult>> work) =>
        reader.Person(context.Request) is { } person ? await work(person) : See("/");

    private async Task<IResult> SeatPageAsync(HttpContext context, int person, IFormCollection? filled = null, Told? told = null)
    {
        var place = reader.Place(person);
        var view = place is (var round, var table, var party) ? await reader.ViewAsync(round, table, party) : null;
        var stamp = await reader.StampAsync(person);
        var known = classroom.Class.People[person];
        var model = new SeatModel(
            classroom.Document.Setting.Title,
            "/seat",
            view,
            place?.Round,
            classroom.Class.NameOf(person),
            known.PersonalCode
        )
        {
            Players = place is var (_, sat, _) ? Players(sat) : default,
            Brief = view?.Party is null ? Brief() : null,
            Waits = Waits(known),
            Notes = [.. Notes(person, place)],
            News = await NewsAsync(),
            Told = told ?? Told.Nothing,
            TimeZone = options.TimeZone,
        };
        return Page<Pages.SeatPage>(
            context,
            model,
            shown =>
            {
                (shown.Events, shown.Stamp, shown.Filled, shown.Counter) = ("/seat/events", stamp, filled, Countered(context, filled));
                (shown.Address, shown.Now) = (Again("/seat", shown.Counter), classroom.Now);
            },
            model.Told.Problems.Count == 0 ? 200 : 422
        );
    }

    private async Task<News> NewsAsync() => new(await classroom.AreResultsOpenAsync() ? $"{Screen}/results" : null);

    // Why somebody has no seat.
    private string Waits(Person known) =>
        (known, classroom.Class.Round) switch
        {
            ({ HasLeft: true }, _) =>
                "You have no seat: the teacher has taken you out of the rounds. If you want to play, tell the teacher.",
            (_, null) => "You are in. The teacher will begin the first round.",
            (_, { IsOver: true, Number: var number }) => $"You are in. Round {number} is over, and you have a place in round {number + 1}.",
            (_, { Number: var number }) => $"You are in. Round {number} has begun without you, and you have a place in round {number + 1}.",
        };

    // What is special about the place that somebody has.
    private IEnumerable<string> Notes(int person, (Round Round, ClassTable Table, PartyId? Party)? place)
    {
        if (place is not var (_, table, party))
            yield break;
        if (party is null)
            yield return "You watch this table: you read what is said there, and make no moves.";
        else if (table.SeatOf(person)?.People.Where(one => one != person).Select(classroom.Class.NameOf).ToList() is { Count: > 0 } others)
            yield return $"You share this seat with {string.Join(" and ", others)}: each of you can make its moves.";
        if (classroom.Class.People[person].HasLeft)
            yield return "From the next round on you have no seat: the teacher has taken you out.";
    }

    // The page has the heading already.
    private string Brief()
    {
        const string end = "</h1>";
        var content = Handout.PublicBrief(TableSetup.SheetOf(classroom.Document)).BodyHtml;
        return content[(content.IndexOf(end, StringComparison.Ordinal) + end.Length)..];
    }

    // Who counters an offer has it in the form, also when the page is fetched again.
    private static string Countered(HttpContext context, IFormCollection? filled) =>
        filled?["answers"].ToString() is { Length: > 0 } answered ? answered : context.Request.Query["counter"].ToString();

    private static string Again(string address, string counter) =>
        counter.Length == 0 ? address : $"{address}?counter={Uri.EscapeDataString(counter)}";

    private ValueList<string> Players(ClassTable table) =>
        [
            .. table.Seats.Select(seat =>
                $"{PartyName(seat.Party)}: "
                + (
                    seat.Bot is not null ? "a bot"
                    : seat.People.Count == 0 ? "nobody"
                    : string.Join(" and ", seat.People.Select(classroom.Class.NameOf))
                )
            ),
        ];

    private string PartyName(string party) => classroom.Document.Setting.Parties.First(one => one.Id.Value == party).Name;

    private IResult Sheet(HttpContext context, int person)
    {
        if (reader.Place(person) is not (_, _, { } party))
            return See("/seat");
        context.Response.Headers.ContentSecurityPolicy = SheetPolicy;
        return Page<Pages.SheetPage>(
            context,
            new SheetModel(Handout.RoleSheet(TableSetup.SheetOf(classroom.Document), party).BodyHtml, "/seat")
        );
    }

    private async Task SeatEventsAsync(HttpContext context)
    {
        if (reader.Person(context.Request) is not { } person)
        {
            context.Response.StatusCode = 404;
            return;
        }

        await EventsAsync(
            context,
            async () => reader.Person(context.Request) == person ? await reader.StampAsync(person) : null,
            () => reader.Place(person) is var (_, table, _) ? [Signals.Class, table.Id] : [Signals.Class],
            TimeSpan.FromMilliseconds(50)
        );
    }

    private static string Name(string typed)
    {
        var name = string.Join(
            ' ',
            new string([.. typed.Where(one => !char.IsControl(one))]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        return name.Length <= ClassChanges.LongestName ? name : name[..ClassChanges.LongestName];
    }

    private static bool SameName(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
