using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>What a party may know before the talks: all that its role sheet is made of. Nothing else of the document is at hand
/// there.</summary>
/// <param name="Setting">How the talks begin, which everybody knows.</param>
/// <param name="Party">The party.</param>
internal sealed record PartyView(Setting Setting, Party Party)
{
    /// <summary>What everybody is told.</summary>
    public string? Brief { get; private init; }

    /// <summary>What it alone is told.</summary>
    public string? Text { get; private init; }

    /// <summary>What it wants; null where the document does not say.</summary>
    public Preferences? Wants { get; private init; }

    public static PartyView Of(NegotiationDocument document, PartyId id)
    {
        var known = document.KnownTo(id);
        return new(
            document.Setting,
            All(document).FirstOrDefault(party => party.Id == id)
                ?? throw new ArgumentException(
                    $"No party {id} is listed or joins; there are {string.Join(", ", All(document).Select(party => party.Id))}.",
                    nameof(id)
                )
        )
        {
            Brief = known.Brief,
            Text = known.Sheets.FirstOrDefault()?.Text,
            Wants = known.Preferences.FirstOrDefault(),
        };
    }

    /// <summary>Who is listed, and then who joins by a move.</summary>
    public static IEnumerable<Party> All(NegotiationDocument document) =>
        document.Setting.Parties.Concat(document.Moves.OfType<Move.Join>().Select(join => join.Party)).DistinctBy(party => party.Id);
}
