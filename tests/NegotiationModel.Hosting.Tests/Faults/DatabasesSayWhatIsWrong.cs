using System.Data.Common;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Faults;

public sealed class DatabasesSayWhatIsWrong : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        File.WriteAllText(folder.File("talks.db"), new string('x', 5_000));
        await Fails("make its tables", "not a database", store => store.LoadAsync("car").AsTask());
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_is_read()
    {
        await With("", async store => Assert.True(await store.TryCreateAsync(Talks.Car())));
        await With("Mode=ReadOnly", async store => Assert.Equal(0, (await store.LoadAsync("car"))!.Version));
        await Fails("append a move", "readonly", store => store.TryAppendAsync("car", Talks.Stored(1)).AsTask(), "Mode=ReadOnly");
    }

    [Fact]
    public async Task A_locked_database_is_told_after_the_time_it_was_given()
    {
        await With("", async store => Assert.True(await store.TryCreateAsync(Talks.Car())));
        await using var other = Databases.Sqlite(folder.File("talks.db"));
        await using var connection = await other.OpenConnectionAsync();
        await Execute(connection, "begin exclusive");
        await With(
            "Default Timeout=1",
            async store => await Assert.ThrowsAsync<StoreException>(async () => await store.TryAppendAsync("car", Talks.Stored(1)))
        );
        await Execute(connection, "rollback");
        await With("", async store => Assert.True(await store.TryAppendAsync("car", Talks.Stored(1))));
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_and_is_told()
    {
        await With(
            "",
            async store =>
            {
                Assert.True(await store.TryCreateAsync(Talks.Car()));
                Assert.True(await store.TryAppendAsync("car", Talks.Stored(1)));
            }
        );
        await using var source = new FullDatabase(folder.File("talks.db"));
        await using (var store = new DatabaseStore(source))
        {
            var large = Talks.Stored(2) with { Move = Talks.Stored(2).Move with { Text = new string('x', 90_000) } };
            var wrong = await Assert.ThrowsAsync<StoreException>(async () => await store.TryAppendAsync("car", large));
            Assert.Contains("full", wrong.Message, StringComparison.Ordinal);
        }

        await With("", async store => Assert.Equal([Talks.Stored(1)], (await store.LoadAsync("car"))!.Moves));
    }

    [Fact]
    public async Task A_log_with_a_gap_is_no_log()
    {
        await With(
            "",
            async store =>
            {
                await store.TryCreateAsync(Talks.Car());
                for (var version = 1; version <= 3; version++)
                    await store.TryAppendAsync("car", Talks.Stored(version));
            }
        );
        await ExecuteAsync("delete from negotiation_move where version = 2");
        await Fails("lacks move 2", "goes on with move 3", store => store.LoadAsync("car").AsTask());
    }

    [Fact]
    public async Task What_no_store_wrote_is_named()
    {
        await With(
            "",
            async store =>
            {
                await store.TryCreateAsync(Talks.Car());
                await store.TryAppendAsync("car", Talks.Stored(1));
            }
        );
        await ExecuteAsync("update negotiation_move set move = '{}'");
        await Fails("Move 1 of car cannot be read", "$", store => store.LoadAsync("car").AsTask());
        await ExecuteAsync("update negotiation set document = '{}'");
        await Fails("The document of car cannot be read", "$", store => store.LoadAsync("car").AsTask());
    }

    [Fact]
    public async Task Older_tables_are_brought_up_to_date()
    {
        await ExecuteAsync(Sql.CreateSchema, Sql.Upgrades[0], "insert into negotiation_schema (version) values (1)");
        await With(
            "",
            async store =>
            {
                Assert.True(await store.TryCreateAsync(Talks.Car()));
                Assert.True(await store.TryAppendAsync("car", Talks.Stored(1, "one")));
            }
        );
    }

    [Fact]
    public async Task Newer_tables_are_left_alone()
    {
        await ExecuteAsync(Sql.CreateSchema, "insert into negotiation_schema (version) values (99)");
        await Fails("have version 99", "use a newer one", store => store.LoadAsync("car").AsTask());
    }

    private async Task Fails(string what, string why, Func<DatabaseStore, Task> act, string more = "") =>
        await With(
            more,
            async store =>
            {
                var wrong = await Assert.ThrowsAsync<StoreException>(() => act(store));
                Assert.Contains(what, wrong.Message, StringComparison.Ordinal);
                Assert.Contains(why, wrong.Message, StringComparison.Ordinal);
            }
        );

    private async Task With(string more, Func<DatabaseStore, Task> act)
    {
        await using var source = Databases.Sqlite(folder.File("talks.db"), more);
        await using var store = new DatabaseStore(source);
        await act(store);
    }

    private async Task ExecuteAsync(params string[] commands)
    {
        await using var source = Databases.Sqlite(folder.File("talks.db"));
        await using var connection = await source.OpenConnectionAsync();
        foreach (var command in commands)
            await Execute(connection, command);
    }

    private static async Task Execute(DbConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A database that may not grow.</summary>
    private sealed class FullDatabase(string path) : DbDataSource
    {
        public override string ConnectionString => $"Data Source={path};Pooling=False";

        protected override DbConnection CreateDbConnection() => new Microsoft.Data.Sqlite.SqliteConnection(ConnectionString);

        protected override async ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default)
        {
            var connection = await base.OpenDbConnectionAsync(cancellationToken);
            await Execute(connection, "pragma max_page_count = 1");
            return connection;
        }
    }
}
