using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>Writes and reads ids as they are written, as values and as the keys of dictionaries.</summary>
internal sealed class IdConverter<T>(Func<string, T> make) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Id(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} must be a string.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Id(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Text(value));

    private T Id(string text) =>
        IdRules.Problem(text) is { } problem ? throw new JsonException($"A {typeof(T).Name} {problem}.") : make(text);

    private static string Text(T id) =>
        id.ToString() is { Length: > 0 } text ? text : throw new JsonException($"A default {typeof(T).Name} names nothing to write.");
}
