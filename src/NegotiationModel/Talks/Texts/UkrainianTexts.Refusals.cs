using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Texts;

/// <summary>Refusals. Names stand in the nominative, and verbs in the present: the texts know neither cases of names nor genders.</summary>
public partial class UkrainianTexts
{
    /// <inheritdoc/>
    public override string Describe(Refusal refusal)
    {
        var (who, other, id) = Concerned(refusal);
        return refusal.Code switch
        {
            UnknownParty => (
                IsMover(refusal)
                    ? $"Учасника {who} у списку немає."
                    : $"{who} називає учасника, якого немає в списку: {refusal.OffendingId}."
            ) + Known(refusal, "У списку"),
            PartyHasLeft => $"{who} вже не за столом і має спершу приєднатися знову.",
            UnknownRepresentative => $"{who} не має представника {refusal.OffendingId}." + Known(refusal, "Є"),
            NoAuthority => $"{Short(refusal.RepresentativeName)} говорить від імені {who}, але не може зобов'язувати.",
            NotAllowedForRole => $"{who} — {RoleOf(refusal)}, а ця роль не дозволяє {Infinitive(refusal.Move.Kind)}.",
            BeforeLastMove => $"Хід датовано {MoveTime(refusal)}, тобто раніше за {Decisive(refusal)}, до якого переговори вже дійшли.",
            NegotiationClosed => $"Переговори закінчено ({StatusOf(refusal)}): {who} вже не може {Infinitive(refusal.Move.Kind)}.",
            NegotiationSuspended => $"Переговори призупинено: {who} не може {Infinitive(refusal.Move.Kind)}, поки їх не поновлено.",
            NotSuspended when refusal.Move is Move.Require => "Переговори не призупинено, тож вони нічого не чекають.",
            NotSuspended => "Переговори не призупинено, тож поновлювати нічого.",
            NotClosed => "Переговори не закінчено, тож відкривати знову нічого.",
            ReopeningNotAllowed => refusal.Protocol.AllowsReopening
                ? "Переговори завершено, і досягнута угода лишається."
                : "Правила не дозволяють знову відкрити ці переговори.",
            JoiningNotAllowed => "За правилами цього столу нові учасники не приєднуються.",
            AlreadyPresent => $"{who} вже за столом.",
            DeadlineNotYours => refusal.Protocol.DeadlineSetBy == ProcedureControl.Nobody
                ? "За правилами цього столу строку не встановлює ніхто."
                : $"{who} не може встановлювати строк цих переговорів: правила лишають це {Steering(refusal.Protocol.DeadlineSetBy)}.",
            AgendaNotYours => refusal.Protocol.AgendaSetBy == ProcedureControl.Nobody
                ? "За правилами цього столу порядку денного не змінює ніхто."
                : $"{who} не може змінювати порядок денний цих переговорів: правила лишають це {Steering(refusal.Protocol.AgendaSetBy)}.",
            SuspensionNotYours when refusal.Move is Move.Require =>
                $"Переговори призупиняє інший учасник, і не {who} каже, чого вони чекають.",
            SuspensionNotYours when refusal.Move is Move.Suspend { Agreement: not null } =>
                $"Текст угоди {id} не дозволяє сторонам її призупиняти.",
            SuspensionNotYours when refusal.Move is Move.Resume { Agreement: not null } =>
                $"Угоду {id} призупиняє інша сторона, тож не {who} її поновлює.",
            ResumptionConditionOutstanding =>
                $"Переговори чекають ({refusal.ExistingIds}): їх не поновлюють, поки це не виконано, не знято й ще може справдитися.",
            SuspensionNotYours => refusal.Protocol.SuspendedBy == ProcedureControl.Nobody
                ? "За правилами цього столу переговорів не призупиняє й не поновлює ніхто."
                : $"{who} не може {Infinitive(refusal.Move.Kind)} ці переговори: правила лишають це "
                    + $"{Steering(refusal.Protocol.SuspendedBy)}.",
            NotYourTurn => $"Зараз черга іншого: ходить {other}, а не {who}.",
            UnknownProposal => $"{who} називає пропозицію, якої ніхто не вносив: {refusal.OffendingId}." + Known(refusal, "Внесено"),
            UnknownCondition => $"{who} називає умову, якої ніхто не ставив: {refusal.OffendingId}." + Known(refusal, "Поставлено"),
            UnknownAgreement when refusal.OffendingId is null => "Незрозуміло, про яку угоду йдеться: ратифікації чекає не рівно одна."
                + Known(refusal, "Чекають"),
            UnknownAgreement => $"{who} називає угоду, якої не було: {refusal.OffendingId}." + Known(refusal, "Є"),
            DuplicateId => refusal.Move is Move.Join
                ? $"{refusal.OffendingId} записано інакше: хто повертається, лишається тим, ким був."
                : $"{who} використовує зайнятий ідентифікатор: {refusal.OffendingId}.",
            OwnProposal => refusal.Move switch
            {
                Move.Propose or Move.Accept { Terms: not null } => $"{who} не може відповідати на {id}: це власна пропозиція.",
                Move.Accept => $"{who} вже погоджується з {id}, бо вносить цю пропозицію.",
                _ => $"{who} вносить {id}, тож може лише відкликати цю пропозицію.",
            },
            NotYourProposal => $"Пропозицію {id} вносить {other}, а не {who}.",
            NotYourCondition => $"Умова {id}: не {who} має {Infinitive(refusal.Move.Kind)}{Others(refusal)}.",
            NotARatifier => $"{who} не серед тих, хто ратифікує{Others(refusal)}.",
            ProposalExpired => $"Пропозиція {id} була чинна {UntilLimit(refusal)}, її строк сплив.",
            ProposalNotLive when !IsDated(refusal) => $"Пропозиції {id} вже немає на столі: {StatusOf(refusal)}.",
            ProposalNotLive => $"Пропозиції {id} вже немає на столі: {StatusOf(refusal)}, {Decisive(refusal)}.",
            ProposalStillLive => $"Пропозиція {id} ще на столі, вносити її знову не треба.",
            ProposalFirm when refusal.Limit is null => $"{id} — тверда оферта, і її строк не сплив.",
            ProposalFirm => $"{id} — тверда оферта {UntilLimit(refusal)}.",
            AlreadyDone when refusal.Move is Move.Accept { AccedesTo: not null } => $"{who} — вже сторона угоди {id}.",
            AlreadyDone => refusal.Move switch
            {
                Move.Accept => $"{who} вже має беззастережну згоду на {id}.",
                Move.ConcedeDemand => $"{who} вже погоджується на умову {id}.",
                Move.Withdraw => $"{who} вже виходить з угоди {id}.",
                _ => $"{who} вже має своє слово щодо {id}.",
            },
            ConditionNotOutstanding => $"Умова {id} вже {StatusOf(refusal)}.",
            NotForConditionSubsequent when refusal.Move is Move.Require =>
                $"{who} ставить щодо переговорів подальшу умову, а їх стосуються лише попередні й вільні.",
            NotForConditionSubsequent => $"Умова {id} — подальша: вона може не справдитися, але відмовити в ній не можна.",
            AgreementNotPending when refusal.Move is Move.Require =>
                $"Угода {id} — {StatusOf(refusal)}: того, що мало бути раніше, вже не вимагають.",
            AgreementNotPending => $"Угода {id} — {StatusOf(refusal)} і не чекає ратифікації.",
            ConditionsNotAllowed => refusal.Move is Move.Accept
                ? "Правила не дозволяють погоджуватися з умовами."
                : "Правила не дозволяють умов.",
            PartialAcceptanceNotAllowed when refusal.Move is Move.Abstain =>
                $"{id} вирішується пакетом: {who} утримується щодо всього або ніяк.",
            PartialAcceptanceNotAllowed =>
                $"{id} вирішується пакетом: його {(refusal.Move is Move.Reject ? "відхиляють" : "приймають")} цілком або ніяк.",
            NothingNamed when refusal.Move is Move.Require or Move.Promise => $"{who} не називає жодної умови.",
            NothingNamed => $"{who}: {(refusal.Move is Move.Propose ? "пропозиція" : "хід")} не називає жодного питання.",
            UnknownIssue when refusal.Subjects.Count > 0 => $"{who} називає питання, якого немає в {id}: {refusal.Issue}."
                + Agenda(refusal, $"У {id}"),
            UnknownIssue => $"{who} називає питання, якого немає в порядку денному: {refusal.Issue}."
                + Agenda(refusal, "У порядку денному"),
            ValueOutsideIssue => $"{who} пропонує {Offending(refusal)} щодо «{IssueName(refusal)}»: {Outside(refusal)}." + Meant(refusal),
            IssueAlreadySettled when refusal.Move is Move.Reject =>
                $"{who} не може відхилити те, про що вже є угода: {IssueName(refusal)}.",
            IssueAlreadySettled when refusal.Move is Move.Abstain =>
                $"{who} не може утриматися щодо того, про що вже є угода: {IssueName(refusal)}.",
            IssueAlreadySettled when refusal.Issue is null =>
                $"{who} не може так відновити {id}: угода чинна, або її питання погоджено інакше, або його погоджують заново.",
            IssueAlreadySettled =>
                $"{who} пропонує {Offending(refusal)} щодо «{IssueName(refusal)}», а {id} вже вирішує це так: {Expected(refusal)}.",
            TermsDiffer when refusal.Value is null =>
                $"Повторено лише частину змісту {id} ({Difference(refusal)}), а не те, на що погоджується {who}.",
            TermsDiffer => $"Повторений зміст — не той, що в {id} ({Difference(refusal)}): це зустрічна пропозиція, а не згода.",
            AgendaConflict when refusal is { Move: Move.Propose, Issue: null } =>
                "Сторони, умови, строк і вихід у пропозиції стосуються однієї угоди, а її питання належать до кількох кошиків.",
            AgendaConflict when refusal.OffendingId is { } basket =>
                $"{who} називає кошик, до якого {IssueName(refusal)} не може належати: {basket}." + Known(refusal, "Є"),
            AgendaConflict => refusal.RelevantIssues.Count > 0
                ? $"Хід змінив би або звузив би {Describe(refusal.RelevantIssues[0])}."
                : $"Хід називає {refusal.Issue} двічі або як питання, в якому нічого не можливо.",
            TimeNotAfterMove when refusal.Move is Move.Resume =>
                $"Для обіцянки {id} не лишилося часу: спершу треба встановити її строк заново.",
            TimeNotAfterMove =>
                $"{who} встановлює {LimitName(refusal)}, {Decisive(refusal)}, який не пізніше за сам хід, {MoveTime(refusal)}.",
            UnknownSubject => refusal.Move is Move.SetLimit
                ? $"{who} встановлює строк того, чого немає: {refusal.OffendingId}."
                : $"{who} називає те, чого немає: {refusal.OffendingId}.",
            VotesContradictResult => $"{who} повідомляє про {id} голоси ({VotesOf(refusal)}), з яких це не випливає.",
            LimitChangeNotAllowed when refusal.Subjects is [{ Kind: SubjectKind.Negotiation }] =>
                $"Встановлювати так строк переговорів — не право учасника {who}.",
            LimitChangeNotAllowed => $"Встановлювати так строк {refusal.OffendingId} — не право учасника {who}.",
            ProposalNotAddressed when refusal.ExistingIds.Count > 0 => $"Сторони {id} — {refusal.ExistingIds}: {who} на це не відповідає.",
            ProposalNotAddressed => $"{id} — про угоду, стороною якої {who} не є, тож відповідати на це іншим.",
            NotPartyToAgreement when refusal.Move is Move.Propose =>
                $"{who} називає сторони, які не можуть так домовитися: їх щонайменше дві, і {who} — одна з них, якщо пропозиція "
                    + "зобов'язує.",
            NotPartyToAgreement => $"{who} — не сторона угоди {id}.",
            AgreementNotInForce when refusal.Move is Move.Propose { Target: null } =>
                $"Угода {id} — {StatusOf(refusal)}, і відновити її не можна: її місце посіли інші, лишилося менше двох сторін, або те, до "
                    + "чого вона належить, ще не чинне.",
            AgreementNotInForce when refusal.Move is Move.Propose =>
                $"Угода {id} — {StatusOf(refusal)}, тож змінювати, доповнювати чи припиняти нема чого.",
            AgreementNotInForce when refusal.Move is Move.Require =>
                $"Угода {id} — {StatusOf(refusal)}, і від неї вже нічого не вимагають.",
            AgreementNotInForce when refusal.Move is Move.Suspend => $"Угода {id} — {StatusOf(refusal)}, тож призупиняти нема чого.",
            AgreementNotInForce when refusal.Move is Move.SetLimit =>
                $"Угода {id} — {StatusOf(refusal)}, її не призупинено, тож і кінця призупинення немає.",
            ConditionNotDemanded => $"Умова {id} — {StatusOf(refusal)}, її ніхто не вимагає, тож погоджуватися нема на що.",
            AgreementNotInForce => refusal.Move is Move.Resume
                ? $"{who} не виходить з угоди {id}, і її не призупинено, тож відкликати нічого."
                : $"Угода {id} — {StatusOf(refusal)} і не зобов'язує, тож виходити нема звідки.",
            ExitNotAllowed => $"Угода {id} не дозволяє, щоб {who} вийшов, або дозволяє лише тоді, коли не справдиться умова.",
            AccessionNotAllowed => refusal.DecidingStatus is null
                ? $"Угода {id} не відкрита для інших, тож {who} не може до неї приєднатися."
                : $"Угода {id} — {StatusOf(refusal)} і не зобов'язує, тож приєднуватися нема до чого.",
            ConsentRefusedBefore => $"{other} вже відмовляє саме в цьому: просити можна лише про інше або про частину.",
            SilenceNotAllowed => refusal.Protocol.AllowsSilentAcceptance
                ? $"{who} прирівнює мовчання до згоди, але пропозиція не має строку, коли це сталося б."
                : "Правила не дозволяють вважати мовчання згодою.",
            AbstentionNotAllowed => $"Правила не знають утримання: {who} може прийняти {id}, відхилити або нічого не сказати.",
            UnknownIdInEnd => $"{who} встановлює строк, що залежить від того, чого немає: {refusal.OffendingId}.",
            CircularEnd => $"{who} встановлює строк, що залежить сам від себе: {refusal.OffendingId}.",
            EssentialIssueMissing => $"{id} нічого не каже щодо питань, без яких пакета не приймають: "
                + $"{string.Join(", ", refusal.RelevantIssues.Select(issue => Short(issue.Name)))}.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Steering(ProcedureControl by) => by == ProcedureControl.Mediators ? "посередникам" : "сторонам і посередникам";

    private static string LimitName(Refusal refusal) =>
        refusal.Move switch
        {
            Move.Propose propose when IsDecisive(refusal, propose.Expires) => "строк пропозиції (expires)",
            Move.Propose propose when IsDecisive(refusal, propose.Firmness) => "строк твердої оферти (firmUntil)",
            Move.SetDeadline => "строк переговорів",
            Move.Suspend => "кінець призупинення (until)",
            _ => "строк",
        };

    private static string VotesOf(Refusal refusal) =>
        ((refusal.Move as Move.MeetCondition)?.Votes ?? (refusal.Move as Move.RefuseCondition)?.Votes) is { } votes ? Count(votes) : "";

    private static string Known(Refusal refusal, string there) =>
        Meant(refusal) + (refusal.ExistingIds.Count > 0 ? $" {there}: {refusal.ExistingIds}." : "");

    private static string Agenda(Refusal refusal, string there) =>
        Meant(refusal)
        + (
            refusal.RelevantIssues.Count > 0
                ? $" {there}: {string.Join(", ", refusal.RelevantIssues.Select(issue => Short(issue.Name)))}."
                : ""
        );

    private static string Meant(Refusal refusal) => Suggested(refusal) is { } meant ? $" Може, {meant}?" : "";

    private string Difference(Refusal refusal) =>
        refusal.Value is null ? $"{IssueName(refusal)}, {Expected(refusal)}, пропущено"
        : refusal.ProposedOrAgreedValue is null ? $"щодо «{IssueName(refusal)}» нічого не пропонували"
        : $"{IssueName(refusal)}: {Offending(refusal)} замість {Expected(refusal)}";

    private string Outside(Refusal refusal) =>
        (MisfitOf(refusal), refusal.RelevantIssues[0]) switch
        {
            (ValueMismatch.OtherKind, var issue) => $"це {Kind(refusal.Value!.Value)}, а потрібно {Needed(issue)}"
                + $"{(issue is ChoiceIssue ? "" : $" ({DescribeAllowedValues(issue)})")}",
            (ValueMismatch.NotReadable, var issue) => $"потрібно {Needed(issue)}",
            (ValueMismatch.NoOption, var issue) => $"можливі варіанти: {SomeOptions(issue)}",
            (ValueMismatch.NotWhole, var issue) => $"потрібно ціле число ({DescribeAllowedValues(issue)})",
            (ValueMismatch.TooLow, var issue) => $"це менше за {Format(Least(issue), issue)}",
            (ValueMismatch.TooHigh, var issue) => $"це більше за {Format(Greatest(issue), issue)}",
            (_, var issue) => $"це між кроками по {Step(issue)}",
        };

    private static string Kind(Value value) =>
        value.Kind switch
        {
            ValueKind.Number => "число",
            ValueKind.Boolean => "так чи ні",
            ValueKind.DateRange => "проміжок дат",
            _ => "текст",
        };

    private static string Needed(Issue issue) =>
        issue switch
        {
            MoneyIssue => "суму",
            IntegerIssue => "ціле число",
            NumberIssue => "число",
            YesNoIssue => "так чи ні",
            DateIssue => "дату, як-от 2026-03-02",
            DateRangeIssue => "проміжок дат, перша не пізніше за останню",
            DurationIssue => "тривалість, як-от P30D",
            ChoiceIssue => "один із варіантів",
            _ => "текст",
        };
}
