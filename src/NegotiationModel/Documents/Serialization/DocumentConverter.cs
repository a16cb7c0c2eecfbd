using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>Writes and reads a type, and those derived from it, as documents have it: by the strict reader and the canonical
/// writer.</summary>
internal sealed class DocumentConverter<T>(Action<Utf8JsonWriter, T> write, Parsing<T> parse) : JsonConverter<T>
{
    public DocumentConverter(Action<Utf8JsonWriter, T> write, Reading<object> read)
        : this(write, json => Walked(json, read)) { }

    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        using var whole = JsonDocument.ParseValue(ref reader);
        var (value, problems) = parse(JsonMarshal.GetRawUtf8Value(whole.RootElement));
        if (problems.Count == 0 && typeToConvert.IsInstanceOfType(value))
            return value;
        reader = start; // so that the serializer names the place at which the value begins
        throw problems.Count == 0
            ? new JsonException($"This is no {typeToConvert.Name}, but a {value!.GetType().Name}.")
            : new JsonException(string.Join('\n', problems.Select(one => $"{one.Path}: {one.Message}")), new DocumentException(problems));
    }

    private static (T Value, ValueList<DocumentProblem> Problems) Walked(ReadOnlySpan<byte> json, Reading<object> read)
    {
        var (value, problems) = DocumentReader.One(json, read);
        return (problems.Count > 0 ? default! : (T)value!, problems);
    }
}

/// <summary>Reads a value from the whole of a text, or says what is wrong.</summary>
internal delegate (T Value, ValueList<DocumentProblem> Problems) Parsing<T>(ReadOnlySpan<byte> json);
