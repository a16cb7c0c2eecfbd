using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Who may make such a move at all.</summary>
internal static class MoverRules
{
    public static Objection Check(in MoveInContext it, in MoveRule rule) =>
        it.Party is not { } party ? UnknownParty
        : it.Move.Representative is { } person && Speaks(party, person, rule) is { IsRaised: true } objection ? objection
        : !party.May(rule.Right) ? NotAllowedForRole
        : None;

    private static Objection Speaks(Party party, RepresentativeId person, in MoveRule rule) =>
        party.Representative(person) is not { } representative ? UnknownRepresentative
        : !rule.IsSpeech && representative.Authority == Authority.StatementsOnly ? NoAuthority
        : None;
}
