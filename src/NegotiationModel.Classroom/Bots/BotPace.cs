namespace NegotiationModel.Classroom;

/// <summary>How fast bots go at a table with people. Each answers what a person does after a moment, and what other bots do after a quiet
/// time: else bots would have agreed among themselves before anybody has looked.</summary>
internal static class BotPace
{
    /// <summary>Whether some bot at the table waits for people.</summary>
    public static bool IsHeld(ClassTable? table, Negotiation talks) =>
        table is not null && table.Seats.Exists(seat => seat.Bot is not null && WaitsForPeople(table, talks, seat));

    /// <summary>Whether only bots have moved since a bot did.</summary>
    public static bool WaitsForPeople(ClassTable table, Negotiation talks, ClassSeat seat)
    {
        if (!table.Seats.Exists(IsPlayedByPeople))
            return false;
        var isMoved = false;
        foreach (var move in talks.Log.Select(logged => logged.Move).Reverse())
            if (move.By.Value == seat.Party)
                break;
            else if (table.Seats.Exists(one => one.Party == move.By.Value && IsPlayedByPeople(one)))
                return false;
            else
                isMoved = true;
        return isMoved;
    }

    private static bool IsPlayedByPeople(ClassSeat seat) => seat.Bot is null && seat.People.Count > 0;
}
