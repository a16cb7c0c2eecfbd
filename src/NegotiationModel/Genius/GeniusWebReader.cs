using System.Text;

namespace NegotiationModel.Genius;

/// <summary>Walks through a profile or a domain of GeniusWeb, in whatever order its properties stand.</summary>
internal static class GeniusWebReader
{
    private const string Linear = "LinearAdditiveUtilitySpace";

    private static readonly byte[][] Kinds =
    [
        .. new[] { Linear, "SumOfGroupsUtilitySpace", "PartialOrdering", "DefaultPartialOrdering", "FullOrdering", "MultiProfile" }.Select(
            Encoding.ASCII.GetBytes
        ),
    ];

    /// <summary>Whether a property at the root names a kind of profile.</summary>
    public static bool IsKind(ReadOnlySpan<byte> name)
    {
        foreach (var kind in Kinds)
            if (name.SequenceEqual(kind))
                return true;
        return name.EndsWith("UtilitySpace"u8);
    }

    public static void Read(ref JsonWalker walk, GeniusWebFile file)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref walk, known))
            if (walk.Name == Linear)
                Profile(ref walk, file);
            else if (IsKind(Encoding.UTF8.GetBytes(walk.Name)))
                walk.Wrong($"profiles of the kind {Excerpt.Name(walk.Name)} are not read; linear ones are, of the kind {Linear}");
            else
                OfDomain(ref walk, file);
        if (!walk.HasProblems && file.Issues.Count == 0)
            walk.Note(
                start,
                "$",
                $"a profile of GeniusWeb has the property {Linear}, and a domain the property issuesValues with at least one issue"
            );
    }

    /// <summary>Goes on to the next property; one that stands twice is a problem.</summary>
    public static bool Next(ref JsonWalker walk, HashSet<string> known)
    {
        while (walk.NextName())
        {
            if (known.Add(walk.Name))
                return true;
            walk.Wrong("stands twice");
        }

        return false;
    }

    private static void Profile(ref JsonWalker walk, GeniusWebFile file)
    {
        file.Start = walk.Offset;
        if (!walk.EnterObject())
            return;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref walk, known))
            switch (walk.Name)
            {
                case "name":
                    walk.Skip();
                    break;
                case "domain":
                    Domain(ref walk, file);
                    break;
                case "issueWeights":
                    Each(ref walk, (ref inside) => file.Weights[inside.Name] = new(inside.Offset, inside.Path(), inside.Real() ?? 0));
                    break;
                case "issueUtilities":
                    Each(ref walk, (ref inside) => GeniusWebUtilities.Read(ref inside, file));
                    break;
                case "reservationBid":
                    Bid(ref walk, file);
                    break;
                default:
                    file.Unread(ref walk);
                    break;
            }
    }

    private static void Domain(ref JsonWalker walk, GeniusWebFile file)
    {
        if (!walk.EnterObject())
            return;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref walk, known))
            OfDomain(ref walk, file);
    }

    private static void OfDomain(ref JsonWalker walk, GeniusWebFile file)
    {
        if (walk.Name == "issuesValues")
            Each(ref walk, (ref inside) => GeniusWebValues.Read(ref inside, file));
        else if (walk.Name == "name")
            walk.Skip();
        else
            file.Unread(ref walk);
    }

    // A bid stands in a property of its own; null is none.
    private static void Bid(ref JsonWalker walk, GeniusWebFile file)
    {
        if (walk.Token == System.Text.Json.JsonTokenType.Null || !walk.EnterObject())
            return;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref walk, known))
            if (walk.Name == "issuevalues")
                Each(
                    ref walk,
                    (ref inside) =>
                        file.Reservation.Add(new(inside.Offset, inside.Path(), (inside.Name, GeniusWebValues.Value(ref inside))))
                );
            else
                file.Unread(ref walk);
    }

    private static void Each(ref JsonWalker walk, Visit visit)
    {
        if (!walk.EnterObject())
            return;
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref walk, known))
            visit(ref walk);
    }

    private delegate void Visit(ref JsonWalker walk);
}
