using System.Diagnostics;
using System.Diagnostics.Metrics;
using NegotiationModel.Telemetry;

namespace NegotiationModel;

/// <summary>Counts what rulings bring about.</summary>
internal static class RulingCounters
{
    private static readonly Meter Meter = new(NegotiationTelemetry.Name, NegotiationTelemetry.Version);

    private static readonly Counter<long> Moves = Meter.CreateCounter<long>("negotiation.moves", "{move}", "Moves ruled on."),
        Transitions = Meter.CreateCounter<long>("negotiation.transitions", "{transition}", "Changes of status."),
        Agreements = Meter.CreateCounter<long>("negotiation.agreements", "{agreement}", "Agreements made.");

    // Tags are made only for those who listen.
    public static void Count(Negotiation before, in Ruling ruling)
    {
        if (Moves.Enabled)
            Moves.Add(1, Tags(ruling));
        if (Transitions.Enabled)
            foreach (var one in ruling.Transitions)
                Transitions.Add(1, Tags(one));
        if (Agreements.Enabled)
            for (var made = before.Table.Agreements.Count; made < ruling.Talks.Table.Agreements.Count; made++)
                Agreements.Add(
                    1,
                    new KeyValuePair<string, object?>(
                        "negotiation.agreement.status",
                        EnumNames.Name(ruling.Talks.Table.Agreements[made].Status)
                    )
                );
    }

    private static TagList Tags(in Ruling ruling)
    {
        var tags = new TagList
        {
            { RulingTags.Kind, EnumNames.Name(ruling.Move.Kind) },
            { RulingTags.Outcome, RulingTags.OutcomeOf(ruling) },
        };
        if (RulingTags.CodeOf(ruling) is { } code)
            tags.Add(RulingTags.Code, code);
        return tags;
    }

    private static TagList Tags(Transition transition) =>
        new()
        {
            { "negotiation.transition.machine", EnumNames.Name(transition.Declared.Machine) },
            { "negotiation.transition.from", EnumNames.Name(transition.From) },
            { "negotiation.transition.to", EnumNames.Name(transition.To) },
        };
}
