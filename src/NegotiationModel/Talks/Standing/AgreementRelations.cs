namespace NegotiationModel;

/// <summary>How an agreement stands to others.</summary>
/// <param name="Amends">The agreement that it amends; null for none.</param>
/// <param name="AmendedBy">Those of its amendments that came into force, in their order.</param>
/// <param name="Supplements">The agreement to which it belongs as a supplement; null for none.</param>
public sealed record AgreementRelations(AgreementId? Amends, ValueList<AgreementId> AmendedBy, AgreementId? Supplements)
{
    /// <summary>Which agreements it changes or belongs to, and which change it.</summary>
    public override string ToString() => string.Join("; ", Told());

    private IEnumerable<string> Told()
    {
        if (Amends is { } amended)
            yield return $"amends {amended}";
        if (Supplements is { } whole)
            yield return $"supplements {whole}";
        if (AmendedBy.Count > 0)
            yield return $"amended by {AmendedBy}";
    }
}
