namespace NegotiationModel.Teaching;

/// <summary>What a role is, where the document says no more.</summary>
internal static class RoleText
{
    /// <summary>What others read of it.</summary>
    public static string Short(Role role) =>
        role switch
        {
            Role.Principal => "negotiates, and is bound by what is agreed",
            Role.Mediator => "mediates, and is bound by nothing",
            Role.Guarantor => "stands behind what others agree",
            _ => "listens, and may be asked",
        };

    public static string Of(Role role) =>
        role switch
        {
            Role.Principal => "You negotiate for yourself: what is agreed binds you.",
            Role.Mediator =>
                "You stand between the sides. You want them to agree, you favour neither, and nothing that is agreed binds you.",
            Role.Guarantor => "You stand behind what others agree. You listen, and you say what you can guarantee.",
            _ => "You listen. You may be asked to meet a condition or to ratify what others agree.",
        };
}
