using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> write the members of an enum by the names that documents use: <c>"agreedInPrinciple"</c>. The enums of this
/// library name it, so that no option has to be set. Compiles ahead of time, and works in a <c>JsonSerializerContext</c>.
/// </summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class EnumNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The text names no member.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Member(reader.GetString()!) : throw new JsonException(Wanted);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum has no such member.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Name(value));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text names no member.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Member(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The enum has no such member.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Name(value));
    }

    private static string Wanted => $"{typeof(T).Name} must be one of {EnumNames.Choices<T>()}";

    private static T Member(string name) =>
        EnumNames.TryParse<T>(name, out var member) ? member : throw new JsonException($"{Wanted}, unlike \"{Excerpt.Short(name, 40)}\".");

    private static string Name(T member) =>
        Enum.IsDefined(member) ? EnumNames.Name(member) : throw new JsonException($"{typeof(T).Name} has no member {member}.");
}
