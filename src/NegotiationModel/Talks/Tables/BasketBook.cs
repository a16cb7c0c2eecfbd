namespace NegotiationModel;

/// <summary>In which basket each issue stands, and how far each has come. Baskets are numbered from 1, as the protocol lists them; 0 are
/// the issues that stand in none. Talks without baskets have no such book.</summary>
internal sealed record BasketBook
{
    private readonly Protocol protocol;
    private readonly Dictionary<string, int> numbers = [],
        listed = [];

    private int slots;
    private SparseArray<int>? ofSlots;
    private SparseArray<BasketCount>? counts;

    public BasketBook(Setting setting)
    {
        protocol = setting.Protocol;
        for (var number = 1; number <= protocol.Baskets.Count; number++)
        {
            numbers[protocol.Baskets[number - 1].Id] = number;
            foreach (var issue in protocol.Baskets[number - 1].Issues)
                listed[issue.Value] = number;
            HasPackages |= SettlementOf(number) == Settlement.Package;
        }

        HasPackages |= SettlementOf(0) == Settlement.Package;
    }

    /// <summary>Whether some issues are settled together or not at all.</summary>
    public bool HasPackages { get; }

    /// <summary>How many baskets have issues and have not concluded.</summary>
    public int Unconcluded { get; private init; }

    /// <summary>The number of the basket of an issue.</summary>
    public int Of(int slot) => ofSlots?[slot] ?? 0;

    /// <summary>The id of the basket of an issue; null for none.</summary>
    public string? IdOf(int slot) => Of(slot) is > 0 and var number ? protocol.Baskets[number - 1].Id : null;

    /// <summary>The number of a basket by its id; 0 for none of that id.</summary>
    public int Numbered(string id) => numbers.GetValueOrDefault(id);

    /// <summary>How far a basket has come.</summary>
    public BasketCount Count(int number) => counts?[number] ?? default;

    /// <summary>What an accepted proposal settles of a basket.</summary>
    public Settlement SettlementOf(int number) => (number == 0 ? null : protocol.Baskets[number - 1].Settlement) ?? protocol.Settlement;

    /// <summary>Whether what was agreed provisionally in a basket binds: provisional agreements close with their basket.</summary>
    public bool Closes(int number) => SettlementOf(number) == Settlement.Provisional && Count(number).Open == 0;

    /// <summary>Whose acceptance makes an agreement on a basket.</summary>
    public AcceptanceRule AcceptanceOf(int number) => (number == 0 ? null : protocol.Baskets[number - 1].Acceptance) ?? protocol.Acceptance;

    /// <summary>Who ratifies an agreement on a basket.</summary>
    public ValueList<PartyId> RatifiersOf(int number) =>
        (number == 0 ? null : protocol.Baskets[number - 1].Ratifiers) ?? protocol.Ratifiers;

    /// <summary>Whether what was refused of a basket may be asked again.</summary>
    public ConsentResubmission ResubmissionOf(int number) =>
        (number == 0 ? null : protocol.Baskets[number - 1].ConsentResubmission) ?? protocol.ConsentResubmission;

    /// <summary>With one issue more, which is open.</summary>
    public BasketBook With(Issue issue)
    {
        var number = issue.AddedToBasket is { } named ? Numbered(named) : listed.GetValueOrDefault(issue.Id.Value);
        var count = Count(number);
        return Counting(
            number,
            count with
            {
                Issues = count.Issues + 1,
                Open = count.Open + 1,
                Essentials = count.Essentials + (issue.IsEssential ? 1 : 0),
            }
        ) with
        {
            slots = slots + 1,
            ofSlots = number == 0 ? ofSlots : SparseArray<int>.With(ofSlots, slots, number),
        };
    }

    /// <summary>An issue has become essential.</summary>
    public BasketBook Needing(int slot) => Counting(Of(slot), Count(Of(slot)) with { Essentials = Count(Of(slot)).Essentials + 1 });

    /// <summary>An agreement holds an issue, or does so no more.</summary>
    public BasketBook Opened(int slot, bool isOpen) =>
        Counting(Of(slot), Count(Of(slot)) with { Open = Count(Of(slot)).Open + (isOpen ? 1 : -1) });

    /// <summary>An agreement on a basket stands, or does so no more.</summary>
    public BasketBook Agreed(int number, bool stands) =>
        Counting(number, Count(number) with { Agreements = Count(number).Agreements + (stands ? 1 : -1) });

    private BasketBook Counting(int number, in BasketCount count) =>
        this with
        {
            counts = SparseArray<BasketCount>.With(counts, number, count),
            Unconcluded = Unconcluded + (IsUnconcluded(number, count) ? 1 : 0) - (IsUnconcluded(number, Count(number)) ? 1 : 0),
        };

    // A package is concluded with an agreement on it; else every issue must be agreed.
    private bool IsUnconcluded(int number, in BasketCount count) =>
        count.Issues > 0 && (SettlementOf(number) == Settlement.Package ? count.Agreements == 0 : count.Open > 0);
}

/// <summary>How far a basket has come.</summary>
/// <param name="Issues">How many issues stand in it.</param>
/// <param name="Open">Those that no agreement holds.</param>
/// <param name="Essentials">Those that are essential.</param>
/// <param name="Agreements">How many agreements on it stand.</param>
internal readonly record struct BasketCount(int Issues, int Open, int Essentials, int Agreements);
