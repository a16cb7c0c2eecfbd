namespace NegotiationModel.Texts;

/// <summary>Moves.</summary>
public partial class UkrainianTexts
{
    /// <inheritdoc/>
    public override string DescribeAction(Move move, TextContext? context = null) =>
        move switch
        {
            Move.Propose propose => Propose(propose, context ?? TextContext.None),
            Move.Accept { CounterProposal: { } counter, Terms: { } terms } accept =>
                $"{DescribeActionWithoutConditions(accept, context)} з іншим змістом ({Format(terms, context)}), "
                    + $"тобто вносить зустрічну пропозицію {counter}",
            Move.Accept { Conditions.Count: > 0 } accept => $"{DescribeActionWithoutConditions(accept, context)} за умови: "
                + $"{string.Join("; ", accept.Conditions.Select(one => DescribeCondition(one, context)))}",
            Move.Accept accept => DescribeActionWithoutConditions(accept, context),
            Move.Reject reject => $"відхиляє {reject.Proposal}" + (reject.Issues is { } issues ? $" щодо {Issues(issues, context)}" : ""),
            Move.Abstain abstain => $"утримується щодо {abstain.Proposal}"
                + (abstain.Issues is { } issues ? $", питання: {Issues(issues, context)}" : ""),
            Move.Withdraw { Agreement: { } agreement, Effective: { } effective } =>
                $"виходить з угоди {agreement}, чинність виходу: {FormatStart(effective, ZoneOf(context))}",
            Move.Withdraw { Agreement: { } agreement } => $"виходить з угоди {agreement}",
            Move.Withdraw withdraw => $"відкликає {withdraw.Proposal}",
            Move.MeetCondition meet when context?.RatifiedBy(meet.Condition) is { } ratified =>
                $"ратифікує {ratified}{VotesOf(meet.Votes)}",
            Move.MeetCondition meet => $"повідомляє, що умову {meet.Condition} виконано{VotesOf(meet.Votes)}",
            Move.WaiveCondition waive => $"знімає умову {waive.Condition}",
            Move.RefuseCondition refuse when context?.RatifiedBy(refuse.Condition) is { } ratified =>
                $"відмовляється ратифікувати {ratified}{VotesOf(refuse.Votes)}",
            Move.RefuseCondition refuse => $"відмовляє в умові {refuse.Condition}{VotesOf(refuse.Votes)}",
            Move.FailCondition fail => $"повідомляє, що умову {fail.Condition} не виконано",
            Move.Suspend { Condition: { } suspended } => $"призупиняє обіцянку {suspended}",
            Move.Suspend { Agreement: { } agreement } suspend => $"призупиняє угоду {agreement}"
                + (suspend.Until.IsNever ? "" : $" {SuspendedUntil(suspend, context)}"),
            Move.Suspend { Until.IsNever: false } suspend => $"призупиняє переговори {SuspendedUntil(suspend, context)}",
            Move.Suspend => "призупиняє переговори",
            Move.Resume { Condition: { } resumed } => $"поновлює обіцянку {resumed}",
            Move.Resume { Agreement: { } agreement } =>
                $"лишається в угоді {agreement} й відкликає її призупинення або повідомлення про вихід",
            Move.Resume => "поновлює переговори",
            Move.SetDeadline { Deadline: { IsNever: false } deadline } =>
                $"встановлює строк: {FormatLimit(Dated(deadline, move, context), ZoneOf(context))}",
            Move.SetDeadline => "скасовує строк",
            Move.Ratify ratify => $"ратифікує {ratify.Agreement?.Value ?? "угоду"}",
            Move.RefuseRatification refuse => $"відмовляється ратифікувати {refuse.Agreement?.Value ?? "угоду"}",
            Move.WalkAway => "виходить із переговорів",
            Move.Reopen => "знову відкриває переговори",
            Move.ExtendAgenda extend => Extended(extend, context ?? TextContext.None),
            Move.Join join => $"приєднується до переговорів ({Label(join.Party.Role)})",
            Move.MakeStatement state => Statement(state, context),
            Move.Require require => Required(require, context)
                + $": {string.Join("; ", require.Conditions.Select(one => DescribeRequired(require, one, context)))}",
            Move.ConcedeDemand concede => $"погоджується на умову {concede.Condition}",
            Move.PostponeConsent defer => $"відкладає умову {defer.Condition}",
            Move.Promise promise => (promise.IsDone ? "робить те, чого не просили" : "обіцяє")
                + (promise.About is { } about ? $" щодо {OfNamed(about, context)}" : "")
                + $": {string.Join("; ", promise.Conditions.Select(one => DescribePromise(one, context)))}",
            Move.SetLimit set => set.Until.IsNever
                ? $"скасовує {LimitOf(set, context)}"
                : $"встановлює {LimitOf(set, context)}: {FormatLimit(Dated(set.Until, set, context), ZoneOf(context))}",
            null => throw new ArgumentNullException(nameof(move)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <inheritdoc/>
    public override string DescribeActionWithoutConditions(Move.Accept move, TextContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(move);
        return move.AccedesTo is { } agreement
            ? $"приєднується до угоди {agreement}"
            : $"приймає {move.Proposal}" + (move.Issues is { } issues ? $" щодо {Issues(issues, context)}" : "");
    }

    private string Propose(Move.Propose move, TextContext context)
    {
        var text =
            (
                move.RevivesProposalOrAgreement is not null && !IsRevivalAlone(move) ? "знову вносить "
                : move.Proposal is null ? "вносить "
                : "пропонує "
            )
            + (move.Proposal?.Value ?? "пропозицію")
            + (move.Terms.Count > 0 || (move.Target is null && !IsRevivalAlone(move)) ? $" ({Format(move.Terms, context)})" : "");
        if (move.Target is { } target)
            text += $", {DescribeTarget(target)}";
        if (move.SupplementIssues.Count > 0)
            text += $", додаючи до порядку денного: {string.Join("; ", move.SupplementIssues.Select(Describe))}";
        if (move.UncommittedCoSponsors.Count > 0)
            text += $", разом: {string.Join(", ", move.UncommittedCoSponsors.Select(context.NameOf))}";
        if (move.Between.Count > 0 && move.Target is null)
            text += $", сторони: {string.Join(", ", move.Between.Select(context.NameOf))}";
        if (move.CounterTo is { } answered)
            text += $", у відповідь на {answered}";
        if (move.Replaces is { } replaced)
            text += $", замість {replaced}";
        if (move.RevivesProposalOrAgreement is { } revived)
            text += IsRevivalAlone(move) ? $", щоб відновити {revived}" : $", раніше {revived}";
        if (move.LeavesProposerUncommitted)
            text += ", без зобов'язання";
        if (move.FirmUntil is { } firm)
            text += $", твердо {FormatUntil(Dated(firm, move, context), context.TimeZone)}";
        if (move.Expires is { IsNever: false } expires)
            text += $", чинна {FormatUntil(Dated(expires, move, context), context.TimeZone)}";
        if (move.SilenceAccepts)
            text += ", після чого мовчання — згода";
        if (move.InForceUntil is { } term)
            text += term.IsNever ? ", угода безстрокова" : $", угода чинна {FormatUntil(term, context.TimeZone)}";
        if (move.EntryIntoForceRule is not null)
            text += ", набуває чинності за своїм правилом";
        if (move.EntryIntoForceDelay is { } delay)
            text += $", чинна через {FormatPeriod(delay)} після цього";
        if (move.ProvisionallyAppliedFrom is { } from)
            text += $", тимчасово застосовується з {FormatStart(from, context.TimeZone)}";
        if (move.Exits.Count > 0)
            text += $", вихід {string.Join(" або ", move.Exits.Select(Describe))}";
        if (move.Suspension is { } suspension)
            text += suspension == SuspensionRule.AnyParty ? ", призупинити її може кожна сторона" : ", не може призупинити ніхто";
        if (move.AllowsAccession is { } accession)
            text += accession ? ", відкриту для приєднання" : ", закриту для приєднання";
        if (move.ChangeRule is not null)
            text += ", зі своїм правилом зміни";
        return move.AgreementConditions.Count > 0
            ? $"{text}, із власними умовами: "
                + $"{string.Join("; ", move.AgreementConditions.Select(one => DescribeCondition(one, context)))}"
            : text;
    }

    private static string DescribeTarget(AgreementReference target) =>
        target.Relation switch
        {
            AgreementRelation.Amends => $"щоб змінити угоду {target.Agreement}",
            AgreementRelation.Supplements => $"щоб доповнити угоду {target.Agreement}",
            _ => $"щоб припинити угоду {target.Agreement}",
        };

    // In the genitive; of what is not there the kind is not known.
    private static string OfNamed(string id, TextContext? context) =>
        (context ?? TextContext.None).Named(id)?.Kind switch
        {
            SubjectKind.Negotiation => "переговорів",
            SubjectKind.Proposal => $"пропозиції {id}",
            SubjectKind.Condition => $"умови {id}",
            SubjectKind.Agreement => $"угоди {id}",
            _ => id,
        };

    private string SuspendedUntil(Move.Suspend move, TextContext? context)
    {
        var until = Dated(move.Until, move, context);
        return until.Form is EndForm.After { Of: null } ? $"на {FormatUntil(until, ZoneOf(context))}" : FormatUntil(until, ZoneOf(context));
    }

    private static string Required(Move.Require move, TextContext? context) =>
        move.On is { } on ? $"ставить умову щодо {OfNamed(on, context)}"
        : move.Replaces is { } old ? $"ставить замість умови {old} іншу"
        : "ставить умову";

    private string Extended(Move.ExtendAgenda move, TextContext context)
    {
        var isThere = move.Issues.ToLookup(issue => context.Facts?.WasThere(issue) == true);
        var told = isThere[true]
            .Select(issue =>
                issue is ChoiceIssue
                    ? $"додає варіанти до питання «{issue.Name}»: {DescribeAllowedValues(issue)}"
                    : $"розширює питання {Describe(issue)}"
            );
        return string.Join(
            "; ",
            !isThere[false].Any() ? told : told.Append($"додає до порядку денного: {string.Join("; ", isThere[false].Select(Added))}")
        );
    }

    private string Added(Issue issue) => Describe(issue) + (issue.AddedToBasket is { } basket ? $", у кошик {basket}" : "");

    private string Describe(ExitClause way) =>
        way.Period is { } period ? $"із повідомленням за {FormatPeriod(period)}"
        : way.FailedCondition is { } condition ? $"після того, як {condition} не справдилася"
        : "за бажанням";

    private static string LimitOf(Move.SetLimit move, TextContext? context) =>
        move.Limit switch
        {
            LimitKind.FirmUntil => $"строк твердості {move.Target}",
            LimitKind.SuspendedUntil => $"кінець призупинення {OfNamed(move.Target, context)}",
            _ => $"строк {OfNamed(move.Target, context)}",
        };

    private static string Statement(Move.MakeStatement move, TextContext? context)
    {
        var text = move.Statement switch
        {
            StatementKind.Inquiry => "запитує",
            StatementKind.Clarification => "уточнює",
            StatementKind.Signal => "подає сигнал",
            StatementKind.Threat => "погрожує",
            StatementKind.RedLine => "проводить червону лінію",
            _ => "заявляє",
        };
        return move.About is null ? text : $"{text} щодо {OfNamed(move.About, context)}";
    }

    private protected override string Quote(string text) => $"«{text}»";
}
