using NegotiationModel.Hosting;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Orleans;

/// <summary>How a silo keeps negotiations; see <c>UseNegotiations</c>. All silos of a cluster have the same.</summary>
public sealed class NegotiationSiloOptions
{
    /// <summary>Where negotiations are kept: a store that all silos reach, such as a database. In memory unless given, which is for one
    /// silo alone.</summary>
    public INegotiationStore Store { get; set; } = new MemoryStore();

    /// <summary>How the desk of each negotiation works.</summary>
    public DeskOptions Desk { get; set; } = new();

    /// <summary>The tournaments that are played here, by the names under which they are asked for. Each is made when it is first
    /// asked for. Strategies are code, so every silo makes the tournament itself.</summary>
    public IDictionary<string, Func<Tournament>> Tournaments { get; } = new Dictionary<string, Func<Tournament>>(StringComparer.Ordinal);
}
