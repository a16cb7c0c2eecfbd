using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NegotiationModel.Serialization;

/// <summary>Writes and reads lists as arrays.</summary>
internal sealed class ListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"A list of {typeof(T).Name} must be an array.");
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Own is { } own && !IsNull(reader) ? own.Read(ref reader, typeof(T), options)! : Other(ref reader, options));
        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            if (Own is { } own && item is not null)
                own.Write(writer, item, options);
            else
                JsonSerializer.Serialize(writer, item, Info(options));
        writer.WriteEndArray();
    }

    // A serializer context need not list what has a form of its own.
    private static JsonConverter<T>? Own => JsonForms.Find(typeof(T)) as JsonConverter<T>;

    private static bool IsNull(in Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    private static T Other(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, Info(options)) is { } item
            ? item
            : throw new JsonException($"A list of {typeof(T).Name} must hold no null.");

    private static JsonTypeInfo<T> Info(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}

/// <summary>Makes the converter of a list, whose type says of what it is one; so nothing is compiled while it runs.</summary>
internal sealed class ListConverters : IItemTypeVisitor<JsonConverter>
{
    public static readonly ListConverters Instance = new();

    public JsonConverter Visit<T>() => new ListConverter<T>();
}
