namespace NegotiationModel;

/// <summary>Agreements that were closed together. They are ratified together too, so that what the ratifiers say stands here once, and
/// one word of theirs costs the same for few and for many.</summary>
/// <param name="Members">The places of the agreements. One that is no longer pending has left.</param>
/// <param name="Progress">How far their ratification has come.</param>
internal sealed record RatificationGroup(int[] Members, RatificationProgress Progress);
