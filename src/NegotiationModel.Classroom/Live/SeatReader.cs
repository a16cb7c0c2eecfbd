using Microsoft.AspNetCore.Http;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>Who a request comes from, and what they see.</summary>
internal sealed class SeatReader(ClassService classroom)
{
    public const string Cookie = "seat";

    /// <summary>The number of the person; null for nobody in this class.</summary>
    public int? Person(HttpRequest request)
    {
        if (request.Cookies[Cookie] is not { Length: > 0 } key)
            return null;
        var found = classroom.Class.People.FindIndex(person => person.Key is { } own && Codes.Same(own, key));
        return found < 0 ? null : found;
    }

    /// <summary>Where somebody sits or watches in this round; null where they wait for the next.</summary>
    public (Round Round, ClassTable Table, PartyId? Party)? Place(int person) =>
        classroom.Class.Round is { } round ? Place(person, round) : null;

    /// <summary>Where somebody sat or watched in a round; null where they had no place.</summary>
    public static (Round Round, ClassTable Table, PartyId? Party)? Place(int person, Round round)
    {
        foreach (var table in round.Tables)
            if (table.SeatOf(person) is { } seat)
                return (round, table, new PartyId(seat.Party));
            else if (table.Observers.Contains(person))
                return (round, table, null);
        return null;
    }

    public async Task<SeatView?> ViewAsync(Round round, ClassTable table, PartyId? party) =>
        await classroom.FindAsync(table.Id) is { } state ? SeatView.Of(table, state, party, round.IsOver || table.IsOver) : null;

    /// <summary>What somebody's page shows is current for as long as this is the same.</summary>
    public async Task<string> StampAsync(int person)
    {
        var place =
            Place(person) is not (var round, var table, _) ? $"waits-{classroom.Class.Rounds.Count}-{classroom.Class.Round?.IsOver}"
            : await classroom.FindAsync(table.Id) is { } state ? Stamp(round, table, state)
            : "-";
        var left = classroom.Class.Find(person) is { HasLeft: true } ? "-left" : "";
        return place + left + (await classroom.AreResultsOpenAsync() ? "-results" : "");
    }

    private static string Stamp(Round round, ClassTable table, DeskState state)
    {
        var bots = string.Concat(table.Seats.Select(seat => seat.Bot is null ? 'p' : 'b'));
        var note = table.Note is null ? 0 : Math.Abs(string.GetHashCode(table.Note, StringComparison.Ordinal) % 10_000);
        return $"{table.Id}-{state.Version}-{state.Talks.Status}-{round.IsOver || table.IsOver}-{bots}-{note}";
    }
}
