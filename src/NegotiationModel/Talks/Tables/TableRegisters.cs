using System.Runtime.CompilerServices;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// The agenda, the conditions and the agreements, and by their places what waits to be dealt with, so that whoever asks for it
/// need not look through everything that is over. Shared by the values of a negotiation until one changes them.
/// </summary>
internal sealed class TableRegisters
{
    private Kept kept;

    public TableRegisters() =>
        (kept.Agenda, kept.Conditions, kept.Agreements, kept.Rare) = (
            new(new(IdNumbers.NoPrefix)),
            new(new('c')),
            new(new('a')),
            RareRegisters.None
        );

    /// <summary>Registers of one's own that begin as others.</summary>
    public TableRegisters(TableRegisters other)
    {
        kept = other.kept;
        kept.Agenda.Share();
        kept.Conditions.Share();
        kept.Agreements.Share();
    }

    public ref EditableRegister<AgendaItem> Agenda => ref kept.Agenda;

    public ref EditableRegister<Condition> Conditions => ref kept.Conditions;

    public ref EditableRegister<Agreement> Agreements => ref kept.Agreements;

    /// <summary>The issues that no agreement settles, not even provisionally.</summary>
    public ref IndexSet Open => ref kept.Open;

    /// <summary>The conditions that are open and precedent, for which something waits.</summary>
    public ref IndexSet Precedents => ref kept.Precedents;

    /// <summary>The other open conditions.</summary>
    public ref IndexSet Others => ref kept.Others;

    /// <summary>The agreements that are not closed.</summary>
    public ref IndexSet ProvisionallyAgreed => ref kept.ProvisionallyAgreed;

    /// <summary>The agreements that wait to come into force.</summary>
    public ref IndexSet Pending => ref kept.Pending;

    /// <summary>The proposals to which the acceptance rule was not applied while the talks were suspended.</summary>
    public ref IndexSet UncheckedProposals => ref kept.UncheckedProposals;

    /// <summary>How many issues are essential.</summary>
    public ref int Essentials => ref kept.Essentials;

    /// <summary>The proposals that stand, once they are very many; null before.</summary>
    public ref StandingProposals? StandingIndex => ref kept.StandingIndex;

    private ref RareRegisters Rare => ref kept.Rare;

    private ref int FreeIssueNumber => ref kept.FreeIssueNumber;

    /// <summary>What hangs on agreements; null where nothing does.</summary>
    public AgreementConditions? AgreementConditions
    {
        get => Rare.AgreementConditions;
        set => Rare = Rare with { AgreementConditions = value };
    }

    /// <summary>The baskets in which issues stand; null without baskets.</summary>
    public BasketBook? Baskets
    {
        get => Rare.Baskets;
        set => Rare = Rare with { Baskets = value };
    }

    /// <summary>The terms for which bodies have refused their consent; null where nothing is remembered.</summary>
    public RefusedConsents? Refused
    {
        get => Rare.Refused;
        set => Rare = Rare with { Refused = value };
    }

    /// <summary>Who accepted an agreement by saying nothing.</summary>
    public ValueList<PartyId> SilentIn(int agreement) => Rare.BySilence?[agreement] ?? default;

    /// <summary>Some accepted an agreement by saying nothing.</summary>
    public void Silent(int agreement, ValueList<PartyId> parties) =>
        Rare = Rare with { BySilence = SparseArray<ValueList<PartyId>>.With(Rare.BySilence, agreement, parties) };

    /// <summary>The conditions that watch a status, and can still be met.</summary>
    public IndexSet Watching => Rare.Watching;

    /// <summary>The conditions that ask a body for its consent.</summary>
    public IndexSet Consents => Rare.Consents;

    /// <summary>The conditions of agreements that are a formality, such as a signature.</summary>
    public IndexSet Formalities => Rare.Formalities;

    /// <summary>Of suspended talks, who suspended them and for what they wait; null of others.</summary>
    public Suspension? Suspension
    {
        get => Rare.Suspension;
        set => Rare = Rare with { Suspension = value };
    }

    /// <summary>Where ratifications stand among the conditions, by agreements; null where they do not.</summary>
    public RatificationPlaces? Ratifications
    {
        get => Rare.Ratifications;
        set => Rare = Rare with { Ratifications = value };
    }

    private RatificationGroups? RatifiedTogether
    {
        get => Rare.RatifiedTogether;
        set => Rare = Rare with { RatifiedTogether = value };
    }

    /// <summary>Whether nothing stands in them that few talks have.</summary>
    public bool ArePlain => ReferenceEquals(Rare, RareRegisters.None);

