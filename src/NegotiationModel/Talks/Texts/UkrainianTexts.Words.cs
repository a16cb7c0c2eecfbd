using NegotiationModel.Lifecycles;

namespace NegotiationModel.Texts;

/// <summary>Statuses, triggers, roles, kinds of moves and codes; what is not of the talks themselves stays in English.</summary>
public partial class UkrainianTexts
{
    /// <inheritdoc/>
    public override string Label(Enum name) =>
        name switch
        {
            NegotiationStatus status => Word(status),
            ProposalStatus status => Word(status),
            ConditionStatus status => Word(status),
            AgreementStatus status => Word(status),
            NegotiationTrigger trigger => Word(trigger),
            ProposalTrigger trigger => Word(trigger),
            ConditionTrigger trigger => Word(trigger),
            AgreementTrigger trigger => Word(trigger),
            SubjectKind.Negotiation => "переговори",
            SubjectKind.Proposal => "пропозиція",
            SubjectKind.Condition => "умова",
            SubjectKind.Agreement => "угода",
            Role.Principal => "сторона",
            Role.Mediator => "посередник",
            Role.Guarantor => "гарант",
            Role.Observer => "спостерігач",
            Answer.None => "ще нічого",
            Answer.Rejected => "проти",
            Answer.Abstained => "утримання",
            Answer.Conditional => "згода з умовами",
            Answer.Accepted => "згода",
            MoveKind kind => Infinitive(kind),
            RefusalCode code => Word(code),
            _ => base.Label(name),
        };

    private static string Word(NegotiationStatus status) =>
        status switch
        {
            NegotiationStatus.Convened => "скликано",
            NegotiationStatus.Open => "відкрито",
            NegotiationStatus.Tabled => "обговорюються",
            NegotiationStatus.ConditionallyAccepted => "принципово погоджено",
            NegotiationStatus.Suspended => "призупинено",
            NegotiationStatus.Concluded => "завершено",
            NegotiationStatus.BrokenOff => "зірвано",
            _ => "строк сплив",
        };

    private static string Word(ProposalStatus status) =>
        status switch
        {
            ProposalStatus.Live => "чинна",
            ProposalStatus.ConditionallyAccepted => "прийнята з умовами",
            ProposalStatus.Accepted => "прийнята",
            ProposalStatus.Rejected => "відхилена",
            ProposalStatus.Countered => "зустріла іншу пропозицію",
            ProposalStatus.Withdrawn => "відкликана",
            ProposalStatus.Lapsed => "строк сплив",
            _ => "замінена",
        };

    private static string Word(ConditionStatus status) =>
        status switch
        {
            ConditionStatus.Demanded => "вимагається",
            ConditionStatus.Replaced => "замінена",
            ConditionStatus.Outstanding => "не виконана",
            ConditionStatus.ConsentPostponed => "відкладена",
            ConditionStatus.Suspended => "призупинена",
            ConditionStatus.Met => "виконана",
            ConditionStatus.Waived => "знята",
            ConditionStatus.Refused => "відхилена",
            ConditionStatus.Failed => "не справдилася",
            ConditionStatus.Lapsed => "строк сплив",
            _ => "втратила значення",
        };

    private static string Word(AgreementStatus status) =>
        status switch
        {
            AgreementStatus.ProvisionallyAgreed => "попередня",
            AgreementStatus.Pending => "чекає ратифікації",
            AgreementStatus.ProvisionallyApplied => "тимчасово застосовується",
            AgreementStatus.InForce => "чинна",
            AgreementStatus.EntryIntoForceFailed => "не ратифікована",
            AgreementStatus.EndedByFailedCondition => "розірвана",
            AgreementStatus.Superseded => "замінена",
            AgreementStatus.Suspended => "призупинена",
            AgreementStatus.Ended => "припинена",
            _ => "строк сплив",
        };

