namespace NegotiationModel.Tests.Reference;

/// <summary>Every status before, to be compared once with every status after.</summary>
internal sealed class Snapshot
{
    private readonly List<(string Id, string Status)> _conditions;
    private readonly List<(string Id, string Status)> _proposals;
    private readonly List<(string Id, string Status)> _agreements;
    private readonly string _talks;

    public Snapshot(State state)
    {
        _conditions = [.. state.Conditions.Select(c => (c.Id, c.Status))];
        _proposals = [.. state.Proposals.Select(p => (p.Id, p.Status))];
        _agreements = [.. state.Agreements.Select(a => (a.Id, a.Status))];
        _talks = state.Talks;
    }

    /// <summary>Lists what changed: conditions, proposals, agreements, each in the order they came up; the negotiation
    /// last. What came into being since is not in the snapshot and yields nothing.</summary>
    public void Compare(State state, int move)
    {
        foreach ((string id, string before) in _conditions)
        {
            Add(state, move, "condition", id, before, state.FindCondition(id)!.Status);
        }

        foreach ((string id, string before) in _proposals)
        {
            Add(state, move, "proposal", id, before, state.FindProposal(id)!.Status);
        }

        foreach ((string id, string before) in _agreements)
        {
            Add(state, move, "agreement", id, before, state.FindAgreement(id)!.Status);
        }

        Add(state, move, "negotiation", state.Setting.Id, _talks, state.Talks);
    }

    private static void Add(State state, int move, string machine, string subject, string before, string after)
    {
        if (before != after)
        {
            string trigger = Machines.Trigger(machine, before, after);
            state.Transitions.Add(new Transition(move, machine, subject, before, trigger, after));
        }
    }
}
