using NegotiationModel.Tournaments;

namespace NegotiationModel.Orleans;

/// <summary>The tournaments of a silo, each made once.</summary>
internal sealed class SiloTournaments(NegotiationSiloOptions options)
{
    private readonly Dictionary<string, Lazy<Tournament>> all = options.Tournaments.ToDictionary(
        one => one.Key,
        one => new Lazy<Tournament>(one.Value),
        StringComparer.Ordinal
    );

    /// <exception cref="ArgumentException">There is none of that name, or it is another.</exception>
    public Tournament Find(string name, string fingerprint) =>
        !all.TryGetValue(name, out var found)
            ? throw new ArgumentException($"A silo plays no tournament of the name {name}; NegotiationSiloOptions.Tournaments names them.")
        : found.Value.Fingerprint != fingerprint
            ? throw new ArgumentException(
                $"A silo plays another tournament under the name {name}: strategies, scenarios, rounds, repetitions, seed or "
                    + "protocol differ."
            )
        : found.Value;
}
