using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

// Rules for which a no, an abstention and silence are not the same.
public abstract partial record AcceptanceRule
{
    /// <summary>More who accept than who reject, abstentions left aside, once all have spoken or the proposal expires, when those who have
    /// not spoken are bound as well.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record MajorityOfThoseVotingRule : AcceptanceRule
    {
        internal MajorityOfThoseVotingRule() { }

        internal override bool IsPlain => false;

        internal override AcceptanceVerdict Decide(Ballot ballot)
        {
            var lead = ballot.Count(Vote.Accepts) - ballot.Count(Vote.Rejects);
            return Verdict(isMet: lead > 0 && ballot.IsComplete, isPossible: !ballot.IsComplete && lead + ballot.Count(Vote.Open) > 0);
        }

        /// <summary>The rule in words.</summary>
        public override string ToString() => "more accept than reject";
    }

    /// <summary>Nobody rejects until all have spoken or the proposal expires, when those who have not spoken are bound as well.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record ConsensusRule : AcceptanceRule
    {
        internal ConsensusRule() { }

        internal override bool IsPlain => false;

        internal override AcceptanceVerdict Decide(Ballot ballot)
        {
            var nobodyRejects = ballot.Count(Vote.Rejects) == 0;
            return Verdict(isMet: nobodyRejects && ballot.IsComplete, isPossible: nobodyRejects);
        }

        /// <summary>The rule in words.</summary>
        public override string ToString() => "nobody rejects";
    }
}
