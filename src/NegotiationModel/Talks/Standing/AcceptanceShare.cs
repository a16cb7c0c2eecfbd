namespace NegotiationModel;

/// <summary>What some of those who answered make up of a tally on one issue: weights, one for each principal where heads count, and how
/// many other than the proposer.</summary>
internal readonly record struct AcceptanceShare(
    decimal Outright,
    decimal InPrinciple,
    decimal Refused,
    int OthersOutright,
    int OthersInPrinciple,
    int OthersRefused
)
{
    public static AcceptanceShare operator +(AcceptanceShare one, AcceptanceShare other) =>
        new(
            one.Outright + other.Outright,
            one.InPrinciple + other.InPrinciple,
            one.Refused + other.Refused,
            one.OthersOutright + other.OthersOutright,
            one.OthersInPrinciple + other.OthersInPrinciple,
            one.OthersRefused + other.OthersRefused
        );

    public static AcceptanceShare operator -(AcceptanceShare one, AcceptanceShare other) =>
        new(
            one.Outright - other.Outright,
            one.InPrinciple - other.InPrinciple,
            one.Refused - other.Refused,
            one.OthersOutright - other.OthersOutright,
            one.OthersInPrinciple - other.OthersInPrinciple,
            one.OthersRefused - other.OthersRefused
        );
}
