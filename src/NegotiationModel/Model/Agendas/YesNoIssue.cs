using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A question of yes or no.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record YesNoIssue : Issue<bool>
{
    internal YesNoIssue(IssueId id)
        : base(id) { }

    /// <inheritdoc/>
    public override string Type => "boolean";

    internal override Value Sample => Value.Of(true);

    internal override bool Fits(Value value) => value.Flag is not null;

    internal override bool TryRead(Value value, out bool read)
    {
        read = value.Flag ?? false;
        return value.Flag is not null;
    }

    private protected override Value Write(bool value) => Value.Of(value);
}
