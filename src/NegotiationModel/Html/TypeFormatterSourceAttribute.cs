using System.Diagnostics.CodeAnalysis;

namespace NegotiationModel;

/// <summary>Tells the kernels of notebooks how to show a value. They look for an attribute of this name on the type, so that no reference
/// to them is needed.</summary>
/// <param name="formatterSourceType">A type that makes the formatters.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type formatterSourceType
) : Attribute
{
    /// <summary>The type that makes the formatters; kernels make one of it and call its CreateTypeFormatters.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public Type FormatterSourceType { get; } = formatterSourceType;
}
