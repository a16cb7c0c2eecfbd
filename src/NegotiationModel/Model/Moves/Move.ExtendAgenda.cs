using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Adds issues to the agenda, or options or range to one.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record ExtendAgenda : Move
    {
        /// <summary>Adds issues to the agenda, or options or range to one.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="issues">Whole issues; one whose id is on the agenda gains its options or its wider range.</param>
        public ExtendAgenda(PartyId by, params ValueList<Issue> issues)
            : base(by, MoveKind.ExtendAgenda) => Issues = issues;

        /// <summary>Whole issues; one whose id is on the agenda gains its options or its wider range.</summary>
        public ValueList<Issue> Issues
        {
            get;
            init => field = ListedIssues.Of(value, nameof(Issues));
        }
    }
}
