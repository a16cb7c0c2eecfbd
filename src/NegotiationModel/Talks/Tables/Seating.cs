namespace NegotiationModel;

/// <summary>Who sits at the table, by which rules. Shared by the values of a negotiation until somebody leaves or joins.</summary>
internal sealed class Seating
{
    public readonly Setting Setting;
    public readonly Protocol Protocol;
    public EditableRegister<Seat> Seats;

    /// <summary>Which seats count for acceptance, and how many they are.</summary>
    public IndexSet Principals;
    public int Count;

    /// <summary>Which seats are left empty, and which ratify.</summary>
    public IndexSet Absent,
        Ratifiers;

    private decimal weight;

    public Seating(Setting setting) => (Setting, Protocol, Seats) = (setting, setting.Protocol, new(new(IdNumbers.NoPrefix)));

    /// <summary>A room of one's own that begins as another.</summary>
    public Seating(Seating other)
    {
        (Setting, Protocol, Seats) = (other.Setting, other.Protocol, new(other.Seats.Items));
        (Principals, Count, Absent, Ratifiers) = (other.Principals, other.Count, other.Absent, other.Ratifiers);
        weight = other.weight;
    }

    /// <summary>What all who count weigh together.</summary>
    public decimal Weight =>
        Protocol.Acceptance.CountsHeads ? Count
        : Protocol.Acceptance.AddsUp ? weight
        : WeightOfEach();

    public void Seat(Party party)
    {
        Seats.Items.Add(new(party));
        Counts(Seats.Items.Count - 1, party, isPresent: true);
    }

    /// <summary>A party leaves, or comes back.</summary>
    public void Seat(int place, bool isPresent)
    {
        var seat = Seats.Edit(place);
        seat.IsPresent = isPresent;
        Counts(place, seat.Party, isPresent);
    }

    private void Counts(int place, Party party, bool isPresent)
    {
        var counts = isPresent && party.May(Rights.Commit);
        var change = (counts ? 1 : 0) - (Principals.Contains(place) ? 1 : 0);
        Count += change;
        weight += Protocol.Acceptance.CountsHeads ? 0 : change * Protocol.Acceptance.Weight(party.Id);
        Principals.Mark(place, counts);
        Absent.Mark(place, !isPresent);
    }

    private decimal WeightOfEach()
    {
        decimal sum = 0;
        for (var seat = Principals.Next(0); seat >= 0; seat = Principals.Next(seat + 1))
            sum += Protocol.Acceptance.Weight(Seats.Items[seat].Party.Id);
        return sum;
    }
}