    private static string Word(NegotiationTrigger trigger) =>
        trigger switch
        {
            NegotiationTrigger.Table => "внесено пропозицію",
            NegotiationTrigger.Clear => "стіл порожній",
            NegotiationTrigger.AcceptConditionally => "принципова згода",
            NegotiationTrigger.FallBack => "згода відпала",
            NegotiationTrigger.Conclude => "завершення",
            NegotiationTrigger.Suspend => "призупинення",
            NegotiationTrigger.Resume => "поновлення",
            NegotiationTrigger.BreakOff => "зрив",
            NegotiationTrigger.Expire => "сплив строку",
            _ => "повторне відкриття",
        };

    private static string Word(ProposalTrigger trigger) =>
        trigger switch
        {
            ProposalTrigger.AcceptConditionally => "згода з умовами",
            ProposalTrigger.FallBack => "згода відпала",
            ProposalTrigger.Accept => "прийняття",
            ProposalTrigger.Reject => "відхилення",
            ProposalTrigger.Counter => "зустрічна пропозиція",
            ProposalTrigger.Withdraw => "відкликання",
            ProposalTrigger.Lapse => "сплив строку",
            _ => "заміна",
        };

    private static string Word(ConditionTrigger trigger) =>
        trigger switch
        {
            ConditionTrigger.Concede => "поступка",
            ConditionTrigger.Replace => "заміна",
            ConditionTrigger.PostponeConsent => "відкладення",
            ConditionTrigger.Suspend => "призупинення",
            ConditionTrigger.Resume => "поновлення",
            ConditionTrigger.Meet => "виконання",
            ConditionTrigger.Waive => "зняття",
            ConditionTrigger.Refuse => "відмова",
            ConditionTrigger.Fail => "невиконання",
            ConditionTrigger.Lapse => "сплив строку",
            _ => "втрата значення",
        };

    private static string Word(AgreementTrigger trigger) =>
        trigger switch
        {
            AgreementTrigger.SettleLastIssue => "закриття",
            AgreementTrigger.Apply => "початок застосування",
            AgreementTrigger.EnterIntoForce => "ратифікація",
            AgreementTrigger.FailEntryIntoForce => "відмова в ратифікації",
            AgreementTrigger.Suspend => "призупинення",
            AgreementTrigger.Resume => "поновлення",
            AgreementTrigger.EndByFailedCondition => "розірвання",
            AgreementTrigger.Supersede => "заміна",
            AgreementTrigger.End => "припинення",
            AgreementTrigger.Revive => "відновлення",
            _ => "сплив строку",
        };

    private static string Infinitive(MoveKind kind) =>
        kind switch
        {
            MoveKind.Propose => "пропонувати",
            MoveKind.Accept => "прийняти",
            MoveKind.Reject => "відхилити",
            MoveKind.Withdraw => "відкликати",
            MoveKind.MeetCondition => "повідомити про виконання",
            MoveKind.WaiveCondition => "зняти",
            MoveKind.RefuseCondition => "відмовити",
            MoveKind.FailCondition => "повідомити про невиконання",
            MoveKind.Suspend => "призупинити",
            MoveKind.Resume => "поновити",
            MoveKind.SetDeadline => "встановити строк",
            MoveKind.Ratify => "ратифікувати",
            MoveKind.RefuseRatification => "відмовити в ратифікації",
            MoveKind.WalkAway => "вийти з переговорів",
            MoveKind.Reopen => "знову відкрити",
            MoveKind.ExtendAgenda => "змінити порядок денний",
            MoveKind.Join => "приєднатися",
            MoveKind.Require => "поставити умову",
            MoveKind.ConcedeDemand => "погодитися на умову",
            MoveKind.PostponeConsent => "відкласти",
            MoveKind.Promise => "обіцяти",
            MoveKind.Abstain => "утриматися",
            MoveKind.SetLimit => "змінити строк",
            _ => "заявити",
        };
}
