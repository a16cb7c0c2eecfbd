using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel;

/// <summary>Each ratifier's word on each agreement as a condition precedent of that agreement, which nobody set and nobody
/// waives. There are some from the first use of what happens around and after a yes; before, who has ratified is all that is
/// kept.</summary>
internal static class RatificationConditions
{
    private const int NoSeat = -1;

    /// <summary>Where the setting uses such a thing, there are some from the start.</summary>
    public static void Begin(ref Table table)
    {
        if (RatificationRules.IsIn(table.Protocol) && AfterTheYes.IsIn(table.Setting))
            table.EditRegisters().Ratifications = RatificationPlaces.None;
    }

    /// <summary>From the first move on that uses such a thing, ratifications are conditions like others: those that were asked for before
    /// come up with it, as they stand.</summary>
    public static void Show(ref TableChange step, Move move)
    {
        if (step.Table.Registers.Ratifications is not null || !AfterTheYes.IsIn(step.Table, move))
            return;
        step.Table.EditRegisters().Ratifications = RatificationPlaces.None;
        for (var agreement = 0; agreement < step.Table.Agreements.Count; agreement++)
            Ask(ref step, agreement);
    }

    /// <summary>An agreement that binds from the start is put to those who ratify it.</summary>
    public static void Put(ref TableChange step, int agreement)
    {
        if (BasketRules.RatifiersOf(step.Table, agreement).Count > 0)
            Put(ref step, [agreement]);
    }

    /// <summary>So are agreements that are closed together, each with the others.</summary>
    public static void Put(ref TableChange step, int[] together)
    {
        step.Table.EditRegisters().PutToRatifiers(together, step.Table.Now);
        foreach (var agreement in together)
            Ask(ref step, agreement);
    }

    /// <summary>What an agreement was put to ratifiers for stands among the conditions, where ratifications do.</summary>
    public static void Ask(ref TableChange step, int agreement)
    {
        if (step.Table.Registers is not { Ratifications: { } places } || step.Table.Registers.ProgressOf(agreement).AskedAt is null)
            return;
        step.Table.EditRegisters().Ratifications = places.Adding(
            agreement,
            step.Table.Conditions.Count,
            step.Table.Registers.GroupOf(agreement)?.Members ?? [agreement]
        );
        var met = MetAt(step.Table.Registers.ProgressOf(agreement));
        foreach (var ratifier in BasketRules.RatifiersOf(step.Table, agreement))
            Ask(ref step, agreement, ratifier, met.TryGetValue(ratifier, out var at) ? at : null);
    }

    /// <summary>A ratifier has spoken on agreements.</summary>
    public static void Answer(ref TableChange step, int[] agreements, int seat, ConditionTrigger trigger)
    {
        if (RatificationRules.Behind(step.Table, agreements[0], seat) is not { } behind)
            return;
        foreach (var agreement in agreements)
        {
            var place = step.Table.Registers.Ratifications!.Of(agreement) + behind;
            if (trigger == ConditionTrigger.Meet)
                ConditionEffects.MeetByItself(ref step, place);
            else
                step.Fire(place, trigger);
            if (trigger == ConditionTrigger.Refuse)
                ResubmissionEffects.Refuse(ref step.Table, step.Table.Conditions[place]);
        }
    }

    private static Dictionary<PartyId, Instant> MetAt(RatificationProgress progress)
    {
        var met = new Dictionary<PartyId, Instant>();
        for (var at = 0; at < progress.By.Count; at++)
            met[progress.By[at].By] = progress.By[at].At;
        return met;
    }

    private static void Ask(ref TableChange step, int agreement, PartyId ratifier, Instant? met)
    {
        ref var table = ref step.Table;
        var made = table.Agreements[agreement];
        var progress = table.Registers.ProgressOf(agreement);
        var said = new ConditionDefinition("")
        {
            Id = FreeId(table, $"{made.Id}-{ratifier}"),
            AskedParty = ratifier,
            Asks = ConditionRequirement.Consent,
            Formality = "ratification",
        };
        var place = new ConditionPlace(LoggedMove.Kept(table.TextOf(made), progress.AskedAt!.Value), Subject.Of(made.Id))
        {
            IsRatification = true,
            MetAt = met,
        };
        var status =
            met is not null ? ConditionStatus.Met
            : progress.RefusedBy == ratifier ? ConditionStatus.Refused
            : made.IsOver ? ConditionStatus.Moot
            : ConditionStatus.Outstanding;
        var index = ConditionEffects.Set(ref step, new(said, place, NoSeat) { Status = status });
        RequireEffects.Hang(ref table, index, default(IndexSet).Add(agreement));
        AgreementConditionEffects.Close(ref table, index);
    }

    // Its own id, or, where that is taken, that with a number.
    private static ConditionId FreeId(in Table table, string id)
    {
        var free = id;
        for (var number = 2; NamingRules.IsTaken(table, free); number++)
            free = $"{id}-{number}";
        return free;
    }
}
