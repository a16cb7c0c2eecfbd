namespace NegotiationModel.Texts;

/// <summary>What can be done, as a button says it.</summary>
public partial class UkrainianTexts
{
    /// <inheritdoc/>
    public override string Label(PermittedMove move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return (move.Example, move.ActsOn) switch
        {
            (Move.Propose { Ends: { } id }, _) => $"запропонувати змінити чи припинити {id}",
            (Move.Propose { Terms.Count: 0, RevivesProposalOrAgreement: { } id }, _) => $"запропонувати відновити {id}",
            (Move.SetLimit { Limit: LimitKind.SuspendedUntil }, { Kind: SubjectKind.Negotiation }) =>
                "встановити, коли закінчиться призупинення",
            (Move.SetDeadline, _) or (Move.SetLimit, { Kind: SubjectKind.Negotiation }) => "встановити чи скасувати строк переговорів",
            (Move.SetLimit { Limit: LimitKind.FirmUntil }, { Id: var id }) => $"встановити строк твердості {id}",
            (Move.SetLimit, { Kind: SubjectKind.Proposal, Id: var id }) => $"встановити, коли спливе строк {id}",
            (Move.SetLimit, { Kind: SubjectKind.Condition, Id: var id }) => $"встановити строк виконання {id}",
            (Move.SetLimit, { Id: var id }) => $"встановити, коли закінчиться призупинення {id}",
            (Move.SetLimit, null) => "встановити строк",
            (Move.Require { Replaces: { } old }, _) => $"поставити умову замість {old}",
            (Move.Require, { Kind: SubjectKind.Negotiation }) => "поставити умову для поновлення переговорів",
            (Move.Require, { Id: var id }) => $"поставити умову до {id}",
            (Move.Require, null) => "поставити умову",
            (Move.Promise, _) => "пообіцяти щось",
            (Move.PostponeConsent, { Id: var id }) => $"відкласти відповідь щодо {id}",
            (Move.RefuseCondition, { Id: var id }) => $"відмовити в {id}",
            (Move.ConcedeDemand, { Id: var id }) => $"погодитися на {id}",
            (Move.Suspend, null) => "призупинити переговори",
            (Move.Resume, null) => "поновити призупинені переговори",
            (Move.Reopen, _) => "знову відкрити закінчені переговори",
            (Move.Join, _) => "приєднатися до переговорів",
            (Move.Accept, { Kind: SubjectKind.Agreement, Id: var id }) => $"приєднатися до {id}",
            (Move.Withdraw, { Kind: SubjectKind.Agreement, Id: var id }) => $"вийти з {id}",
            (_, { Id: var id }) => $"{Label(move.Kind)} {id}",
            _ => Label(move.Kind),
        };
    }
}
