using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A person who moves for a party.</summary>
/// <param name="Id">The person's id within the party.</param>
/// <param name="Authority">Whether the person's moves bind the party or only speak for it.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record Representative(RepresentativeId Id, Authority Authority = Authority.Bind)
{
    /// <summary>The person's id within the party.</summary>
    public RepresentativeId Id
    {
        get;
        init => field = Named(value);
    } = Named(Id);

    /// <summary>Whether the person's moves bind the party or only speak for it.</summary>
    public Authority Authority
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Authority));
    } = WritableArgument.Member(Authority, nameof(Authority));

    /// <summary>The person's name as people say it; the id unless given.</summary>
    public string Name
    {
        get => field ?? Id.Value;
        init => field = value == Id.Value ? null! : WritableArgument.TextOrNull(value, nameof(Name))!;
    }

    /// <inheritdoc/>
    public bool Equals(Representative? other) => other is not null && Id == other.Id && Authority == other.Authority && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Authority, Name);

    private static RepresentativeId Named(RepresentativeId id) => id.Value.Length > 0 ? id : throw WritableArgument.Unnamed(nameof(Id));
}
