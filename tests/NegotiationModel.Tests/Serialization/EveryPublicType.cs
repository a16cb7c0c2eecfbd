using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Tests.Reliability;
using Xunit;

namespace NegotiationModel.Tests.Serialization;

/// <summary>
/// The platform's serializer with every kind of value there is: what can be read comes back as it was; what cannot is written, and reading
/// says so; what is not written says so too. Nothing becomes an empty object.
/// </summary>
public class EveryPublicType
{
    private static readonly List<object> Values = Reached();

    [Fact]
    public void Is_written_whole_or_refused()
    {
        Assert.True(Values.DistinctBy(one => one.GetType()).Count() > 140);
        var faults = Values.SelectMany(Faults).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Says_how_it_is_written_or_is_a_record_of_what_is()
    {
        var silent = typeof(Negotiation).Assembly.GetExportedTypes().Where(type => !IsTold(type)).Select(type => type.ToString());
        var all = silent.Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }

    [Fact]
    public void An_object_that_hides_its_value_is_found() =>
        Assert.NotEmpty(Hidden(JsonSerializer.SerializeToElement(new { Expires = new Planted() }), "$"));

    private static bool IsTold(Type type) =>
        type.IsPrimitive
        || type == typeof(string)
        || type == typeof(decimal)
        || type is { IsAbstract: true, IsSealed: true }
        || type.IsGenericParameter
        || type.Name.Contains('<') // the compiler's own, for extension members
        || typeof(Exception).IsAssignableFrom(type)
        || typeof(Delegate).IsAssignableFrom(type)
        || typeof(JsonConverter).IsAssignableFrom(type)
        || type.IsDefined(typeof(JsonConverterAttribute), inherit: false)
        || Element(type) is { } element && IsTold(element)
        || IsRecord(type) && type.GetProperties().Where(one => one.GetMethod is { IsStatic: false }).All(one => IsTold(one.PropertyType));

    private static Type? Element(Type type) =>
        Nullable.GetUnderlyingType(type)
        ?? type.GetInterfaces()
            .Append(type)
            .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    private static bool IsRecord(Type type) =>
        type.Assembly == typeof(Negotiation).Assembly
        && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    // Values that the public members lead to, each once.
    private static List<object> Reached() =>
        [
            .. new Pools(SampleObjects.All()).Everything.Where(one =>
                one.GetType().Assembly == typeof(Negotiation).Assembly && IsPublic(one.GetType())
            ),
        ];

    private static bool IsPublic(Type type) => type.IsVisible && !typeof(Exception).IsAssignableFrom(type);

    private static IEnumerable<string> Faults(object value)
    {
        var type = value.GetType();
        string json;
        try
        {
            json = JsonSerializer.Serialize(value, type);
        }
        catch (NotSupportedException refused)
        {
            return refused.Message.Contains("has no form in JSON: ", StringComparison.Ordinal) ? [] : [$"{type}: {refused.Message}"];
        }
        catch (JsonException refused)
        {
            return refused.Message.Contains("default", StringComparison.Ordinal) ? [] : [$"{type}: {refused.Message}"];
        }

        using var written = JsonDocument.Parse(json);
        return [.. Hidden(written.RootElement, "$").Select(place => $"{type}: an empty object at {place}"), .. Changed(value, type, json)];
    }

    private static IEnumerable<string> Changed(object value, Type type, string json)
    {
        object? read;
        try
        {
            read = JsonSerializer.Deserialize(json, type);
        }
        catch (NotSupportedException)
        {
            yield break;
        }
        catch (JsonException wrong)
        {
            read = wrong.Message;
        }

        if (Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(read, type == read?.GetType() ? type : typeof(object))) != json)
            yield return $"{type}: {json[..Math.Min(200, json.Length)]} is read as {read}";
    }

    // An empty list is empty, terms may be empty; an object by another name than those of ids that has nothing hides something.
    private static IEnumerable<string> Hidden(JsonElement json, string path) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().Any()
                ? json.EnumerateObject().SelectMany(one => Hidden(one.Value, $"{path}.{one.Name}"))
            : path.EndsWith(".terms", StringComparison.Ordinal) || path.EndsWith(".responses", StringComparison.Ordinal) ? []
            : [path],
            JsonValueKind.Array => json.EnumerateArray().SelectMany(one => Hidden(one, path + "[]")),
            _ => [],
        };

    private sealed class Planted;
}
