namespace NegotiationModel;

/// <summary>The things of one kind on a table that have a status. Whoever goes through all that the talks have brought up walks the
/// list.</summary>
internal abstract class SubjectRegister(SubjectKind kind)
{
    /// <summary>All of them, in the order in which their transitions are told. The talks themselves are no part of it.</summary>
    public static readonly SubjectRegister[] All = [new OfConditions(), new OfProposals(), new OfAgreements()];

    /// <summary>What they are.</summary>
    public SubjectKind Kind => kind;

    /// <summary>In the order of the kinds.</summary>
    public static readonly SubjectRegister[] ByKind = [.. All.OrderBy(one => one.Kind)];

    public static SubjectRegister For(SubjectKind kind) => Array.Find(All, one => one.Kind == kind)!;

    /// <summary>The place of an id, or −1.</summary>
    public abstract int IndexOf(in Table table, string id);

    /// <summary>The id and the status of what has a place.</summary>
    public abstract (string Id, int Status) At(in Table table, int place);

    /// <summary>The first place from one on at which two tables differ, or −1.</summary>
    public abstract int NextDifference(in Table before, in Table after, int from);

    /// <summary>The first place from one on at which something waits to be dealt with, or −1.</summary>
    public abstract int NextOpen(in Table table, int from);

    private abstract class Items<T>(SubjectKind kind) : SubjectRegister(kind)
        where T : KeyedListItem
    {
        public override int IndexOf(in Table table, string id) => In(table).IndexOf(id);

        public override (string Id, int Status) At(in Table table, int place) =>
            In(table)[place] is var one ? (one.Key, Status(one)) : default;

        public override int NextDifference(in Table before, in Table after, int from) => In(after).NextDifference(In(before), from);

        protected abstract ref readonly Register<T> In(in Table table);

        protected abstract int Status(T one);
    }

    private sealed class OfConditions() : Items<Condition>(SubjectKind.Condition)
    {
        public override int NextOpen(in Table table, int from) => table.Registers.NextCondition(from);

        protected override ref readonly Register<Condition> In(in Table table) => ref table.Conditions;

        protected override int Status(Condition one) => (int)one.Status;
    }

    private sealed class OfProposals() : Items<Proposal>(SubjectKind.Proposal)
    {
        public override int NextOpen(in Table table, int from) => table.Standing.Next(from);

        protected override ref readonly Register<Proposal> In(in Table table) => ref table.Proposals;

        protected override int Status(Proposal one) => (int)one.Status;
    }

    private sealed class OfAgreements() : Items<Agreement>(SubjectKind.Agreement)
    {
        public override int NextOpen(in Table table, int from) =>
            (table.Registers.Pending.Next(from), table.Registers.AgreementConditions?.Parties?.Open.Next(from) ?? -1) is var (pending, open)
            && (open < 0 || (pending >= 0 && pending < open))
                ? pending
                : open;

        protected override ref readonly Register<Agreement> In(in Table table) => ref table.Agreements;

        protected override int Status(Agreement one) => (int)one.Status;
    }
}
