using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>An issue on the agenda, and what is agreed on it.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class AgendaItem : KeyedListItem
{
    internal AgendaItem(Issue issue, string? basket = null)
        : base(issue.Id.Value) => (Issue, Basket) = (issue, basket);

    /// <summary>The issue, with its options and range as they are now.</summary>
    public Issue Issue { get; internal set; }

    /// <summary>The id of the basket in which the issue stands, one of <see cref="Protocol.Baskets"/>; null for none.</summary>
    public string? Basket { get; }

    /// <summary>Whether an agreement that is provisional, pending or in force settles the issue.</summary>
    public bool IsAgreed => Agreement >= 0;

    /// <summary>The place of that agreement, or −1.</summary>
    internal int Agreement { get; set; } = -1;

    /// <summary>The issue, and whether it is agreed: "price (open)".</summary>
    public override string ToString() => $"{Issue.Id} ({(IsAgreed ? "agreed" : "open")})";

    internal override AgendaItem Copy() => new(Issue, Basket) { Agreement = Agreement };
}
