using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Free words.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record TextIssue : Issue<string>
{
    internal TextIssue(IssueId id)
        : base(id) { }

    /// <inheritdoc/>
    public override string Type => "text";

    internal override Value Sample => Value.Of("as discussed");

    internal override bool Fits(Value value) => value.Kind == ValueKind.Text;

    internal override bool TryRead(Value value, out string read)
    {
        read = value.Text ?? "";
        return value.Kind == ValueKind.Text;
    }

    private protected override Value Write(string value) => Value.Of(value);
}
