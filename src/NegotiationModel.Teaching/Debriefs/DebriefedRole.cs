using NegotiationModel.Tournaments;

namespace NegotiationModel.Teaching;

/// <summary>A role over all tables of a debrief. Points are utilities: 1 is a hundred points of a role sheet.</summary>
/// <param name="Party">The party.</param>
/// <param name="Name">What it is called: its name where it has the same at every table, else its id.</param>
/// <param name="Reservation">What it has without agreement.</param>
public sealed record DebriefedRole(PartyId Party, string Name, double Reservation)
{
    /// <summary>The most it can have of what suits everybody; null where nothing does, or that is not computed.</summary>
    public double? Ideal { get; init; }

    /// <summary>What it had in the end, on average over all tables.</summary>
    public SampleEstimate Utility { get; init; }

    /// <summary>What it had in the end, on average over the tables that agreed.</summary>
    public SampleEstimate UtilityWhenAgreed { get; init; }
}
