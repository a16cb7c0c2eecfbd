using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// One side, or one helper, of a negotiation. Two parties are equal when everything about them is; within a negotiation
/// the id tells them apart. Moves are made from a party: <c>seller.Proposes(price.Is(9_000))</c>.
/// </summary>
/// <param name="Id">The party's id within the negotiation.</param>
/// <param name="Role">What the party is at the table.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record Party(PartyId Id, Role Role)
{
    private readonly RepresentativeList people = RepresentativeList.None;

    /// <summary>The party's id within the negotiation.</summary>
    public PartyId Id
    {
        get;
        init => field = Known(value);
    } = Known(Id);

    /// <summary>What the party is at the table.</summary>
    public Role Role
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Role));
    } = WritableArgument.Member(Role, nameof(Role));

    /// <summary>The party's name as people say it; the id unless given.</summary>
    public string Name
    {
        get => field ?? Id.Value;
        init => field = value == Id.Value ? null! : WritableArgument.TextOrNull(value, nameof(Name))!;
    }

    /// <summary>The people who move for the party; empty when the party simply moves itself.</summary>
    public ValueList<Representative> Representatives
    {
        get => people.Listed;
        init => people = new(WritableArgument.Items(value, nameof(Representatives)));
    }

    /// <summary>A party that is bound by an agreement: it proposes, accepts and rejects.</summary>
    /// <param name="id">The party's id within the negotiation.</param>
    /// <param name="name">Its name as people say it; left out, the id.</param>
    public static Party Principal(PartyId id, string? name = null) => Named(id, Role.Principal, name);

    /// <summary>A party that stands between the sides.</summary>
    /// <inheritdoc cref="Principal"/>
    public static Party Mediator(PartyId id, string? name = null) => Named(id, Role.Mediator, name);

    /// <summary>A party that stands behind an agreement of others.</summary>
    /// <inheritdoc cref="Principal"/>
    public static Party Guarantor(PartyId id, string? name = null) => Named(id, Role.Guarantor, name);

    /// <summary>A party that listens, and that may be asked to meet a condition or to ratify.</summary>
    /// <inheritdoc cref="Principal"/>
    public static Party Observer(PartyId id, string? name = null) => Named(id, Role.Observer, name);

    /// <summary>A party may stand wherever its id is asked for.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static implicit operator PartyId(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Id;
    }

    /// <summary>The representative of that id, or null when the party has none.</summary>
    /// <param name="id">The representative's id.</param>
    public Representative? Representative(RepresentativeId id) => people.Find(id);

    /// <inheritdoc/>
    public bool Equals(Party? other) =>
        other is not null && Id == other.Id && Role == other.Role && Name == other.Name && Representatives == other.Representatives;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Role, Name, Representatives);

    /// <summary>The first representative whose id stands before; null when each stands once.</summary>
    internal RepresentativeId? Repeated
    {
        get
        {
            if (Representatives.Count < 2)
                return null;
            var known = new HashSet<RepresentativeId>();
            foreach (var representative in Representatives)
                if (!known.Add(representative.Id))
                    return representative.Id;
            return null;
        }
    }

    private static PartyId Known(PartyId id) => id.Value.Length > 0 ? id : throw WritableArgument.Unnamed(nameof(Id));

    private static Party Named(PartyId id, Role role, string? name) => new(id, role) { Name = name ?? id.Value };

    /// <summary>Its id, its name where that differs, and its role: "seller (principal)".</summary>
    public override string ToString() => $"{Id}{(Name == Id.Value ? "" : $", {Name}")} ({EnumNames.Words(EnumNames.Name(Role))})";
}
