using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>Writes what play has found, which alone it cannot be read from.</summary>
/// <param name="name">What it is called in code.</param>
/// <param name="write">Writes it.</param>
/// <param name="instead">What to read instead, as a sentence.</param>
internal sealed class WrittenConverter<T>(string name, Action<Utf8JsonWriter, T> write, string instead) : JsonConverter<T>
{
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{name} is written as JSON, but not read: {instead}");
}
