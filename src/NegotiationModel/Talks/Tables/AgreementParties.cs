using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>
/// Who the parties to agreements are, and which of them are leaving or gone. All principals at the table become parties; who they were is
/// noted when somebody leaves or joins. Talks in which that is nothing special have no such register.
/// </summary>
internal sealed record AgreementParties
{
    public static readonly AgreementParties None = new();

    private ImmutableList<(int Agreements, IndexSet Principals)> Attendance { get; init; } = [];

    private ImmutableSortedDictionary<(int Agreement, int Seat), Departure> Departures { get; init; } =
        ImmutableSortedDictionary<(int Agreement, int Seat), Departure>.Empty;

    private ImmutableList<(int Agreement, int Seat)> Notices { get; init; } = [];

    /// <summary>The agreements that stand and with which parties may do something by themselves.</summary>
    public IndexSet Open { get; private init; }

    /// <summary>How many notices were given.</summary>
    public int NoticeCount => Notices.Count;

    /// <summary>Whether somebody is gone from some agreement.</summary>
    public bool AnyGone { get; private init; }

    /// <summary>Those who have given notice, or are gone.</summary>
    public IEnumerable<((int Agreement, int Seat) Who, Departure Departure)> All => Departures.Select(one => (one.Key, one.Value));

    private ImmutableDictionary<int, IndexSet> Named { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    /// <summary>Who became a party to an agreement, where that is not who sits at the table; null where it is.</summary>
    public IndexSet? Seated(int agreement)
    {
        if (Named.TryGetValue(agreement, out var parties))
            return parties;
        foreach (var (agreements, principals) in Attendance)
            if (agreement < agreements)
                return principals;
        return null;
    }

    /// <summary>How a party leaves an agreement; null where it does not.</summary>
    public Departure? Of(int agreement, int seat) => Departures.GetValueOrDefault((agreement, seat));

    /// <summary>Whether a party is gone from an agreement.</summary>
    public bool IsGone(int agreement, int seat) => Of(agreement, seat) is { IsGone: true };

    /// <summary>Whose notice it is, and of which agreement.</summary>
    public (int Agreement, int Seat) Notice(int number) => Notices[number];

    /// <summary>Somebody is about to leave the table, or to join it, when there are so many agreements.</summary>
    public AgreementParties Attended(int agreements, IndexSet principals) =>
        Attendance.IsEmpty || Attendance[^1].Agreements < agreements
            ? this with
            {
                Attendance = Attendance.Add((agreements, principals)),
            }
            : this;

    /// <summary>An agreement is between parties of its own.</summary>
    public AgreementParties Between(int agreement, IndexSet parties) => this with { Named = Named.SetItem(agreement, parties) };

    /// <summary>A party comes in, perhaps once more.</summary>
    public AgreementParties Back(int agreement, int seat) => this with { Departures = Departures.Remove((agreement, seat)) };

    /// <summary>No notice that was given to an agreement counts any more.</summary>
    public AgreementParties WithoutNotices(int agreement) =>
        this with
        {
            Departures = Departures.RemoveRange(
                Departures.Where(one => one.Key.Agreement == agreement && !one.Value.IsGone).Select(one => one.Key)
            ),
        };

    public AgreementParties WithOpen(int agreement, bool isOpen)
    {
        var open = Open;
        open.Mark(agreement, isOpen);
        return this with { Open = open };
    }

    public AgreementParties Noticed(int agreement, int seat, End end) =>
        this with
        {
            Departures = Departures.SetItem((agreement, seat), new(end, Notices.Count, null, default)),
            Notices = Notices.Add((agreement, seat)),
        };

    public AgreementParties Stayed(int agreement, int seat) => this with { Departures = Departures.Remove((agreement, seat)) };

    public AgreementParties Gone(int agreement, int seat, Departure departure) =>
        this with
        {
            Departures = Departures.SetItem((agreement, seat), departure),
            AnyGone = true,
        };
}
