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
}
