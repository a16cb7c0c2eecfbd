using Microsoft.AspNetCore.Http;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

internal sealed partial class ClassEndpoints
{
    private const string GoneOn =
        "The talks have gone on since you loaded the page, so nothing was sent. Look at what happened, and send it again if you still "
        + "want to.";

    // A form carries the version of the log that its page showed. With all that is filled in it is the key of the move: sent twice, it is
    // made once.
    private async Task<IResult> MadeAsync(
        Round round,
        ClassTable table,
        PartyId party,
        IFormCollection form,
        string back,
        Func<ValueList<string>, string?, Task<IResult>> again
    )
    {
        if (round.IsOver || table.IsOver)
            return await again([(table.IsOver ? "The teacher ended this table." : "The round is over.") + " Nothing was sent."], null);
        if (table.Seats.Find(seat => seat.Party == party.Value) is not { Bot: null })
            return await again(["A bot plays this seat now. Nothing was sent."], null);
        if (await classroom.FindAsync(table.Id) is not { } state)
            return See(back);
        var filled = new MoveForm(form, state.Talks, party, classroom.Now);
        if (filled.Field("do") == "worth")
            return await WorthAsync(state, party, filled, again);
        if (filled.Read() is not { } move)
            return await again([.. filled.Problems], null);
        if (filled.Seen is not { } seen)
            return await again(["The form does not say which state of the talks it is about. Load the page again."], null);
        var isSaid = move is Move.MakeStatement; // what is said does not depend on what others did meanwhile
        var answer = await desk.MakeAsync(table.Id, new(party), move, $"form-{filled.Print()}", isSaid ? null : seen);
        return answer.Outcome switch
        {
            MoveOutcome.Made or MoveOutcome.KeyTaken => See(back), // what is filled in as a time counts from another moment the second time
            MoveOutcome.Refused => await again([answer.Ruling!.Value.Refusal!.Message], null),
            MoveOutcome.Full => await again(["The talks have as many moves as they can have here."], null),
            _ => await again([GoneOn], null),
        };
    }

    private static async Task<IResult> WorthAsync(
        DeskState state,
        PartyId party,
        MoveForm filled,
        Func<ValueList<string>, string?, Task<IResult>> again
    )
    {
        var terms = filled.Terms();
        if (filled.Problems.Count > 0)
            return await again([.. filled.Problems], null);
        return state.InitialDocument.Preferences.FirstOrDefault(wants => wants.Party == party) is not { } own
            ? await again([], "Nobody says what packages are worth to this role.")
            : await again(
                [],
                $"This package is worth {Points.Text(Points.Of(own.Utility(terms)))} points to you. "
                    + $"Without an agreement you have {Points.Text(Points.Of(own.Reservation))}."
            );
    }
}
