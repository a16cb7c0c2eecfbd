using NodaTime;

namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>The parties to an agreement, in their listed order; who left the talks stays one.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="KeyNotFoundException">There is no such agreement.</exception>
    public ValueList<AgreementParty> PartiesTo(AgreementId agreement)
    {
        var place = table.Agreements.IndexOf(Agreements[agreement].Key);
        var (seats, first) = (table.PartiesTo(place), InstrumentRules.FirstOf(table, place));
        var parties = new List<AgreementParty>();
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
        {
            var departure = table.Registers.AgreementConditions?.Parties?.Of(first, seat);
            parties.Add(
                new(
                    table.PartyAt(seat).Id,
                    EntryRules.AreBoundApart(table, place) ? BoundSince(place, seat) : AgreementPartyRules.BoundWithAll(table, place, seat),
                    departure is { IsGone: false } ? departure.Notice : End.Never,
                    departure?.At,
                    FormalitiesOf(place, seat)
                )
            );
        }

        return [.. parties];
    }

    /// <summary>The instant for which an end stands that was set at one, as far as it is known.</summary>
    internal Instant? Known(End end, Instant since) => end.Form is null ? end.Instant : end.Known(new EndFacts(table, log, since));

    private Instant? BoundSince(int agreement, int seat) =>
        table.Registers.AgreementConditions!.Entries!.BoundSince(agreement, seat) is { } since && since <= Now ? since : null;

    private ValueList<CompletedFormality> FormalitiesOf(int agreement, int seat)
    {
        var facts = new EndFacts(table, log, Now);
        var steps = new List<CompletedFormality>();
        foreach (var place in RatificationRules.FormalitiesOf(table, agreement).Order())
            if (
                table.Conditions[place] is { Proviso.Formality: { } step, Status: ConditionStatus.Met } condition
                && condition.Carriers.Contains(agreement)
                && AccessionRules.IsLast(table, agreement, condition)
                && AgreementPartyRules.OwnerOf(table, agreement, condition) == seat
                && facts.When(condition.Key) is { } at
            )
                steps.Add(new(step, at));
        return [.. steps.OrderBy(step => step.At)];
    }
}
