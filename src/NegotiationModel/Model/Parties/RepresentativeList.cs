namespace NegotiationModel;

/// <summary>The people who move for a party, found by id. Equals another with the same people in the same order.</summary>
internal sealed record RepresentativeList(ValueList<Representative> Listed)
{
    private const int Few = 8;

    public static readonly RepresentativeList None = new(default(ValueList<Representative>));

    // Made when one of many is sought for the first time; whoever else does so at the same time makes the same.
    private Dictionary<RepresentativeId, Representative>? byId;

    public bool Equals(RepresentativeList? other) => other is not null && Listed == other.Listed;

    public override int GetHashCode() => Listed.GetHashCode();

    public Representative? Find(RepresentativeId id)
    {
        if (Listed.Count > Few)
            return (byId ??= Index()).GetValueOrDefault(id);
        foreach (var representative in Listed)
            if (representative.Id == id)
                return representative;
        return null;
    }

    // The first of an id, where it stands twice.
    private Dictionary<RepresentativeId, Representative> Index()
    {
        var index = new Dictionary<RepresentativeId, Representative>();
        foreach (var representative in Listed)
            index.TryAdd(representative.Id, representative);
        return index;
    }
}
