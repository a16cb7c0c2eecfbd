namespace NegotiationModel.Classroom;

/// <summary>
/// Who sits where in a round. It is a function of its arguments alone. Each person changes roles from round to round in the same circle,
/// so that over as many rounds as there are roles everybody has had each of them once, and those who are left over change too.
/// </summary>
public static class Seating
{
    /// <summary>Seats people at tables of as many as there are roles.</summary>
    /// <param name="people">The numbers of the people, none of them twice. A number says in which role somebody begins: keep it from round
    /// to round.</param>
    /// <param name="roles">How many roles there are; at least one.</param>
    /// <param name="round">The round, counted from 1.</param>
    /// <param name="seed">From which it follows who meets whom.</param>
    /// <param name="remainder">What becomes of those who are left over. Where there is no table but theirs, bots sit with them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no role, or the round is below 1.</exception>
    /// <exception cref="ArgumentException">A number stands twice, or is below 0.</exception>
    public static ValueList<SeatedTable> Of(ValueList<int> people, int roles, int round, ulong seed, RemainderRule remainder)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(roles, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(round, 1);
        if (people.Distinct().Count() != people.Count || people.Any(person => person < 0))
            throw new ArgumentException("Everybody has a number of their own, from 0 on.", nameof(people));
        var tables = people.Count / roles;
        var (sides, left) = Sides(people, roles, round, seed, tables);
        var seats = Enumerable
            .Range(0, tables)
            .Select(table => sides.Select((side, role) => new List<int> { Partner(side, role, table, round) }).ToList())
            .ToList();
        var observers = seats.Select(_ => new List<int>()).ToList();
        if (remainder == RemainderRule.Bots || tables == 0)
            AddTable(seats, observers, left, roles, round);
        else
            for (var at = 0; at < left.Count; at++)
                (remainder == RemainderRule.DoubledSeats ? seats[at % tables][Role(left[at], roles, round)] : observers[at % tables]).Add(
                    left[at]
                );
        return [.. seats.Select((table, at) => new SeatedTable([.. table.Select(seat => (ValueList<int>)[.. seat])], [.. observers[at]]))];
    }

    /// <summary>The role that a person has in a round, unless roles are too unevenly wanted: the next one each time.</summary>
    internal static int Role(int person, int roles, int round) => (int)(((long)person + round - 1) % roles);

    // Who wants a role takes it, in an order that moves on by one each round; where too many do, the last of them fill other roles.
    private static (List<int>[] Sides, List<int> Left) Sides(ValueList<int> people, int roles, int round, ulong seed, int tables)
    {
        var sides = Enumerable.Range(0, roles).Select(_ => new List<int>()).ToArray();
        foreach (var person in people.OrderBy(person => Mixed(seed, person)).ThenBy(person => person))
            sides[Role(person, roles, round)].Add(person);
        var left = new List<int>();
        foreach (var side in sides)
        {
            Rotate(side, round - 1);
            if (side.Count > tables)
            {
                left.AddRange(side[tables..]);
                side.RemoveRange(tables, side.Count - tables);
            }
        }

        foreach (var side in sides)
            while (side.Count < tables)
            {
                side.Add(left[^1]);
                left.RemoveAt(left.Count - 1);
            }

        return (sides, left);
    }

    // Each role moves past the tables at a speed of its own, so that the same people do not meet again at once.
    private static int Partner(List<int> side, int role, int table, int round) =>
        side[(int)((table + ((long)role * (round - 1))) % side.Count)];

    private static void AddTable(List<List<List<int>>> seats, List<List<int>> observers, List<int> left, int roles, int round)
    {
        if (left.Count == 0)
            return;
        var table = Enumerable.Range(0, roles).Select(_ => new List<int>()).ToList();
        foreach (var person in left)
        {
            var role = Role(person, roles, round);
            (table[role].Count == 0 ? table[role] : table.First(seat => seat.Count == 0)).Add(person);
        }

        seats.Add(table);
        observers.Add([]);
    }

    private static void Rotate(List<int> side, int by)
    {
        if (side.Count < 2)
            return;
        var start = by % side.Count;
        side.AddRange(side[..start]);
        side.RemoveRange(0, start);
    }

    // SplitMix64: every bit of the seed and of the number counts.
    private static ulong Mixed(ulong seed, int person)
    {
        unchecked
        {
            var mixed = seed + (0x9E3779B97F4A7C15UL * ((ulong)person + 1));
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
