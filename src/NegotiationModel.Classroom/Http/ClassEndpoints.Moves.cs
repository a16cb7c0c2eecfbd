using Microsoft.AspNetCore.Http;
using NegotiationModel.Analysis;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

internal sealed partial class ClassEndpoints
{
    private const string GoneOn =
        "The talks have gone on since you loaded the page, so nothing was sent. Look at what happened, and send it again if you still "
        + "want to.";

    // Who plays no seat makes no move; the seat is that of the person, and not what the form says.
    private async Task<IResult> MoveAsync(HttpContext context, int person, IFormCollection form) =>
        reader.Place(person) is (var round, var table, { } party)
            ? await MadeAsync(
                round,
                table,
                party,
                form,
                "/seat",
                told => SeatPageAsync(context, person, form, told),
                table.SeatOf(person) is { People.Count: > 1 } ? classroom.Class.NameOf(person) : null
            )
            : See("/seat");

    // A form carries the version of the log that its page showed. With all that is filled in it is the key of the move: sent twice, it is
    // made once.
    private async Task<IResult> MadeAsync(
        Round round,
        ClassTable table,
        PartyId party,
        IFormCollection form,
        string back,
        Func<Told, Task<IResult>> again,
        string? who = null
    )
    {
        if (round.IsOver || table.IsOver)
            return await again(
                Told.Problem((table.IsOver ? "The teacher ended this table." : "The round is over.") + " Nothing was sent.")
            );
        if (table.Seats.Find(seat => seat.Party == party.Value) is not { Bot: null })
            return await again(Told.Problem("A bot plays this seat now. Nothing was sent."));
        if (await classroom.FindAsync(table.Id) is not { } state)
            return See(back);
        var filled = new MoveForm(form, state.Talks, party, classroom.Now);
        if (filled.Field("do") == "worth")
            return await WorthAsync(state, party, filled, again);
        if (filled.Read() is not { } move)
            return await again(new() { Problems = [.. filled.Problems] });
        if (filled.Seen is not { } seen)
            return await again(Told.Problem("The form does not say which state of the talks it is about. Load the page again."));
        if (Asks(state, party, filled, move) is { } asked)
            return await again(asked);
        var isSaid = move is Move.MakeStatement; // what is said does not depend on what others did meanwhile
        var answer = await desk.MakeAsync(table.Id, new(party), move, $"form-{filled.Print()}", isSaid ? null : seen);
        if (who is not null)
            await classroom.NoteAsync(table, party, answer, who);
        return answer.Outcome switch
        {
            MoveOutcome.Made or MoveOutcome.KeyTaken => See(back), // what is filled in as a time counts from another moment the second time
            MoveOutcome.Refused => await again(Told.Problem(answer.Ruling!.Value.Refusal!.Message)),
            MoveOutcome.LogFull => await again(Told.Problem("The talks have as many moves as they can have here.")),
            _ => await again(Told.Problem(GoneOn)),
        };
    }

    // What the rules refuse is told by them; and of what is sent all the same, whatever it is by then, nobody is asked again.
    private static Told? Asks(DeskState state, PartyId party, MoveForm filled, Move move) =>
        filled.Sure() is var sure
        && filled.Field("sure") != sure
        && Doubts.Of(move, state.Talks, WantsOf(state, party)) is { Count: > 0 } doubts
        && state.Talks.Permits(move)
            ? new() { Doubts = doubts, Sure = sure }
            : null;

    private static Preferences? WantsOf(DeskState state, PartyId party) =>
        state.InitialDocument.Preferences.FirstOrDefault(wants => wants.Party == party);

    private static async Task<IResult> WorthAsync(DeskState state, PartyId party, MoveForm filled, Func<Told, Task<IResult>> again)
    {
        var offer = filled.Package();
        return await again(
            filled.Problems.Count > 0 ? new() { Problems = [.. filled.Problems] }
            : WantsOf(state, party) is not { } own ? new() { Answer = "Nobody says what packages are worth to this role." }
            : new()
            {
                Answer =
                    $"{Package(state.Talks, offer, party)} is worth "
                    + PointsText.Text(PointsText.Of(own.Utility(state.Talks.AgreedIfAccepted(offer, party) ?? Terms.Empty)))
                    + " points to you. "
                    + Nothing(state.Talks, offer)
                    + $"Without an agreement you have {PointsText.Text(PointsText.Of(own.Reservation))}.",
            }
        );
    }

    // A package may look poor only because something is still to come.
    private static string Nothing(Negotiation talks, Move.Propose offer) =>
        Doubts.OpenIn(offer, talks) is { Count: > 0 } open
            ? $"What it leaves open counts as nothing: {string.Join(", ", open.Select(issue => issue.Name))}. "
            : "";

    private static string Package(Negotiation talks, Move.Propose offer, PartyId party) =>
        talks.Agreed(party) is { } agreed && agreed.Any(term => offer.Terms.Find(term.Issue) is null)
            ? "This package with what is agreed"
            : "This package";
}
