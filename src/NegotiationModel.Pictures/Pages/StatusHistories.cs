namespace NegotiationModel.Pictures;

/// <summary>What each subject's status was after each move, for whoever steps through the page.</summary>
internal sealed class StatusHistories
{
    private readonly Dictionary<string, List<(int Move, Enum Status)>> histories = [];

    public StatusHistories(IEnumerable<ReplayStep> steps)
    {
        foreach (var step in steps)
        {
            foreach (var proposal in step.Negotiation.Proposals.Where(proposal => !histories.ContainsKey(proposal.Id.Value)).ToList())
                histories[proposal.Id.Value] = [(step.Index, proposal.Status)];
            foreach (var condition in step.Negotiation.Conditions.Where(condition => !histories.ContainsKey(condition.Id.Value)).ToList())
                histories[condition.Id.Value] = [(step.Index, condition.Status)];
            foreach (var agreement in step.Negotiation.Agreements.Where(agreement => !histories.ContainsKey(agreement.Id.Value)).ToList())
                histories[agreement.Id.Value] = [(step.Index, agreement.Status)];
            foreach (var transition in step.Transitions)
                if (histories.TryGetValue(transition.Id, out var history))
                    history.Add((step.Index, transition.To));
        }
    }

    /// <summary>The attributes of a subject's row.</summary>
    public string Of(string id) => $" data-history=\"{string.Join(';', histories[id].Select(step => $"{step.Move}:{Svg.Encode(Narration.Words(step.Status))}"))}\"";
}
