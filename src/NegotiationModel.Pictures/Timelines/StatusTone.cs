namespace NegotiationModel.Pictures;

/// <summary>The colour and the end mark of a status: what it means to whoever waits for it.</summary>
internal static class StatusTone
{
    public static Tone Of(Enum status) =>
        status switch
        {
            ProposalStatus.Accepted
            or ConditionStatus.Met
            or ConditionStatus.Waived
            or AgreementStatus.InForce
            or NegotiationStatus.Concluded => Tone.Good,
            ProposalStatus.Rejected
            or ConditionStatus.Refused
            or ConditionStatus.Failed
            or AgreementStatus.EntryIntoForceFailed
            or AgreementStatus.EndedByFailedCondition
            or NegotiationStatus.BrokenOff => Tone.Bad,
            ProposalStatus.ConditionallyAccepted
            or ConditionStatus.Outstanding
            or ConditionStatus.ConsentPostponed
            or ConditionStatus.Suspended
            or AgreementStatus.Pending
            or AgreementStatus.ProvisionallyAgreed
            or AgreementStatus.ProvisionallyApplied
            or AgreementStatus.Suspended
            or NegotiationStatus.ConditionallyAccepted => Tone.Waiting,
            ProposalStatus.Live or NegotiationStatus.Tabled => Tone.Accent,
            _ => Tone.Muted,
        };

    /// <summary>What ends a bar: a tick for yes, a cross for no, a bar for what ran out or was overtaken.</summary>
    public static string EndMark(Enum status, double x, double y, double scale = 1) =>
        Of(status) switch
        {
            Tone.Good =>
                $"M{Svg.At(x - 5 * scale)} {Svg.At(y)}l{Svg.At(4 * scale)} {Svg.At(4 * scale)}l{Svg.At(7 * scale)} {Svg.At(-8 * scale)}",
            Tone.Bad => Cross(x, y, 4 * scale),
            _ => $"M{Svg.At(x - 5 * scale)} {Svg.At(y)}h{Svg.At(10 * scale)}",
        };

    /// <summary>A cross around a point.</summary>
    public static string Cross(double x, double y, double size) =>
        $"M{Svg.At(x - size)} {Svg.At(y - size)}l{Svg.At(2 * size)} {Svg.At(2 * size)}m0 {Svg.At(-2 * size)}l{Svg.At(-2 * size)} "
        + Svg.At(2 * size);
}
