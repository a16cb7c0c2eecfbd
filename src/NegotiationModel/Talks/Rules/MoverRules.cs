using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Who may make such a move at all.</summary>
internal static class MoverRules
{
    public static Objection Check(in MoveInContext it, in MoveRule rule) =>
        it.Party is not { } party ? UnknownParty
        : it.Move.Representative is { } name && party.Representative(name) is null ? UnknownRepresentative
        : it.Move.Representative is { } person && !rule.IsSpeech && party.Representative(person)?.Authority == Authority.Speak ? NoAuthority
        : !party.May(rule.Right) ? NotAllowedForRole
        : None;
}
