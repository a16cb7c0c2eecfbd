using System.Text.Json;

namespace NegotiationModel;

/// <summary>Reads an acceptance rule: a name, a quorum, or weights and a threshold.</summary>
internal static class AcceptanceReader
{
    private const string Forms =
        "must be \"unanimous\", \"majority\", { \"quorum\": n } or { \"weights\": { party: w }, \"threshold\": t }";

    public static Acceptance? Read(ref JsonWalker walk)
    {
        if (walk.Token == JsonTokenType.String)
            return walk.String() switch
            {
                "unanimous" => Acceptance.Unanimous,
                "majority" => Acceptance.Majority,
                _ => Wrong(walk),
            };
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        int? quorum = null;
        decimal? threshold = null;
        List<PartyWeight> weights = [];
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "quorum":
                    quorum = walk.Whole();
                    break;
                case "weights":
                    weights = Weights(ref walk);
                    break;
                case "threshold":
                    threshold = walk.Number();
                    break;
                default:
                    walk.Unknown();
                    break;
            }

        var asQuorum = seen.Has("quorum");
        var asWeights = seen.Has("weights") && seen.Has("threshold");
        if (asQuorum == (seen.Has("weights") || seen.Has("threshold")) || !(asQuorum || asWeights))
            walk.Note(start, walk.Path(), Forms);
        return quorum is { } count ? Acceptance.Quorum(count)
            : threshold is { } needed ? Acceptance.Weighted(needed, [.. weights])
            : null;
    }

    public static List<PartyWeight> Weights(ref JsonWalker walk)
    {
        var weights = new List<PartyWeight>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (!walk.EnterObject())
            return weights;
        while (walk.NextName())
        {
            var party = walk.Name;
            if (!known.Add(party))
                walk.Wrong("stands twice");
            else if (IdRules.Problem(party) is { } problem)
                walk.Wrong("an id " + problem);
            else if (walk.Number() is { } weight)
                weights.Add(new(party, weight));
        }

        return weights;
    }

    private static Acceptance? Wrong(in JsonWalker walk)
    {
        walk.Note(Forms);
        return null;
    }
}
