using NegotiationModel.Reports;

namespace NegotiationModel.Hosting;

/// <summary>One who watches a table: what was told to it is a fold of its own.</summary>
internal sealed class Watcher(Table table, int after)
{
    private readonly int start = Math.Min(after, table.Version);
    private Negotiation told = Negotiation.Convene(table.Beginning.Setting);

    /// <summary>What is new since it was asked last.</summary>
    public IEnumerable<ReplayStep> Steps()
    {
        var (talks, shown) = (table.Talks, table.Shown);
        for (var made = told.Log.Count; made < talks.Log.Count; made++)
        {
            var ruling = told.Rule(talks.Log[made].Move);
            told = ruling.Talks;
            if (made >= start)
                yield return new(made, ruling, told, ruling.Transitions);
        }

        if (shown.Log.Count != told.Log.Count || shown.Now <= told.Now)
            yield break;
        var passage = told.AdvanceTo(shown.Now);
        told = passage.Talks;
        if (passage.Transitions.Count > 0)
            yield return new(told.Log.Count, null, told, passage.Transitions);
    }
}
