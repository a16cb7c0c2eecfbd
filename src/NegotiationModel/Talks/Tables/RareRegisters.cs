namespace NegotiationModel;

/// <summary>What most talks have nothing of, so that it takes no room in their registers.</summary>
internal sealed record RareRegisters
{
    public static readonly RareRegisters None = new();

    /// <summary>The agreements that were closed together.</summary>
    public RatificationGroups? RatifiedTogether { get; init; }

    /// <summary>Where ratifications stand among the conditions; null where they do not.</summary>
    public RatificationPlaces? Ratifications { get; init; }

    /// <summary>The baskets in which issues stand; null without baskets.</summary>
    public BasketBook? Baskets { get; init; }

    /// <summary>The terms for which bodies have refused their consent; null where nothing is remembered.</summary>
    public RefusedConsents? Refused { get; init; }

    /// <summary>Of agreements that somebody accepted by saying nothing, who did; null where there are none.</summary>
    public SparseArray<ValueList<PartyId>>? BySilence { get; init; }

    /// <summary>What hangs on agreements.</summary>
    public AgreementConditions? AgreementConditions { get; init; }

    /// <summary>Of suspended talks, who suspended them and for what they wait.</summary>
    public Suspension? Suspension { get; init; }

    /// <summary>The conditions that watch a status, and can still be met.</summary>
    public IndexSet Watching { get; private init; }

    /// <summary>The conditions that ask a body for its consent.</summary>
    public IndexSet Consents { get; init; }

    /// <summary>The conditions of agreements that are a formality, such as a signature; ratifications stand elsewhere.</summary>
    public IndexSet Formalities { get; init; }

    public RareRegisters Watch(int condition, bool isOn) =>
        this with
        {
            Watching = isOn ? Watching.Add(condition) : Watching.Remove(condition),
        };
}
