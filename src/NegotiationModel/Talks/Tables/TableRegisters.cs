using NodaTime;

namespace NegotiationModel;

/// <summary>
/// The agenda, the conditions and the agreements, and by their places what waits to be dealt with, so that whoever asks for it
/// need not look through everything that is over. Shared by the values of a negotiation until one changes them.
/// </summary>
internal sealed class TableRegisters
{
    public EditableRegister<IssueId, AgendaItem> Agenda;
    public EditableRegister<ConditionId, Condition> Conditions;
    public EditableRegister<AgreementId, Agreement> Agreements;

    /// <summary>The issues that no agreement settles, not even provisionally.</summary>
    public IndexSet Open;

    /// <summary>The conditions that are open: those precedent for which something waits, and the others.</summary>
    public IndexSet Precedents,
        Others;

    /// <summary>The agreements that are not closed, or not ratified.</summary>
    public IndexSet ProvisionallyAgreed,
        Pending;

    /// <summary>The proposals to which the acceptance rule was not applied while the talks were suspended.</summary>
    public IndexSet UncheckedProposals;

    /// <summary>How many issues are essential.</summary>
    public int Essentials;

    /// <summary>The proposals that stand, once they are very many; null before.</summary>
    public StandingProposals? StandingIndex;

    private RareRegisters rare = RareRegisters.None;
    private int freeIssue;

    public TableRegisters() => (Agenda, Conditions, Agreements) = (new(new('\0')), new(new('c')), new(new('a')));

    /// <summary>Books of one's own that begin as others.</summary>
    public TableRegisters(TableRegisters other)
    {
        (Agenda, Conditions, Agreements) = (new(other.Agenda.Items), new(other.Conditions.Items), new(other.Agreements.Items));
        (Open, Precedents, Others, ProvisionallyAgreed, Pending, UncheckedProposals) = (
            other.Open,
            other.Precedents,
            other.Others,
            other.ProvisionallyAgreed,
            other.Pending,
            other.UncheckedProposals
        );
        (Essentials, freeIssue, StandingIndex, rare) = (other.Essentials, other.freeIssue, other.StandingIndex, other.rare);
    }

    /// <summary>What hangs on agreements; null where nothing does.</summary>
    public AgreementConditions? AgreementConditions
    {
        get => rare.AgreementConditions;
        set => rare = rare with { AgreementConditions = value };
    }

    /// <summary>The baskets in which issues stand; null without baskets.</summary>
    public BasketBook? Baskets
    {
        get => rare.Baskets;
        set => rare = rare with { Baskets = value };
    }

    /// <summary>The terms for which bodies have refused their consent; null where nothing is remembered.</summary>
    public RefusedConsents? Refused
    {
        get => rare.Refused;
        set => rare = rare with { Refused = value };
    }

    /// <summary>Who accepted an agreement by saying nothing.</summary>
    public ValueList<PartyId> SilentIn(int agreement) => rare.BySilence?[agreement] ?? default;

    /// <summary>Some accepted an agreement by saying nothing.</summary>
    public void Silent(int agreement, ValueList<PartyId> parties) =>
        rare = rare with { BySilence = SparseArray<ValueList<PartyId>>.With(rare.BySilence, agreement, parties) };

    /// <summary>The conditions that watch a status, and can still be met.</summary>
    public IndexSet Watching => rare.Watching;

    /// <summary>The conditions that ask a body for its consent.</summary>
    public IndexSet Consents => rare.Consents;

    /// <summary>The conditions of agreements that are a formality, such as a signature.</summary>
    public IndexSet Formalities => rare.Formalities;

    /// <summary>Of suspended talks, who suspended them and for what they wait; null of others.</summary>
    public Suspension? Suspension
    {
        get => rare.Suspension;
        set => rare = rare with { Suspension = value };
    }

    /// <summary>Where ratifications stand among the conditions, by agreements; null where they do not.</summary>
    public RatificationPlaces? Ratifications
    {
        get => rare.Ratifications;
        set => rare = rare with { Ratifications = value };
    }

