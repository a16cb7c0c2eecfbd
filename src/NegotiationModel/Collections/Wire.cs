using System.Collections.Concurrent;

namespace NegotiationModel;

/// <summary>Names as documents write them: an enum member in camel case.</summary>
internal static class Wire
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Name(Enum value) => Names.GetOrAdd(value, static one => Camel(one.ToString()));

    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The words of a name in camel case: "brokenOff" reads "broken off".</summary>
    public static string Words(string name) =>
        name.Any(char.IsUpper) ? string.Concat(name.Select(character => char.IsUpper(character) ? " " + char.ToLowerInvariant(character) : character.ToString())) : name;

    /// <summary>The enum member that a document writes so; false when there is none.</summary>
    public static bool TryParse<T>(string name, out T value) where T : struct, Enum
    {
        foreach (var one in Enum.GetNames(typeof(T)))
            if (Camel(one) == name)
            {
                value = (T)Enum.Parse(typeof(T), one);
                return true;
            }

        value = default;
        return false;
    }

    /// <summary>The names a document may use for an enum, for error messages.</summary>
    public static string Choices<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames(typeof(T)).Select(Camel));
}
