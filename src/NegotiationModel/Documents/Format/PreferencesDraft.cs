using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>What was read of the preferences of a party, right or wrong: what it names is looked up when the whole document is
/// known.</summary>
internal sealed class PreferencesDraft
{
    public string? Party;
    public List<InterestDraft> Interests = [];
    public List<InteractionDraft> Interactions = [];

    /// <summary>The preferences; null where there was something wrong.</summary>
    public Preferences? Whole;
}

/// <summary>What was read of an interest.</summary>
internal sealed class InterestDraft
{
    public string? Issue;

    /// <summary>Under which name its values stand: linear, table or curve.</summary>
    public string? Form;

    /// <summary>The values as they stand there; null for one that could not be read.</summary>
    public Value?[] Values = [];

    /// <summary>The interest; null where there was something wrong.</summary>
    public IssuePreference? Whole;

    /// <summary>Where one of the values stands within what is called by the form.</summary>
    public string Path(int at) =>
        Form != "linear" ? $"[{at}].value"
        : at == 0 ? ".worst"
        : ".best";
}

/// <summary>What was read of an interaction.</summary>
internal sealed class InteractionDraft
{
    public Terms? When;

    /// <summary>The interaction; null where there was something wrong.</summary>
    public Interaction? Whole;
}
