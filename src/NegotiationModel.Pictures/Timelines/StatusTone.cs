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
            or AgreementStatus.Unratified
            or AgreementStatus.Dissolved
            or NegotiationStatus.BrokenOff => Tone.Bad,
            ProposalStatus.ConditionallyAccepted
            or ConditionStatus.Outstanding
            or AgreementStatus.Pending
            or AgreementStatus.Provisional
            or NegotiationStatus.AgreedInPrinciple => Tone.Waiting,
            ProposalStatus.Live or NegotiationStatus.Tabled => Tone.Accent,
            _ => Tone.Muted,
        };

    /// <summary>What ends a bar: a tick for yes, a cross for no, a bar for what ran out or was overtaken.</summary>
    public static string EndMark(Enum status, double x, double y) =>
        Of(status) switch
        {
            Tone.Good => $"M{Svg.At(x - 5)} {Svg.At(y)}l4 4l7 -8",
            Tone.Bad => $"M{Svg.At(x - 4)} {Svg.At(y - 4)}l8 8m0 -8l-8 8",
            _ => $"M{Svg.At(x - 5)} {Svg.At(y)}h10",
        };
}
