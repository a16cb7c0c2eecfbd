namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private bool Has(Idea idea) => (ideas & idea) != 0;

    private bool HasNow(Idea idea, int percent) => Has(idea) && Chance(percent);

    /// <summary>What the ideas that are on add to what may be done next.</summary>
    private IEnumerable<(int Weight, Func<System.Text.Json.Nodes.JsonObject?> Make)> NewMakers()
    {
        bool agreed = _table.Agreements.Any(a => a.Holds);
        if (Has(Idea.Ends))
        {
            yield return (_table.Limits.Count > 0 ? 5 : 0, SetLimit);
        }

        if (Has(Idea.Conditions))
        {
            yield return (
                _table.Talks == "suspended" ? 25
                : agreed ? 8
                : 3,
                Require
            );
            yield return (
                _table.Talks == "suspended" && _table.Told.Any(c => c.On == _table.Setting.Id && c.Waiting) ? 15 : 0,
                () => Make("resume", PrincipalOrMediator())
            );
            yield return (_table.Told.Any(c => c.IsOpenClaim) ? 8 : 0, OnClaim);
            yield return (_table.Told.Any(c => c.Waiting) ? 10 : 0, OnWaiting);
        }

        if (Has(Idea.Agreements))
        {
            yield return (_table.Agreements.Count > 0 ? 10 : 0, ProposeAboutAgreement);
            yield return (_table.Proposals.Any(p => p.Alive && p.IsWhole) ? 14 : 0, AnswerWhole);
            yield return (agreed ? 8 : 0, OnAgreement);
        }

        if (Has(Idea.Exits))
        {
            yield return (agreed ? 6 : 0, LeaveAgreement);
        }

        if (Has(Idea.Lives))
        {
            yield return (_table.Agreements.Any(IsOpenToOthers) ? 12 : 0, Accede);
        }

        if (Has(Idea.Sides) && !Has(Idea.Changes))
        {
            yield return (_table.Proposals.Any(p => p.Alive && p.IsWhole) ? 14 : 0, AnswerWhole);
        }

        if (Has(Idea.Changes))
        {
            yield return (_table.Agreements.Count > 0 ? 7 : 0, ProposeAboutAgreement);
            yield return (_table.Proposals.Any(p => p.Alive && p.IsWhole) ? 14 : 0, AnswerWhole);
        }

        if (Has(Idea.Promises))
        {
            yield return (3, Undertake);
            yield return (_table.Told.Any(c => c.IsFreeOfSomebody) ? 6 : 0, OnPromise);
        }

        if (Has(Idea.Decisions))
        {
            yield return (_table.Active ? (_table.Protocol.Abstention ? 6 : 1) : 0, Abstain);
        }
    }
}
