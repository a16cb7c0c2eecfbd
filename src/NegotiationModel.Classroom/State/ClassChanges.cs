using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>What can happen to a class. Each is a function from what was to what is, and where nothing changes, it is the same.</summary>
internal static class ClassChanges
{
    public const int MaxPeople = 1000,
        LongestName = 40,
        LongestNote = 300;

    /// <summary>Somebody joins: under a name that is expected they become who is expected.</summary>
    public static (ClassState Class, int Person) Join(this ClassState was, string name, string key, string personalCode)
    {
        var expected = was.People.FindIndex(person => person.Key is null && Same(person.Name, name));
        if (name.Length > 0 && expected >= 0)
            return (was with { People = was.People.SetItem(expected, was.People[expected] with { Key = key }) }, expected);
        return (was with { People = was.People.Add(new(name, personalCode, key)) }, was.People.Count);
    }

    public static ClassState Expect(this ClassState was, IEnumerable<string> names, Func<string> personalCode) =>
        was with
        {
            People = was.People.AddRange(
                names
                    .Where(name => !was.People.Exists(person => Same(person.Name, name)))
                    .Select(name => new Person(name, personalCode(), null))
            ),
        };

    public static ClassState Leave(this ClassState was, int person) =>
        was.Find(person) is { } known ? was with { People = was.People.SetItem(person, known with { HasLeft = true }) } : was;

    public static ClassState Return(this ClassState was, int person) =>
        was.Find(person) is { HasLeft: true } known
            ? was with
            {
                People = was.People.SetItem(person, known with { HasLeft = false }),
            }
            : was;

    /// <summary>The next round begins, and the last is over. Where a seat is left, a bot plays it, if there is one for its party.</summary>
    public static ClassState Begin(
        this ClassState was,
        ValueList<PartyId> roles,
        RemainderRule remainder,
        Func<PartyId, string?> bot,
        Instant now,
        Instant? until
    )
    {
        var over = was.EndRound();
        var number = over.Rounds.Count + 1;
        ValueList<int> here = [.. Enumerable.Range(0, was.People.Count).Where(person => was.People[person].IsHere)];
        var tables = Seating
            .Of(here, roles.Count, number, was.Seed, remainder)
            .Select(
                (table, at) =>
                    new ClassTable(
                        $"round-{number}-table-{at + 1}",
                        at + 1,
                        [
                            .. table.Seats.Select(
                                (seat, role) => new ClassSeat(roles[role].Value, [.. seat], seat.Count == 0 ? bot(roles[role]) : null)
                            ),
                        ],
                        [.. table.Observers]
                    )
            );
        return over with { Rounds = over.Rounds.Add(new(number, now, until, [.. tables])), AreResultsShown = false };
    }

    public static ClassState EndRound(this ClassState was) =>
        was.Round is { IsOver: false } round ? was.WithRound(round with { IsOver = true }) : was;

    public static ClassState EndTable(this ClassState was, string table) => was.WithTable(table, one => one with { IsOver = true });

    public static ClassState Tell(this ClassState was, string table, string note) =>
        was.WithTable(table, one => one with { Note = note.Length == 0 ? null : note });

    /// <summary>A bot takes a seat, or leaves it to the people again.</summary>
    public static ClassState SetBot(this ClassState was, string table, string party, string? bot) =>
        was.WithTable(
            table,
            one => one with { Seats = [.. one.Seats.Select(seat => seat.Party == party ? seat with { Bot = bot } : seat)] }
        );

    /// <summary>An offer of a seat was made by somebody whom not all who sat there know.</summary>
    public static ClassState Note(this ClassState was, string table, MadeBy made) =>
        was.WithTable(table, one => one.MadeBy.Contains(made) ? one : one with { MadeBy = one.MadeBy.Add(made) });

    private static ClassState WithTable(this ClassState was, string id, Func<ClassTable, ClassTable> change) =>
        was.Round is { } round && round.Tables.FindIndex(table => table.Id == id) is >= 0 and var at
            ? was.WithRound(round with { Tables = round.Tables.SetItem(at, change(round.Tables[at])) })
            : was;

    private static ClassState WithRound(this ClassState was, Round round) =>
        was with
        {
            Rounds = was.Rounds.SetItem(was.Rounds.Count - 1, round),
        };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
