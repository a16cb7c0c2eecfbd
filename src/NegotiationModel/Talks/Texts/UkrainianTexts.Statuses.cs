namespace NegotiationModel.Texts;

/// <summary>Where proposals, conditions and agreements stand.</summary>
public partial class UkrainianTexts
{
    /// <inheritdoc/>
    public override string Describe(ProposalStatus status) =>
        status switch
        {
            ProposalStatus.Live => "на столі",
            ProposalStatus.ConditionallyAccepted => "прийнята, умови ще не виконано",
            ProposalStatus.Accepted => "прийнята, з неї постала угода",
            ProposalStatus.Rejected => "відхилена",
            ProposalStatus.Countered => "припинена зустрічною пропозицією",
            ProposalStatus.Withdrawn => "відкликана стороною, що її внесла",
            ProposalStatus.Lapsed => "втратила чинність: строк сплив або переговори не вдалися",
            ProposalStatus.Superseded => "замінена новою пропозицією або угодою",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <inheritdoc/>
    public override string Describe(ConditionStatus status) =>
        status switch
        {
            ConditionStatus.Demanded => "висунута, ще не визнана",
            ConditionStatus.Outstanding => "чекає виконання або зняття",
            ConditionStatus.ConsentPostponed => "відкладена стороною, від якої її чекають",
            ConditionStatus.Suspended => "обіцянка, яку призупинено",
            ConditionStatus.Met => "виконана",
            ConditionStatus.Waived => "знята стороною, на користь якої вона була",
            ConditionStatus.Refused => "відхилена",
            ConditionStatus.Failed => "не справдилася",
            ConditionStatus.Lapsed => "строк сплив",
            ConditionStatus.Moot => "втратила значення, бо від неї вже нічого не залежить",
            ConditionStatus.Replaced => "замінена іншою умовою",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <inheritdoc/>
    public override string Describe(AgreementStatus status) =>
        status switch
        {
            AgreementStatus.ProvisionallyAgreed => "попередня: ніщо не зобов'язує, доки не погоджено все",
            AgreementStatus.Pending => "погоджена, ще не чинна",
            AgreementStatus.InForce => "чинна",
            AgreementStatus.EntryIntoForceFailed => "не набула чинності, тому не зобов'язує",
            AgreementStatus.EndedByFailedCondition => "розірвана, бо умова не справдилася",
            AgreementStatus.Superseded => "замінена новою угодою",
            AgreementStatus.LapsedWithTalks => "втратила чинність: була попередньою, коли переговори не вдалися",
            AgreementStatus.ProvisionallyApplied => "тимчасово застосовується, ще не чинна",
            AgreementStatus.Suspended => "чинна, але призупинена стороною",
            AgreementStatus.Ended => "припинена",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
}
