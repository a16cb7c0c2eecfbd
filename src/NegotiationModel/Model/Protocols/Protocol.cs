using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// The rules of a negotiation, as a value: start from a preset and change what differs, as in
/// <c>Protocol.Diplomacy with { Ratifiers = ["parliament"] }</c>. A rule not named has its first value.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record Protocol
{
    // The name of the preset is no rule: protocols whose rules are equal are equal.
    private readonly IgnoredInEquality<string?> preset;

    private Protocol(string? preset) => this.preset = new(preset);

    /// <summary>The rules of another protocol. F# varies a preset so: <c>Protocol(Protocol.Contract, AllowsJoining = true)</c>; C# by
    /// <c>with</c>.</summary>
    /// <param name="original">The other protocol.</param>
    public Protocol(Protocol original)
    {
        ArgumentNullException.ThrowIfNull(original);
        preset = original.preset;
        TurnOrder = original.TurnOrder;
        Acceptance = original.Acceptance;
        CounterEffect = original.CounterEffect;
        LiveProposals = original.LiveProposals;
        Settlement = original.Settlement;
        MediatorsMayPropose = original.MediatorsMayPropose;
        OnlyMediatorsPropose = original.OnlyMediatorsPropose;
        AllowsConditions = original.AllowsConditions;
        Ratifiers = original.Ratifiers;
        OnFailedEntryIntoForce = original.OnFailedEntryIntoForce;
        WalkAway = original.WalkAway;
        AllowsReopening = original.AllowsReopening;
        AllowsJoining = original.AllowsJoining;
        MaxAlternatingRounds = original.MaxAlternatingRounds;
        DeadlineSetBy = original.DeadlineSetBy;
        AgendaSetBy = original.AgendaSetBy;
        SuspendedBy = original.SuspendedBy;
        ChangedAcceptance = original.ChangedAcceptance;
        Expiry = original.Expiry;
        Baskets = original.Baskets;
        AllowsSilentAcceptance = original.AllowsSilentAcceptance;
        AllowsAbstention = original.AllowsAbstention;
        ConsentResubmission = original.ConsentResubmission;
        OnRejectedFirmOffer = original.OnRejectedFirmOffer;
    }

    /// <summary>A protocol with every rule at its first value: free turns, unanimity, package, and nothing optional allowed.</summary>
    public Protocol()
        : this(preset: null) { }

    /// <summary>The name of the preset from which the rules began, which documents write; null for none. Rules that were changed keep
    /// it.</summary>
    public string? BasedOnPreset => preset.Value;

    /// <summary>Who may move when.</summary>
    public TurnOrder TurnOrder
    {
        get;
        init => field = WritableArgument.Member(value, nameof(TurnOrder));
    }

    /// <summary>Whose acceptance makes an agreement.</summary>
    public AcceptanceRule Acceptance
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Acceptance));
    } = AcceptanceRule.Unanimous;

    /// <summary>What a counter-proposal does to the proposal it answers.</summary>
    public CounterEffect CounterEffect
    {
        get;
        init => field = WritableArgument.Member(value, nameof(CounterEffect));
    }

    /// <summary>How many live proposals a party may have.</summary>
    public LiveProposals LiveProposals
    {
        get;
        init => field = WritableArgument.Member(value, nameof(LiveProposals));
    }

    /// <summary>What an accepted proposal settles, and when it binds.</summary>
    public Settlement Settlement
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Settlement));
    }

    /// <summary>Whether mediators may propose beside the principals.</summary>
    public bool MediatorsMayPropose { get; init; }

    /// <summary>Whether mediators propose and principals do not (the single negotiating text); implies that mediators may.</summary>
    public bool OnlyMediatorsPropose { get; init; }

    /// <summary>Whether there may be conditions: in acceptances, in the texts of agreements, set after the fact, and as promises.</summary>
    public bool AllowsConditions { get; init; }

    /// <summary>Who must ratify an agreement before it binds; none when empty.</summary>
    public ValueList<PartyId> Ratifiers
    {
        get;
        init => field = WritableArgument.Ids(value, static id => id.Value, nameof(Ratifiers));
    }

    /// <summary>What follows when an agreement does not come into force: a ratifier refuses, or what had to come before it did not come
    /// about.</summary>
    public FailedEntryEffect OnFailedEntryIntoForce
    {
        get;
        init => field = WritableArgument.Member(value, nameof(OnFailedEntryIntoForce));
    }

    /// <summary>What follows when a principal walks away.</summary>
    public WalkAwayEffect WalkAway
    {
        get;
        init => field = WritableArgument.Member(value, nameof(WalkAway));
    }

    /// <summary>Whether closed talks may be reopened by a move.</summary>
    public bool AllowsReopening { get; init; }

    /// <summary>Whether parties may join after the talks were convened.</summary>
    public bool AllowsJoining { get; init; }

    /// <summary>Where turns alternate, after how many rounds the talks expire; null for never. It has no effect where turns are free,
    /// which <see cref="Setting.Warnings"/> says: there set <see cref="Setting.Deadline"/>.</summary>
    public int? MaxAlternatingRounds { get; init; }

    /// <summary>Who sets the deadline of the talks.</summary>
    public ProcedureControl DeadlineSetBy
    {
        get;
        init => field = WritableArgument.Member(value, nameof(DeadlineSetBy));
    }

    /// <summary>Who adds to the agenda.</summary>
    public ProcedureControl AgendaSetBy
    {
        get;
        init => field = WritableArgument.Member(value, nameof(AgendaSetBy));
    }

    /// <summary>Who suspends the talks, and resumes them.</summary>
    public ProcedureControl SuspendedBy
    {
        get;
        init => field = WritableArgument.Member(value, nameof(SuspendedBy));
    }

    /// <summary>What becomes of an acceptance that restates other terms.</summary>
    public ChangedAcceptanceEffect ChangedAcceptance
    {
        get;
        init => field = WritableArgument.Member(value, nameof(ChangedAcceptance));
    }

    /// <summary>Which proposals lapse at the instant at which they expire.</summary>
    public Expiry Expiry
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Expiry));
    }

    /// <summary>Rules for some issues; the others follow the protocol. The talks conclude when every basket has.</summary>
    public ValueList<Basket> Baskets
    {
        get;
        init
        {
            field = WritableArgument.Items(value, nameof(Baskets));
            AcceptsByBasket = field.Any(static basket => basket.Acceptance is not null);
        }
    }

    /// <summary>Whether a proposal may say that silence accepts it.</summary>
    public bool AllowsSilentAcceptance { get; init; }

    /// <summary>Whether a principal may say neither yes nor no.</summary>
    public bool AllowsAbstention { get; init; }

    /// <summary>Whether a consent that a body has refused may be asked of it again for the same terms.</summary>
    public ConsentResubmission ConsentResubmission
    {
        get;
        init => field = WritableArgument.Member(value, nameof(ConsentResubmission));
    }

    /// <summary>What a rejection does to a firm offer.</summary>
    public RejectedFirmOffers OnRejectedFirmOffer
    {
        get;
        init => field = WritableArgument.Member(value, nameof(OnRejectedFirmOffer));
    }

    /// <summary>Whether some issues have a rule on acceptance of their own.</summary>
    internal bool AcceptsByBasket { get; private init; }

    /// <summary>Whether acceptances are added up, by one rule for all issues.</summary>
    internal bool IsPlain => Acceptance.IsPlain && !AcceptsByBasket;

    /// <summary>Whether what a body has refused is remembered.</summary>
    internal bool RemembersRefusals =>
        ConsentResubmission == NegotiationModel.ConsentResubmission.OnlyForChangedTerms
        || Baskets.Any(static basket => basket.ConsentResubmission == NegotiationModel.ConsentResubmission.OnlyForChangedTerms);

    internal bool MayPropose(Party party) =>
        party.May(Rights.Commit) ? !OnlyMediatorsPropose : party.May(Rights.Mediate) && (MediatorsMayPropose || OnlyMediatorsPropose);

    /// <summary>Whether a party steers what a rule gives to such parties.</summary>
    internal static bool MaySteer(ProcedureControl by, Party party) =>
        by switch
        {
            ProcedureControl.PrincipalsAndMediators => party.May(Rights.Steer),
            ProcedureControl.Mediators => party.May(Rights.Mediate),
            _ => false,
        };
}
