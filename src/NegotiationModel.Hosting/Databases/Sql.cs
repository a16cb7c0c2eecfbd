namespace NegotiationModel.Hosting;

/// <summary>What is said to the database: one text for all of them. How a move is appended, <see cref="AppendRows"/> says.</summary>
internal static class Sql
{
    /// <summary>What was changed from version to version; a step that was ever released stays as it is.</summary>
    public static readonly string[] Upgrades =
    [
        """
            create table negotiation (id text not null primary key, version integer not null, due bigint, document text not null);
            create index negotiation_due on negotiation (due);
            create table negotiation_move
                (negotiation text not null, version integer not null, move text not null, primary key (negotiation, version))
            """,
        """
            alter table negotiation_move add column sender_key text;
            alter table negotiation_move add column digest text;
            create unique index negotiation_move_key on negotiation_move (negotiation, sender_key)
            """,
    ];

    public const string CreateSchema = "create table if not exists negotiation_schema (version integer not null primary key)",
        ReadSchema = "select coalesce(max(version), 0) from negotiation_schema",
        WriteSchema = "insert into negotiation_schema (version) values (@version)";

    public const string Create = """
        insert into negotiation (id, version, due, document) values (@id, 0, @due, @document) on conflict do nothing
        """;

    public const string Pass = "update negotiation set due = @next where id = @id and version = @version and due = @due";

    public const string Load = "select document, due from negotiation where id = @id";

    public const string Head = "select version, due from negotiation where id = @id";

    public const string Moves = """
        select version, move, sender_key, digest from negotiation_move where negotiation = @id and version > @after order by version
        """;

    public const string Due = "select id, due from negotiation where due <= @until order by due, id",
        NextDue = "select min(due) from negotiation",
        Ids = "select id from negotiation order by id";
}
