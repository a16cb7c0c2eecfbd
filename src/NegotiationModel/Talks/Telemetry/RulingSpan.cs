using System.Diagnostics;

namespace NegotiationModel;

/// <summary>Writes a ruling onto the span that covers it.</summary>
internal static class RulingSpan
{
    public static void Tell(Activity span, in Ruling ruling)
    {
        span.SetTag("negotiation.id", ruling.Talks.Id)
            .SetTag(RulingTags.Kind, EnumNames.Name(ruling.Move.Kind))
            .SetTag("negotiation.move.by", ruling.Move.By.Value)
            .SetTag("negotiation.move.subject", ruling.Move.ActsOn?.ToString())
            .SetTag(RulingTags.Outcome, RulingTags.OutcomeOf(ruling))
            .SetTag(RulingTags.Code, RulingTags.CodeOf(ruling))
            .SetTag("negotiation.status", EnumNames.Name(ruling.Talks.Status));
        if (ruling.Transitions.Count > 0)
            span.SetTag("negotiation.ruling.transitions", ruling.Transitions.Select(one => one.ToString()).ToArray());
    }
}
