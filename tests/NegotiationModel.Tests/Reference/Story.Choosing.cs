namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    /// <summary>A live proposal, more often one that others have accepted already.</summary>
    private Proposal? Favourite()
    {
        List<Proposal> alive = [.. _table.Proposals.Where(p => p.Alive)];
        return Chance(50) ? alive.MaxBy(p => p.Responses.Count(r => r.Word is "accepted" or "conditional")) : PickOrNull(alive);
    }

    /// <summary>One of these, more often one that is accepted in principle.</summary>
    private Proposal? Target(IEnumerable<Proposal> proposals)
    {
        List<Proposal> all = [.. proposals];
        List<Proposal> inPrinciple = [.. all.Where(p => p.Status == "conditionallyAccepted")];
        return PickOrNull(inPrinciple.Count > 0 && Chance(70) ? inPrinciple : all);
    }
}
