using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Rules on moves, and makes those that are permitted.</summary>
internal static class MoveRuling
{
    /// <summary>What is wrong with the move whatever happens until then: it is nobody's, or moves are not made in their order. Asked before
    /// time passes.</summary>
    public static Objection Open(in MoveInContext it, MoveDescriptor kind) =>
        it.IsNobodys ? UnknownParty
        : it.At < it.Table.Now ? CheckRights(it, kind) || BeforeLastMove
        : None;

    /// <summary>What else is wrong with it, at its instant. The groups of rules in the order of the codes.</summary>
    public static Objection Judge(in MoveInContext it, MoveDescriptor kind) =>
        CheckRights(it, kind) || CheckTalks(it, kind) || kind.CheckSubject(it) || kind.CheckContent(it);

    /// <summary>Makes a permitted move, whose ids are filled in, and which the log keeps in its way.</summary>
    public static void Make(ref Table table, MoveDescriptor kind, Move move, object logged, int seat)
    {
        scoped TableChange step = default;
        step.Table = ref table; // in its place: a step that is made first is copied for each move
        if (table.Protocol.Ratifiers.Count > 0) // where only baskets have some, ratifications are conditions from the start
            RatificationConditions.Show(ref step, move);
        kind.Make(ref step, move, logged, seat);
        TimeEffects.Due(ref step); // what the move brings about may be what a limit waits for
        if (kind.Rule.UsesTurn && Turns.Use(ref step, seat)) // rounds are used up last, as a deadline passes
            TimeEffects.Due(ref step);
        step.Seal();
    }

    private static Objection CheckRights(in MoveInContext it, MoveDescriptor kind) =>
        it.HasLeft && !kind.IsOpenToLeaver(it)
            ? PartyHasLeft
            : MoverRules.Check(it, kind.Rule) || (kind.IsForRole(it) ? None : NotAllowedForRole);

    private static Objection CheckTalks(in MoveInContext it, MoveDescriptor kind) =>
        TalksRules.Check(it, kind.Rule) is { IsRaised: true } objection && !(IsOfTable(objection) && kind.IsBesideTalks(it))
            ? objection
            : kind.CheckTalks(it);

    private static bool IsOfTable(Objection objection) =>
        objection.Code is RefusalCode.NegotiationClosed or RefusalCode.NegotiationSuspended;
}
