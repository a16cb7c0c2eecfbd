using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Says something that changes no status: a remark, an inquiry, a threat.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record MakeStatement : Move
    {
        /// <summary>Says something that changes no status: a remark, an inquiry, a threat.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="statement">What kind of statement it is.</param>
        public MakeStatement(PartyId by, StatementKind statement = StatementKind.Remark)
            : base(by, MoveKind.MakeStatement) => Statement = statement;

        /// <summary>What kind of statement it is.</summary>
        public StatementKind Statement
        {
            get;
            init => field = WritableArgument.Member(value, nameof(Statement));
        }

        /// <summary>The id of the proposal, condition or agreement it is about; null for none.</summary>
        public string? About
        {
            get;
            init => field = value is null ? null : IdRules.Checked(value);
        }

        internal override IEnumerable<string> ReferredIds => About is { } about ? [about] : [];
    }
}
