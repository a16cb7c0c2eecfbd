using System.Buffers;
using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>What a document cannot say: under which key a move was sent, and what is due. One line of the file beside it.</summary>
/// <param name="Version">The version of the log that the line is about.</param>
/// <param name="Due">What is due from then on.</param>
/// <param name="IsPassed">Whether time passed, and no move was made.</param>
/// <param name="Key">The key of the move; null for none.</param>
internal sealed record StateLine(int Version, Instant? Due, bool IsPassed, IdempotencyKey? Key)
{
    public byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>(200);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            if (Due is { } due)
                json.WriteNumber("due", Ticks.Of(due));
            if (IsPassed)
                json.WriteBoolean("passed", true);
            if (Key is not null)
            {
                json.WriteString("key", Key.Value);
                json.WriteString("digest", Key.Digest);
            }

            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static StateLine Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var one = json.RootElement;
            return new(
                one.GetProperty("version").GetInt32(),
                one.TryGetProperty("due", out var due) ? Ticks.Instant(due.GetInt64()) : null,
                one.TryGetProperty("passed", out _),
                one.TryGetProperty("key", out var key) ? new(key.GetString()!, one.GetProperty("digest").GetString()!) : null
            );
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }
}
