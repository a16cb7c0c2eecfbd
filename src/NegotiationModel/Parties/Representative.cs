namespace NegotiationModel;

/// <summary>A person who moves for a party.</summary>
/// <param name="Id">The person's id within the party.</param>
/// <param name="Authority">Whether the person's moves bind the party or only speak for it.</param>
public sealed record Representative(RepresentativeId Id, Authority Authority = Authority.Bind)
{
    /// <summary>The person's name as people say it; the id unless given.</summary>
    public string Name { get => field ?? Id.Value; init => field = value == Id.Value ? null! : value; }
}
