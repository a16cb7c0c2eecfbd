using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Classroom;

/// <summary>A class as text, for the database.</summary>
internal static class ClassJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new Instants() },
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static string Write(ClassState state) => JsonSerializer.Serialize(state, Options);

    public static ClassState Read(string json) =>
        JsonSerializer.Deserialize<ClassState>(json, Options) ?? throw new JsonException("There is no class in it.");

    private sealed class Instants : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString() ?? "").Value;

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
