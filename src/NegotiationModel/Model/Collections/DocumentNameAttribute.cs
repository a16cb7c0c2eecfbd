namespace NegotiationModel;

/// <summary>The name that documents write for a member of an enum, where it is not the member in camel case. It stands on the enum, since
/// attributes of a type are found also where the application was trimmed.</summary>
/// <param name="member">The member.</param>
/// <param name="name">Its name in documents.</param>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
internal sealed class DocumentNameAttribute(string member, string name) : Attribute
{
    public string Member => member;

    public string Name => name;

    /// <summary>The name that documents write for a member.</summary>
    public static string Of(Type type, string member) =>
        type.GetCustomAttributes(typeof(DocumentNameAttribute), inherit: false)
            .Cast<DocumentNameAttribute>()
            .FirstOrDefault(one => one.Member == member)
            ?.Name
        ?? EnumNames.Camel(member);
}
