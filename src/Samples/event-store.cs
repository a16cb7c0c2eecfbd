// Keeps the log in SQLite; of two writers the slower is told that it is stale, reads on, and rules again.
#:project ../NegotiationModel
#:package Microsoft.Data.Sqlite@10.0.15

using System.Text;
using Microsoft.Data.Sqlite;
using NegotiationModel;
using NodaTime;

Party seller = Party.Principal("seller", "Ms Bondar"),
    buyer = Party.Principal("buyer", "Mr Ivanenko");
var price = Issue.Money("price", "EUR");
var car = new Setting(Protocol.Contract, [seller, buyer], [price])
{
    Id = "car",
    Title = "The car",
    Convened = Instant.FromUtc(2026, 3, 2, 9, 0),
};

using SqliteConnection one = Open("car"),
    other = Open("car");
try
{
    MoveStore sellers = new(one, car),
        buyers = new(other, car);
    sellers.Make(seller.Proposes(price.Is(9_000)));
    var (seenBySeller, seenByBuyer) = (sellers.Load(), buyers.Load()); // both have read the same; the seller is faster
    Console.WriteLine($"seller withdraws p1: {(sellers.TryAppend(seenBySeller.Rule(seller.Withdraws("p1"))) ? "appended" : "stale")}");
    Console.WriteLine($"buyer accepts p1:    {(buyers.TryAppend(seenByBuyer.Rule(buyer.Accepts("p1"))) ? "appended" : "stale")}");

    Console.WriteLine($"buyer reads on:      {buyers.Make(buyer.Accepts("p1")).Refusal}");
    Console.WriteLine($"buyer {Narration.Act(buyers.Make(buyer.Proposes(price.Is(8_000))).Move)}");
    Console.WriteLine(buyers.Load());
    foreach (var move in buyers.Moves())
        Console.WriteLine($"  {move}");
    new SqliteCommand("delete from move where version = 2", other).ExecuteNonQuery(); // as a broken disk would
    buyers.Load();
}
catch (InvalidDataException gap)
{
    Console.WriteLine(gap.Message);
}

static SqliteConnection Open(string name)
{
    // a file's name keeps it; so the sample leaves nothing behind
    var connection = new SqliteConnection($"Data Source={name};Mode=Memory;Cache=Shared");
    connection.Open();
    new SqliteCommand(
        "create table if not exists move (stream text, version integer, payload text not null, primary key (stream, version))",
        connection
    ).ExecuteNonQuery();
    return connection;
}

/// <summary>One negotiation's moves. A move's key is its place in the log, so that the database lets only one writer have it.</summary>
sealed class MoveStore(SqliteConnection connection, Setting setting)
{
    /// <summary>Where the talks stand is a fold of the log.</summary>
    public Negotiation Load() =>
        Moves()
            .Aggregate(Negotiation.Convene(setting), (talks, json) => talks.Make(NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(json))));

    /// <summary>Appends an allowed move; false when another writer has the place.</summary>
    public bool TryAppend(Ruling ruling)
    {
        var json = Encoding.UTF8.GetString(NegotiationJson.Write(ruling.Move with { At = ruling.Negotiation.Now }));
        return Command("insert into move values ($0, $1, $2) on conflict do nothing", setting.Id, ruling.Negotiation.Log.Count, json)
                .ExecuteNonQuery() == 1;
    }

    /// <summary>Reads, rules and appends, until the move is refused or nobody came in between.</summary>
    public Ruling Make(Move move)
    {
        while (true)
            if (Load().Rule(move) is var ruling && (!ruling.IsAllowed || TryAppend(ruling)))
                return ruling;
    }

    /// <summary>The moves as they were written. What comes after one that is missing would mean something else.</summary>
    public IEnumerable<string> Moves()
    {
        using var rows = Command("select version, payload from move where stream = $0 order by version", setting.Id).ExecuteReader();
        for (var next = 1L; rows.Read(); next++)
            yield return rows.GetInt64(0) == next
                ? rows.GetString(1)
                : throw new InvalidDataException($"The log of {setting.Id} lacks move {next}: it goes on with move {rows.GetInt64(0)}.");
    }

    private SqliteCommand Command(string text, params ReadOnlySpan<object> values)
    {
        var command = new SqliteCommand(text, connection);
        for (var at = 0; at < values.Length; at++)
            command.Parameters.AddWithValue($"${at}", values[at]);
        return command;
    }
}
