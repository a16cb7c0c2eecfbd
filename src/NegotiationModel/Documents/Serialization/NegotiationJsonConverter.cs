using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationModel.Serialization;

/// <summary>
/// Lets <c>JsonSerializer</c> write and read the values of this library as documents have them. The types name it, so that no option has to
/// be set. What has no such form is refused with a <see cref="NotSupportedException"/> that says what to use instead. Compiles ahead of
/// time, and works in a <c>JsonSerializerContext</c>.
/// </summary>
public sealed class NegotiationJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        (typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert))).Assembly == typeof(NegotiationJsonConverter).Assembly;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        JsonForms.Of(typeToConvert ?? throw new ArgumentNullException(nameof(typeToConvert)));
}
