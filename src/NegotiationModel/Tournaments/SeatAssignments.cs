namespace NegotiationModel.Tournaments;

/// <summary>Who sits where: all ways to put one of so many strategies on each seat, in order, the last seat changing first.</summary>
internal sealed class SeatAssignments(int strategies, bool selfPlay)
{
    /// <summary>How many ways there are; a double, since there may be very many.</summary>
    public double Count(int parties) => Math.Pow(strategies, parties) - (selfPlay ? 0 : strategies);

    /// <summary>The strategy on each seat, by its place.</summary>
    public int[] At(int number, int parties)
    {
        var seats = new int[parties];
        var rest = selfPlay ? number : WithSelfPlay(number, parties);
        for (var seat = parties - 1; seat >= 0; seat--, rest /= strategies)
            seats[seat] = rest % strategies;
        return seats;
    }

    // Among all seatings those with one strategy on every seat stand at equal distances, the first and the last included: as 0, 111, 222
    // among the numbers.
    private int WithSelfPlay(int number, int parties)
    {
        var distance = 0;
        for (var seat = 0; seat < parties; seat++)
            distance = (distance * strategies) + 1;
        return number + (number / (distance - 1)) + 1;
    }
}
