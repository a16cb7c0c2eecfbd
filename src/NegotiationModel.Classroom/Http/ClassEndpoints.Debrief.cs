using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NegotiationModel.Hosting;
using NegotiationModel.Teaching;

namespace NegotiationModel.Classroom;

/// <summary>The own debrief of who played. Of the document it has the own sheet alone, so that nothing of another's can be in it.</summary>
internal sealed partial class ClassEndpoints
{
    private void MapDebrief(WebApplication routes)
    {
        Get(routes, "/seat/debrief", context => AtSeatAsync(context, person => DebriefPageAsync(context, person)));
        Get(routes, "/seat/offers.svg", context => AtSeatAsync(context, person => OffersAsync(context, person)));
    }

    private async Task<IResult> DebriefPageAsync(HttpContext context, int person)
    {
        if (await OwnAsync(context, person) is not var (round, party, debrief))
            return See("/seat");
        var others = classroom.Class.Rounds.Where(one => one != round && (one.IsOver || one == classroom.Class.Round));
        var stamp = await reader.StampAsync(person);
        return Page<Pages.DebriefPage>(
            context,
            new DebriefModel(
                debrief,
                round.Number,
                [.. others.Where(one => SeatReader.Place(person, one)?.Party is not null).Select(one => one.Number)],
                $"You are {classroom.Class.NameOf(person)}, and you were {PartyName(party.Value)}.",
                "/seat"
            )
            {
                MadeByOthers = [.. MadeByOthers(person, round, party)],
                HasPicture = debrief.Chart() is not null,
                News = await NewsAsync() with
                {
                    Round = classroom.Class.Round is { IsOver: false, Number: var next } && next > round.Number ? next : null,
                },
            },
            shown => (shown.Events, shown.Stamp, shown.Address) = ("/seat/events", stamp, $"/seat/debrief?round={round.Number}")
        );
    }

    // Which offers of the seat somebody else made: the debrief calls all of them one's own.
    private IEnumerable<string> MadeByOthers(int person, Round round, PartyId party) =>
        (SeatReader.Place(person, round)?.Table.MadeBy ?? [])
            .Where(made => made.Party == party.Value && made.Who != classroom.Class.NameOf(person))
            .GroupBy(made => made.Who, made => made.Offer)
            .Select(made => $"{string.Join(" and ", made)} {(made.Count() == 1 ? "was" : "were")} made by {made.Key}.");

    private async Task<IResult> OffersAsync(HttpContext context, int person) =>
        await OwnAsync(context, person) is var (_, _, debrief) && debrief.Chart() is { } picture
            ? Printed(context, picture.ToString(), "image/svg+xml")
            : See("/seat");

    // Only of talks that are over: before, a page that adds things up would be help that others do not have.
    private async Task<(Round Round, PartyId Party, OwnSideDebrief Debrief)?> OwnAsync(HttpContext context, int person)
    {
        var asked = context.Request.Query["round"].ToString();
        var number = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var one) ? one : classroom.Class.Rounds.Count;
        return
            classroom.Class.Rounds.Find(round => round.Number == number) is { } round
            && SeatReader.Place(person, round) is (_, var table, { } party)
            && await classroom.FindAsync(table.Id) is { } state
            && classroom.IsOver(table, state)
            ? (round, party, OwnSideDebrief.Of(state.DocumentFor(new SeatId(party)), party))
            : null;
    }
}
