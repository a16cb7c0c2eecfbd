using System.Collections.Concurrent;
using System.Text;

namespace NegotiationModel;

/// <summary>Names as documents write them: an enum member in camel case, unless its type names it otherwise
/// (<see cref="DocumentNameAttribute"/>).</summary>
internal static class EnumNames
{
    private static readonly ConcurrentDictionary<Enum, string> Names = new();

    public static string Name(Enum value) => Names.GetOrAdd(value, static one => DocumentNameAttribute.Of(one.GetType(), one.ToString()));

    /// <summary>The name of an enum whose members count from 0, found without a search.</summary>
    public static string NameAt<T>(int member)
        where T : struct, Enum => Members<T>.Names[member];

    public static string Camel(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The words of a name in camel case: "brokenOff" reads "broken off".</summary>
    public static string Words(string name) =>
        name.Any(char.IsUpper)
            ? string.Concat(
                name.Select(character => char.IsUpper(character) ? " " + char.ToLowerInvariant(character) : character.ToString())
            )
            : name;

    /// <summary>The enum member that a document writes so; false when there is none.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        var at = Array.IndexOf(Members<T>.Names, name);
        value = at < 0 ? default : Members<T>.Values[at];
        return at >= 0;
    }

    /// <summary>The same for a name as it stands in the document, where that has no escapes.</summary>
    public static bool TryParse<T>(ReadOnlySpan<byte> name, out T value)
        where T : struct, Enum
    {
        for (var at = 0; at < Members<T>.Names.Length; at++)
            if (Ascii.Equals(name, Members<T>.Names[at]))
            {
                value = Members<T>.Values[at];
                return true;
            }

        value = default;
        return false;
    }

    /// <summary>The names a document may use for an enum.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Members<T>.Names;

    /// <summary>The names a document may use for an enum, for error messages.</summary>
    public static string Choices<T>()
        where T : struct, Enum => string.Join(", ", Members<T>.Names);

    private static class Members<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
        public static readonly string[] Names = Array.ConvertAll(
            Enum.GetNames<T>(),
            static member => DocumentNameAttribute.Of(typeof(T), member)
        );
    }
}
