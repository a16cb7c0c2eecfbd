using System.Text;
using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Worlds;

/// <summary>What came of something, as text or JSON that can be compared.</summary>
internal static class Account
{
    /// <summary>The result of a replay without the messages, which may name what a refused move left out.</summary>
    public static JsonObject Of(NegotiationDocument document)
    {
        var result = JsonNode.Parse(ReplayResult.Of(document).ToJson())!.AsObject();
        foreach (var refusal in result["refusals"]!.AsArray())
            refusal!.AsObject().Remove("message");
        return result;
    }

    /// <summary>Everything that stands, in words: all but the log and the instant.</summary>
    public static string Of(Negotiation talks)
    {
        var text = new StringBuilder();
        text.AppendLine($"{talks.Status}, deadline {talks.Deadline}, turn {talks.Turn}, round {talks.Round}");
        foreach (var seat in talks.Seats)
            text.AppendLine($"{seat.Party.Id} {seat.Party.Role} {seat.IsPresent}");
        foreach (var item in talks.Agenda)
            text.AppendLine($"{item.Issue.Id} {Narration.Describe(item.Issue)} {item.IsAgreed}");
        foreach (var proposal in talks.Proposals)
        {
            text.Append($"{proposal} {proposal.EndedAt}");
            foreach (var seat in talks.Seats)
                foreach (var term in proposal.Terms)
                    text.Append(' ').Append((int)talks.Response(proposal.Id, seat.Party.Id, term.Issue));
            text.AppendLine();
        }

        foreach (var condition in talks.Conditions)
            text.AppendLine($"{condition} {condition.Proposal} {condition.Of} {condition.Due}");
        foreach (var agreement in talks.Agreements)
            text.AppendLine($"{agreement} {agreement.Proposals} {agreement.AcceptedBy} {agreement.Conditions} {agreement.RatifiedBy} {agreement.RefusedBy} {agreement.At}");
        return text.ToString();
    }
}