    /// <summary>An id that no issue has. Agendas only grow, so that it is looked for on from where one was found last.</summary>
    public string FreeIssue()
    {
        var number = Math.Max(FreeIssueNumber, Agenda.Items.Count + 1);
        while (Agenda.Items.IndexOf($"issue-{number}") >= 0)
            number++;
        FreeIssueNumber = number; // whoever else asks at the same time comes to the same
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

    public void ExtendAgenda(ValueList<Issue> issues)
    {
        foreach (var issue in issues)
            if (Agenda.Items.IndexOf(issue.Id.Value) is >= 0 and var slot)
                Widen(EditItem(slot), issue.Listed);
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
        Agenda.Items.Add(new(issue.Listed, Baskets?.IdOf(slot)));
    }

    /// <summary>A condition, to be changed.</summary>
    public Condition EditCondition(int place) => Conditions.Owns(place) ? Conditions.Items[place] : CopiedCondition(place);

    /// <summary>An agreement, to be changed.</summary>
    public Agreement EditAgreement(int place) => Agreements.Owns(place) ? Agreements.Items[place] : CopiedAgreement(place);

    // Apart, so that whoever edits needs no room on the stack for all that copying does.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLast(Condition condition) => Conditions.Items.Add(condition);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLast(Agreement agreement) => Agreements.Items.Add(agreement);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Condition CopiedCondition(int place) => Conditions.Edit(place);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Agreement CopiedAgreement(int place) => Agreements.Edit(place);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private AgendaItem EditItem(int slot) => Agenda.Edit(slot);

    /// <summary>An agreement holds an issue from now on; −1 for none.</summary>
    public void Hold(int slot, int agreement)
    {
        EditItem(slot).Agreement = agreement;
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
        AddLast(condition);
        Become(Conditions.Items.Count - 1, condition, condition.Status);
        if (condition.Asks == ConditionRequirement.Consent)
            Rare = Rare with { Consents = Rare.Consents.Add(Conditions.Items.Count - 1) };
        if (condition is { Proviso.Formality: not null, IsOfAcceptance: false, IsRatification: false })
            Rare = Rare with { Formalities = Rare.Formalities.Add(Conditions.Items.Count - 1) };
    }

    /// <summary>An agreement has come about; one that is apart from what the table settles concludes no basket by itself.</summary>
    public void Add(Agreement agreement, bool isApart = false)
    {
        AddLast(agreement);
        if (!isApart && Baskets is { } baskets)
            Baskets = baskets.Agreed(BasketOf(agreement), !agreement.IsOver);
        Become(Agreements.Items.Count - 1, agreement, agreement.Status);
    }

    /// <summary>The agreements with which one waits for the ratifiers; null where it is ratified by itself.</summary>
    public RatificationGroup? GroupOf(int agreement) => RatifiedTogether?.Of(Agreements.Items[agreement]);

    /// <summary>How far the ratification of an agreement has come.</summary>
    public RatificationProgress ProgressOf(int agreement) => GroupOf(agreement)?.Progress ?? Agreements.Items[agreement].Ratifying;

    /// <summary>Lets ratifiers be asked from now on, together of agreements that are closed together.</summary>
    public void PutToRatifiers(int[] agreements, Instant now)
    {
        var asked = RatificationProgress.Nothing with { AskedAt = now };
        var together = agreements.Length > 1 ? asked with { Group = RatifiedTogether?.Count ?? 0 } : asked;
        foreach (var agreement in agreements)
            EditAgreement(agreement).Ratifying = together;
        if (together != asked)
            RatifiedTogether = RatificationGroups.With(RatifiedTogether, new(agreements, asked));
    }

    /// <summary>A ratifier has spoken on an agreement, and so on those with which it waits.</summary>
    public void Say(int agreement, RatificationProgress progress)
    {
        if (GroupOf(agreement) is null)
            EditAgreement(agreement).Ratifying = progress;
        else
            RatifiedTogether = RatifiedTogether!.Saying(Agreements.Items[agreement].Ratifying.Group, progress);
    }

    /// <summary>The agreements to be handed out: each says itself who has ratified it so far.</summary>
    public KeyedList<AgreementId, Agreement> Shown() => RatifiedTogether?.Shown(this) ?? new(Agreements.Items);

    /// <summary>Something of another kind has this id.</summary>
    public void Reserve(string id)
    {
        Conditions.Items.Reserve(id);
        Agreements.Items.Reserve(id);
    }

    public void Become(int place, ConditionStatus status) => Become(place, EditCondition(place), status);

    public void Become(int place, AgreementStatus status)
    {
        var agreement = EditAgreement(place);
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
            if (hanging.Instruments?.BeforeOf(on) is not { } before)
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
            Rare = Rare.Watch(place, condition.IsWaiting);
    }

    private void Become(int place, Agreement agreement, AgreementStatus status)
    {
        if (!AgreementMachine.AwaitingEntry.Contains(status) && RatifiedTogether?.Of(agreement) is { } left)
            agreement.Ratifying = left.Progress; // it keeps what was said while it was in the group
        agreement.Status = status;
        ProvisionallyAgreed.Mark(place, status == AgreementStatus.ProvisionallyAgreed);
        Pending.Mark(place, AgreementMachine.AwaitingEntry.Contains(status));
    }

    // All of it, so that a copy is made at once.
    private struct Kept
    {
        public EditableRegister<AgendaItem> Agenda;
        public EditableRegister<Condition> Conditions;
        public EditableRegister<Agreement> Agreements;
        public IndexSet Open,
            Precedents,
            Others,
            ProvisionallyAgreed,
            Pending,
            UncheckedProposals;
        public int Essentials,
            FreeIssueNumber;
        public StandingProposals? StandingIndex;
        public RareRegisters Rare;
    }
}
