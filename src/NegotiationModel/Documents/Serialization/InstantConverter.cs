using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace NegotiationModel.Serialization;

/// <summary>Writes and reads the instants of a list as documents have them; alone, an instant is NodaTime's to write.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DocumentTimes.Read(reader.GetString()!, DateTimeZone.Utc, isLimit: false) is { } time
            ? time.Instant
            : throw new JsonException("A time must be an instant such as 2026-03-02T09:00:00Z, a local date-time, or a date.");

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(DocumentTimes.Write(value));
}