    private RatificationGroups? Groups
    {
        get => rare.Groups;
        set => rare = rare with { Groups = value };
    }

    /// <summary>Whether nothing stands in them that few talks have.</summary>
    public bool ArePlain => ReferenceEquals(rare, RareRegisters.None);

    /// <summary>An id that no issue has. Agendas only grow, so that it is looked for on from where one was found last.</summary>
    public string FreeIssue()
    {
        var number = Math.Max(freeIssue, Agenda.Items.Count + 1);
        while (Agenda.Items.IndexOf($"issue-{number}") >= 0)
            number++;
        freeIssue = number; // whoever else asks at the same time comes to the same
        return $"issue-{number}";
    }

    /// <summary>The first open condition at or after a place, or −1.</summary>
    public int NextCondition(int from)
    {
        var (precedent, subsequent) = (Precedents.Next(from), Others.Next(from));
        return precedent < 0 || (subsequent >= 0 && subsequent < precedent) ? subsequent : precedent;
    }

    /// <summary>Whether a condition precedent is outstanding between two places, both included.</summary>
    public bool HasPrecedent(int first, int last) => Precedents.Next(first) is >= 0 and var next && next <= last;

    public void Amend(ValueList<Issue> issues)
    {
        foreach (var issue in issues)
            if (Agenda.Items.IndexOf(issue.Id.Value) is >= 0 and var slot)
                Widen(Agenda.Edit(slot), issue.Listed);
            else
                Put(issue);
    }

    public void Put(Issue issue)
    {
        Essentials += issue.IsEssential ? 1 : 0;
        var slot = Agenda.Items.Count;
        Open.Mark(slot, true);
        if (Baskets is { } baskets)
            Baskets = baskets.With(issue);
        Agenda.Add(new(issue.Listed, Baskets?.IdOf(slot)));
    }

    /// <summary>An agreement holds an issue from now on; −1 for none.</summary>
    public void Hold(int slot, int agreement)
    {
        Agenda.Edit(slot).Agreement = agreement;
        var isOpen = agreement < 0;
        if (Baskets is { } baskets && Open.Contains(slot) != isOpen)
            Baskets = baskets.Opened(slot, isOpen);
        Open.Mark(slot, isOpen);
    }

    private void Widen(AgendaItem item, Issue issue)
    {
        var becomesEssential = issue.IsEssential && !item.Issue.IsEssential;
        Essentials += becomesEssential ? 1 : 0;
        if (becomesEssential && Baskets is { } baskets)
            Baskets = baskets.Needing(Agenda.Items.IndexOf(item.Key));
        item.Issue = item.Issue.Widened(issue)!;
    }

    public void Add(Condition condition)
    {
        Conditions.Add(condition);
        Become(Conditions.Items.Count - 1, condition, condition.Status);
        if (condition.Asks == ConditionRequirement.Consent)
            rare = rare with { Consents = rare.Consents.Add(Conditions.Items.Count - 1) };
        if (condition is { Proviso.Formality: not null, IsOfAcceptance: false, IsRatification: false })
            rare = rare with { Formalities = rare.Formalities.Add(Conditions.Items.Count - 1) };
    }

    /// <summary>An agreement has come about; one that is apart from what the table settles concludes no basket by itself.</summary>
    public void Add(Agreement agreement, bool isApart = false)
    {
        Agreements.Add(agreement);
        if (!isApart && Baskets is { } baskets)
            Baskets = baskets.Agreed(BasketOf(agreement), !agreement.IsOver);
        Become(Agreements.Items.Count - 1, agreement, agreement.Status);
    }

    /// <summary>The agreements with which one waits for the ratifiers; null where it is ratified by itself.</summary>
    public RatificationGroup? GroupOf(int agreement) => Groups?.Of(Agreements.Items[agreement]);

    /// <summary>How far the ratification of an agreement has come.</summary>
    public RatificationProgress ProgressOf(int agreement) => GroupOf(agreement)?.Progress ?? Agreements.Items[agreement].Ratifying;

