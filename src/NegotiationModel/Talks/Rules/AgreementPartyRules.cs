using NodaTime;
using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Who is a party to an agreement, what waits for it, and in which ways it may leave.</summary>
internal static class AgreementPartyRules
{
    /// <summary>Whether a seat is a party to an agreement, and not gone.</summary>
    public static bool IsParty(in Table table, int agreement, int seat) =>
        seat >= 0
        && InstrumentRules.FirstOf(table, agreement) is var first
        && table.PartiesTo(first).Contains(seat)
        && !IsGone(table, first, seat);

    /// <summary>Whether a seat is gone from an agreement, and so from all that belongs to it.</summary>
    public static bool IsGone(in Table table, int agreement, int seat) =>
        table.Registers.AgreementConditions?.Parties is { AnyGone: true } parties
        && parties.IsGone(InstrumentRules.FirstOf(table, agreement), seat);

    /// <summary>Since when a party is bound where all of them are so together; null where that never came.</summary>
    public static Instant? BoundWithAll(in Table table, int agreement, int seat) =>
        table.Registers.AgreementConditions?.Parties?.Of(InstrumentRules.FirstOf(table, agreement), seat) is { IsGone: true } departure
        && !departure.BoundBy.Contains(agreement)
            ? null
            : table.Agreements[agreement].InForceSince;

    /// <summary>Whether a party has given notice that has not run out.</summary>
    public static bool IsLeaving(in Table table, int agreement, int seat) =>
        table.Registers.AgreementConditions?.Parties?.Of(InstrumentRules.FirstOf(table, agreement), seat) is { IsGone: false };

    /// <summary>Whether a term is over before its agreement is in force, which then never is.</summary>
    public static bool IsOver(in Table table, End term) =>
        !term.IsNever && (term.Form is null ? term.Instant : term.Known(new EndFacts(table, default, table.Now))) <= table.Now;

    /// <inheritdoc cref="IsOver"/>
    public static bool IsTermOver(in Table table, int agreement)
    {
        var first = InstrumentRules.FirstOf(table, agreement);
        var term = table.TermOfInstrument(first);
        return !term.IsNever && table.Clock.Known(new(LimitOf.Term, table.Agreements[first].Key, first), term) <= table.Now;
    }

    /// <summary>Whether the notice of a party is over now, so that the party is to be gone before the agreement is in force.</summary>
    public static bool IsAnyoneGoing(in Table table, int agreement)
    {
        if (table.Registers.AgreementConditions?.Parties is not { NoticeCount: > 0 } parties)
            return false;
        var first = InstrumentRules.FirstOf(table, agreement);
        var seats = table.PartiesTo(first);
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            if (
                parties.Of(first, seat) is { IsGone: false } leaving
                && table.Clock.Known(new(LimitOf.Notice, table.Agreements[first].Key, leaving.Number), leaving.Notice) <= table.Now
            )
                return true;
        return false;
    }

    /// <summary>Whether fewer than two parties are left, between whom nothing holds.</summary>
    public static bool HasTooFew(in Table table, int agreement) =>
        InstrumentRules.Count(InstrumentRules.Parties(table, InstrumentRules.FirstOf(table, agreement))) < 2;

    /// <summary>What the agreement and its state have against a move of a party on it.</summary>
    public static Objection MayDeal(in MoveInContext it, int index, bool isInTime) =>
        index < 0 ? UnknownAgreement
        : !IsParty(it.Table, index, it.Seat) ? NotPartyToAgreement
        : !isInTime ? AgreementNotInForce
        : None;

    /// <summary>Whether a condition asks a party that is gone, or else benefits one: then nothing waits for it.</summary>
    public static bool IsOfGone(in Table table, int agreement, Condition condition) =>
        table.Registers.AgreementConditions?.Parties is { AnyGone: true }
        && OwnerOf(table, agreement, condition) is >= 0 and var owner
        && IsGone(table, agreement, owner);

    /// <summary>Whether an agreement from which somebody is gone waits for one of the others.</summary>
    public static bool WaitsForRest(in Table table, int agreement)
    {
        var open = table.Registers.AgreementConditions!.Open(agreement);
        for (var at = open.Precedents.Next(0); at >= 0; at = open.Precedents.Next(at + 1))
            if (!IsOfGone(table, agreement, table.Conditions[at]))
                return true;
        return open.IsLost;
    }

    /// <summary>The notice after which a party may leave, never for at once; null where it may not. Of several ways the quickest
    /// counts.</summary>
    public static End? NoticeOf(in Table table, int agreement, PartyId by, Instant at)
    {
        End? quickest = null;
        Instant? soonest = null;
        var text = InstrumentRules.ExitBy(table, InstrumentRules.FirstOf(table, agreement));
        foreach (var way in table.Proposals[text].Move.Exits)
            if (way.FailedCondition is { } failing && !HasFailedFor(table, text, failing, by))
                continue;
            else if (way.Period is not { } period)
                return End.Never;
            else if (End.After(period).Known(new EndFacts(table, default, at)) is var over && (quickest is null || over < soonest))
                (quickest, soonest) = (End.After(period), over);
        return quickest;
    }

    /// <summary>When a party is gone: when its notice is over, or at a later instant that it names; never for at once.</summary>
    public static End GoneFrom(End notice, End effective) =>
        notice.IsNever ? effective
        : effective.IsNever ? notice
        : End.Latest(notice, effective);

    // Whether a condition that an exit names has failed, and protects the party.
    private static bool HasFailedFor(in Table table, int proposal, ConditionId named, PartyId by)
    {
        var id = AgreementConditions.NamesOf(table, proposal).GetValueOrDefault(named.Value, named.Value);
        return table.Conditions.Find(id)?.Latest(table.Conditions) is { IsDefeated: true, IsOnlyDemanded: false } condition
            && condition.Beneficiary == by;
    }

    /// <summary>Whose own a condition is: of whom it asks, or else for whose benefit it stands; −1 where neither is a party. Those of an
    /// accession are the own ones of who acceded.</summary>
    public static int OwnerOf(in Table table, int agreement, Condition condition)
    {
        if (condition.Accession is { } accession)
            return accession.Seat;
        var parties = table.PartiesTo(agreement);
        var (of, to) = (
            condition.AskedParty is { } asked ? table.Seats.IndexOf(asked.Value) : -1,
            condition.Beneficiary is { } beneficiary ? table.Seats.IndexOf(beneficiary.Value) : -1
        );
        return of >= 0 && parties.Contains(of) ? of
            : to >= 0 && parties.Contains(to) ? to
            : -1;
    }
}
