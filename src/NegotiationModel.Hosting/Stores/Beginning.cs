namespace NegotiationModel.Hosting;

/// <summary>What a store can keep as the beginning of a negotiation.</summary>
internal static class Beginning
{
    public static NegotiationDocument Checked(NegotiationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Moves.Count == 0
            ? document
            : throw new ArgumentException("A negotiation begins without moves; make them one by one.", nameof(document));
    }

    /// <summary>The beginning as it is written: what a store can read again, and no other store need fear to take over.</summary>
    /// <exception cref="ArgumentException">It could not be read again: parties want what only moves put on the agenda.</exception>
    public static byte[] Written(NegotiationDocument document)
    {
        var json = NegotiationJson.Write(Checked(document));
        return NegotiationJson.TryReadDocument(json, out var problems) is not null
            ? json
            : throw new ArgumentException(
                $"The document could not be read again without its moves: {problems[0].Path}: {problems[0].Message}.",
                nameof(document)
            );
    }
}
