namespace NegotiationModel.Teaching;

/// <summary>What roles are called, and who played them. A name that is not the same at every table is somebody's own.</summary>
internal sealed class RoleNames
{
    private readonly Dictionary<PartyId, string> shared = [];

    public RoleNames(ValueList<NegotiationDocument> documents)
    {
        foreach (var named in documents.SelectMany(PartyView.All).GroupBy(party => party.Id, party => party.Name))
            shared[named.Key] = named.Distinct().Take(2).ToList() is [var one] ? one : named.Key.Value;
    }

    /// <summary>What a role is called.</summary>
    public string this[PartyId party] => shared.GetValueOrDefault(party) ?? party.Value;

    /// <summary>Who sat at a table, role by role.</summary>
    public ValueList<string> People(NegotiationDocument document) =>
        [
            .. PartyView
                .All(document)
                .Select(party => (Role: this[party.Id], Own: Own(party).Distinct().ToList()))
                .Where(one => one.Own.Count > 0)
                .Select(one => $"{one.Role}: {string.Join(", ", one.Own)}"),
        ];

    private IEnumerable<string> Own(Party party) =>
        (party.Name == this[party.Id] ? [] : new[] { party.Name }).Concat(party.Representatives.Select(person => person.Name));
}
