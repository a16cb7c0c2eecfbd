namespace NegotiationModel;

/// <summary>What a party may do at all, whatever the state of the talks.</summary>
[Flags]
internal enum Rights
{
    None = 0,

    /// <summary>To be bound: propose for itself, accept, reject, walk away.</summary>
    Commit = 1,

    /// <summary>To stand between the sides, and to draft for them where the protocol says so.</summary>
    Mediate = 2,

    /// <summary>To look after the course of the talks: suspend, resume, reopen, add to the agenda, report on the world.</summary>
    Steer = 4,
}

internal static class RoleRights
{
    public static Rights Of(Role role) =>
        role switch
        {
            Role.Principal => Rights.Commit | Rights.Steer,
            Role.Mediator => Rights.Mediate | Rights.Steer,
            _ => Rights.None,
        };

    public static bool May(this Party party, Rights right) => (Of(party.Role) & right) == right;
}
