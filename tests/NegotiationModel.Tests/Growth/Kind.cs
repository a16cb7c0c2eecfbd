namespace NegotiationModel.Tests.Growth;

/// <summary>A kind of part of a document, of which there may be very many: what it needs in the setting, and what it adds to the
/// log.</summary>
internal sealed record Kind(string Name, When When, Action<Draft, int> Act, Action<Draft, int>? Need = null)
{
    /// <summary>Whether there are ratifiers.</summary>
    public bool Ratifies { get; init; }

    public override string ToString() => Name;
}

/// <summary>In which order kinds come into a log, so that each meets what was there before.</summary>
internal enum When
{
    InSetting,
    BeforeProposals,
    AmongProposals,
    AfterProposals,
    AmongAnswers,
    AfterAnswers,
    AtTheEnd,
}
