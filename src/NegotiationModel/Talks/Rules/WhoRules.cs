using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Who may make such a move at all.</summary>
internal static class WhoRules
{
    public static Objection Check(in MoveInContext it) =>
        it.Party is not { } party ? UnknownParty
        : HasLeft(it) ? PartyHasLeft
        : it.Move.Through is { } name && party.Representative(name) is null ? UnknownRepresentative
        : OnlySpeaks(party, it.Move) ? NoAuthority
        : !party.May(MoveRule.Of(it.Move.Kind).Right) ? NotAllowedForRole
        : it.Move is Move.Propose && !it.Table.Protocol.MayPropose(party) ? NotAllowedForRole
        : None;

    // Whoever has left may still make statements, ratify, and come back.
    private static bool HasLeft(in MoveInContext it) =>
        it.Seat >= 0
        && !it.Table.IsPresent(it.Seat)
        && it.Move.Kind is not (MoveKind.State or MoveKind.Join or MoveKind.Ratify or MoveKind.RefuseRatification);

    private static bool OnlySpeaks(Party party, Move move) =>
        move.Through is { } name && move.Kind != MoveKind.State && party.Representative(name)?.Authority == Authority.Speak;
}
