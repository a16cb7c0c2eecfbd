using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Parties under one name, which rules on acceptance may ask apart, such as a class of creditors.</summary>
/// <param name="Name">The name; 1 to 200 characters, as an id.</param>
/// <param name="Parties">The parties, each once.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record PartyGroup(string Name, ValueList<PartyId> Parties)
{
    /// <summary>The name.</summary>
    public string Name
    {
        get;
        init => field = IdRules.Checked(value);
    } = IdRules.Checked(Name);

    /// <summary>The parties, each once.</summary>
    public ValueList<PartyId> Parties
    {
        get;
        init => field = WritableArgument.Ids(value, static id => id.Value, nameof(Parties));
    } = WritableArgument.Ids(Parties, static id => id.Value, nameof(Parties));

    /// <summary>Its name and its parties: "creditors: bank, state".</summary>
    public override string ToString() => $"{Name}: {Parties}";
}
