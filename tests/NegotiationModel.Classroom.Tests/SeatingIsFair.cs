using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class SeatingIsFair
{
    public static TheoryData<int, int> Classes => new(Few().SelectMany(people => Roles.Select(roles => (people, roles))));

    private static readonly int[] Roles = [2, 3, 6];

    [Theory, MemberData(nameof(Classes))]
    public void Everybody_has_a_place_and_nobody_two(int people, int roles)
    {
        foreach (var rule in Enum.GetValues<RemainderRule>())
            for (var round = 1; round <= 7; round++)
            {
                var tables = Seating.Of(Numbers(people), roles, round, 5, rule);
                Assert.Equal(Enumerable.Range(0, people), tables.SelectMany(Everybody).Order());
                Assert.All(tables, table => Assert.Equal(roles, table.Seats.Count));
            }
    }

    [Theory, MemberData(nameof(Classes))]
    public void What_is_left_over_follows_the_rule(int people, int roles)
    {
        Assert.Equal((people + roles - 1) / roles, Seating.Of(Numbers(people), roles, 1, 5, RemainderRule.Bots).Count);
        foreach (var rule in (RemainderRule[])[RemainderRule.DoubledSeats, RemainderRule.Observers])
        {
            var tables = Seating.Of(Numbers(people), roles, 1, 5, rule);
            if (people < roles)
                continue;
            Assert.Equal(people / roles, tables.Count);
            Assert.All(tables, table => Assert.All(table.Seats, seat => Assert.True(seat.Count > 0)));
            Assert.Equal(rule == RemainderRule.Observers ? people % roles : 0, tables.Sum(table => table.Observers.Count));
        }
    }

    [Theory, MemberData(nameof(Classes))]
    public void Over_as_many_rounds_as_there_are_roles_nobody_has_one_twice(int people, int roles)
    {
        var had = new Dictionary<int, List<int>>();
        for (var round = 1; round <= roles; round++)
            foreach (var table in Seating.Of(Numbers(people), roles, round, 5, RemainderRule.Observers))
                for (var role = 0; role < roles; role++)
                    foreach (var person in table.Seats[role])
                        (had.TryGetValue(person, out var all) ? all : had[person] = []).Add(role);
        if (people >= roles)
            Assert.All(had, one => Assert.Equal(one.Value.Distinct().Count(), one.Value.Count));
    }

    [Theory, MemberData(nameof(Classes))]
    public void Nobody_is_left_over_twice_before_many_were_once(int people, int roles)
    {
        if (people < 3 * roles)
            return;
        var watched = new int[people];
        for (var round = 1; round <= 3; round++)
            foreach (var person in Seating.Of(Numbers(people), roles, round, 5, RemainderRule.Observers).SelectMany(one => one.Observers))
                watched[person]++;
        Assert.All(watched, times => Assert.InRange(times, 0, 1));
    }

    [Fact]
    public void The_same_seed_seats_alike_and_another_does_not()
    {
        string Of(ulong seed) => string.Join('|', Seating.Of(Numbers(101), 3, 2, seed, RemainderRule.Bots).Select(Text));

        Assert.Equal(Of(7), Of(7));
        Assert.NotEqual(Of(7), Of(8));
    }

    [Fact]
    public void Two_meet_others_in_the_next_round()
    {
        var first = Pairs(1);
        Assert.Empty(first.Intersect(Pairs(2)));

        static HashSet<string> Pairs(int round) =>
            [.. Seating.Of(Numbers(100), 2, round, 3, RemainderRule.Bots).Select(table => string.Join('-', Everybody(table).Order()))];
    }

    [Fact]
    public void Who_came_later_or_left_changes_nobody_elses_roles()
    {
        ValueList<int> some = [0, 1, 2, 3, 5, 6, 8, 9, 10, 11, 12, 20];
        for (var round = 1; round <= 4; round++)
        {
            var tables = Seating.Of(some, 2, round, 3, RemainderRule.Bots);
            Assert.Equal(some.Order(), tables.SelectMany(Everybody).Order());
            Assert.Equal(6, tables.Count);
        }
    }

    [Fact]
    public void A_number_that_stands_twice_is_told()
    {
        Assert.Throws<ArgumentException>(() => Seating.Of([1, 1], 2, 1, 0, RemainderRule.Bots));
        Assert.Throws<ArgumentOutOfRangeException>(() => Seating.Of([1, 2], 0, 1, 0, RemainderRule.Bots));
    }

    private static IEnumerable<int> Few() => [.. Enumerable.Range(1, 14), 101];

    private static ValueList<int> Numbers(int people) => [.. Enumerable.Range(0, people)];

    private static IEnumerable<int> Everybody(SeatedTable table) => table.Seats.SelectMany(seat => seat).Concat(table.Observers);

    private static string Text(SeatedTable table) =>
        string.Join('/', table.Seats.Select(seat => string.Join('+', seat))) + ":" + string.Join('+', table.Observers);
}
