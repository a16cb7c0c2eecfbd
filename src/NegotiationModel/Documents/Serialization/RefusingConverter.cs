using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>Says of what has no form in JSON what to write instead; an empty object would hide it.</summary>
internal sealed class RefusingConverter(string name, string instead) : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refused();

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refused();

    private NotSupportedException Refused() => new($"{name} has no form in JSON: {instead}");
}
