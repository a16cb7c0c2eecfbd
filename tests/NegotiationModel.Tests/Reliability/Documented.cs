using System.Reflection;
using System.Xml.Linq;

namespace NegotiationModel.Tests.Reliability;

/// <summary>Which exceptions a public member says it throws, from the documentation that is delivered with the library.</summary>
internal sealed class Documented
{
    private readonly ILookup<string, string> exceptions = XDocument
        .Load(Path.ChangeExtension(typeof(Negotiation).Assembly.Location, ".xml"))
        .Descendants("member")
        .SelectMany(member =>
            member
                .Elements("exception")
                .Select(exception =>
                    (Member: Named((string)member.Attribute("name")!), Exception: Simple((string)exception.Attribute("cref")!))
                )
        )
        .ToLookup(one => one.Member, one => one.Exception);

    /// <summary>Whether a member may throw so: an argument error anywhere, anything else where it is documented, also for another overload
    /// or by a base type.</summary>
    public bool Allows(MethodBase member, Exception thrown) =>
        thrown is ArgumentException || Types(member.DeclaringType!).Any(type => Says(type, Plain(member), thrown));

    private bool Says(Type type, string member, Exception thrown) =>
        exceptions[$"{Of(type)}.{member}"].Any(name => Types(thrown.GetType()).Any(one => one.Name == name));

    private static IEnumerable<Type> Types(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static string Of(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Plain(MethodBase member) =>
        member.IsConstructor ? "#ctor"
        : member.IsSpecialName && member.Name is ['g' or 's', 'e', 't', '_', ..] ? member.Name[4..]
        : member.Name;

    // "M:A.B.C(D)" is A.B.C; what is generic has its number behind it.
    private static string Named(string id)
    {
        var name = id[2..].Split('(')[0];
        return name.LastIndexOf("``", StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;
    }

    private static string Simple(string cref) => cref[(cref.LastIndexOf('.') + 1)..];
}
