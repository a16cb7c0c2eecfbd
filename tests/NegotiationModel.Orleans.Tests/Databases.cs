using Npgsql;
using Xunit;

namespace NegotiationModel.Orleans.Tests;

internal static class Databases
{
    /// <summary>The variable that names a server of PostgreSQL: a connection string of a user who may make databases.</summary>
    public const string Variable = "NEGOTIATION_POSTGRES";

    public static void SkipWithoutPostgres() =>
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 },
            $"There is no PostgreSQL here: {Variable} names no server."
        );

    public static async Task ExecuteAsync(string text)
    {
        await using var admin = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable(Variable)!);
        await using var command = admin.CreateCommand(text);
        await command.ExecuteNonQueryAsync();
    }
}
