namespace NegotiationModel.Tests.Reference;

/// <summary>Every status before, to be compared once with every status after.</summary>
internal sealed class Snapshot
{
    private readonly List<string> _conditions;
    private readonly List<string> _proposals;
    private readonly List<string> _agreements;
    private readonly string _talks;

    public Snapshot(State state)
    {
        _conditions = [.. state.Conditions.Select(c => c.Status)];
        _proposals = [.. state.Proposals.Select(p => p.Status)];
        _agreements = [.. state.Agreements.Select(a => a.Status)];
        _talks = state.Talks;
        state.Step++;
    }

    /// <summary>Lists what changed: conditions, proposals, agreements, each in the order they came up; the negotiation
    /// last. What came into being since is not in the snapshot and yields nothing.</summary>
    public void Compare(State state, int move)
    {
        foreach ((Condition condition, string before) in state.Conditions.Zip(_conditions))
        {
            if (!condition.IsRatification || (state.Grown && state.GrownIn != state.Step))
            {
                Add(state, move, "condition", condition.Id, before, condition.Status);
            }
        }

        foreach ((Proposal proposal, string before) in state.Proposals.Zip(_proposals))
        {
            Add(state, move, "proposal", proposal.Id, before, proposal.Status);
        }

        foreach ((Agreement agreement, string before) in state.Agreements.Zip(_agreements))
        {
            Add(state, move, "agreement", agreement.Id, before, agreement.Status);
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
