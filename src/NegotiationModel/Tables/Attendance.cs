namespace NegotiationModel;

/// <summary>Which seats count for acceptance, which are left empty, and which ratify.</summary>
internal sealed record Attendance(IndexSet Principals, int Count, IndexSet Absent, IndexSet Ratifiers)
{
    public static readonly Attendance Nobody = new(default, 0, default, default);

    /// <summary>After somebody sat down or left.</summary>
    public Attendance With(Seat seat, int place)
    {
        var counted = Principals.Contains(place);
        return this with
        {
            Principals = seat.Counts ? Principals.Add(place) : Principals.Remove(place),
            Count = Count + (seat.Counts ? 1 : 0) - (counted ? 1 : 0),
            Absent = seat.IsPresent ? Absent.Remove(place) : Absent.Add(place),
        };
    }
}