    /// <summary>Lets ratifiers be asked from now on, together of agreements that are closed together.</summary>
    public void PutToRatifiers(int[] agreements, Instant now)
    {
        var asked = RatificationProgress.Nothing with { AskedAt = now };
        var together = agreements.Length > 1 ? asked with { Group = Groups?.Count ?? 0 } : asked;
        foreach (var agreement in agreements)
            Agreements.Edit(agreement).Ratifying = together;
        if (together != asked)
            Groups = RatificationGroups.With(Groups, new(agreements, asked));
    }

    /// <summary>A ratifier has spoken on an agreement, and so on those with which it waits.</summary>
    public void Say(int agreement, RatificationProgress progress)
    {
        if (GroupOf(agreement) is null)
            Agreements.Edit(agreement).Ratifying = progress;
        else
            Groups = Groups!.Saying(Agreements.Items[agreement].Ratifying.Group, progress);
    }

    /// <summary>The agreements to be handed out: each says itself who has ratified it so far.</summary>
    public KeyedList<AgreementId, Agreement> Shown() => Groups?.Shown(this) ?? Agreements.Items;

    /// <summary>Something of another kind has this id.</summary>
    public void Reserve(string id)
    {
        Conditions.Reserve(id);
        Agreements.Reserve(id);
    }

    public void Become(int place, ConditionStatus status) => Become(place, Conditions.Edit(place), status);

    public void Become(int place, AgreementStatus status)
    {
        var agreement = Agreements.Edit(place);
        var wasOver = agreement.IsOver;
        Become(place, agreement, status);
        if (Baskets is { } baskets && agreement.IsOver != wasOver && IsOnPackage(place))
            Baskets = baskets.Agreed(BasketOf(agreement), !agreement.IsOver);
    }

    /// <summary>An agreement is now known to be about another one.</summary>
    public void Linked(int agreement)
    {
        if (Baskets is { } baskets && IsOnPackage(agreement))
            Baskets = baskets.Agreed(BasketOf(Agreements.Items[agreement]), stands: true);
    }

    /// <summary>Whether an agreement is one on its basket, or on the whole: it is of the table, or says something in the place of one that
    /// is on the same.</summary>
    public bool IsOnPackage(int agreement)
    {
        if (AgreementConditions is not { } hanging)
            return true;
        if (Agreements.Items[agreement].Terms.Count == 0)
            return false;
        for (var on = agreement; ; )
        {
            if (hanging.Sides?.OfAgreement(on) >= 0)
                return false;
            if (hanging.Groups?.BeforeOf(on) is not { } before)
                return true;
            if (BasketOf(Agreements.Items[on]) != BasketOf(Agreements.Items[before]))
                return false;
            on = before;
        }
    }

    /// <summary>The number of the basket of an agreement, all of whose issues stand in one.</summary>
    public int BasketOf(Agreement agreement) =>
        Baskets is { } baskets && agreement.Terms.Count > 0 ? baskets.Of(Agenda.Items.IndexOf(agreement.Terms.IssueAt(0).Value)) : 0;

    private void Become(int place, Condition condition, ConditionStatus status)
    {
        condition.Status = status;
        var holdsUp = condition is { IsWaiting: true, HoldsUp: true };
        Precedents.Mark(place, holdsUp);
        Others.Mark(place, !holdsUp && condition.IsOpen);
        if (condition.Watched is not null)
            rare = rare.Watch(place, condition.IsWaiting);
    }

    private void Become(int place, Agreement agreement, AgreementStatus status)
    {
        if (!AgreementMachine.AwaitingEntry.Contains(status) && Groups?.Of(agreement) is { } left)
            agreement.Ratifying = left.Progress; // it keeps what was said while it was in the group
        agreement.Status = status;
        ProvisionallyAgreed.Mark(place, status == AgreementStatus.ProvisionallyAgreed);
        Pending.Mark(place, AgreementMachine.AwaitingEntry.Contains(status));
    }
}
