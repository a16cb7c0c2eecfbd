namespace NegotiationModel;

/// <summary>All groups of agreements that were closed together, by their numbers.</summary>
internal sealed class RatificationGroups
{
    private readonly PersistentVector<RatificationGroup> items;
    private Handed? handed;

    private RatificationGroups(PersistentVector<RatificationGroup> items) => this.items = items;

    public int Count => items.Count;

    public static RatificationGroups With(RatificationGroups? groups, RatificationGroup added) =>
        new((groups?.items ?? default).Add(added));

    /// <summary>The group that an agreement is in; null for none.</summary>
    public RatificationGroup? Of(Agreement agreement) => agreement.Ratifying.Group is >= 0 and var group ? items[group] : null;

    public RatificationGroups Saying(int group, RatificationProgress progress)
    {
        var owned = false;
        return new(items.Set(group, items[group] with { Progress = progress }, ref owned));
    }

    /// <summary>The agreements to be handed out, each of which says itself who has ratified it so far. Made when somebody asks, and kept
    /// for whoever asks again.</summary>
    public KeyedList<AgreementId, Agreement> Shown(TableRegisters books)
    {
        ref readonly var agreements = ref books.Agreements.Items;
        if (handed is { } before && before.Of.IsSame(agreements))
            return before.Shown;
        var shown = new EditableRegister<Agreement>(agreements);
        for (var place = books.Pending.Next(0); place >= 0; place = books.Pending.Next(place + 1))
            if (Of(agreements[place]) is { } group)
                shown.Edit(place).Ratifying = group.Progress;
        handed = new(agreements, new(shown.Items));
        return handed.Shown;
    }

    private sealed record Handed(Register<Agreement> Of, KeyedList<AgreementId, Agreement> Shown);
}
