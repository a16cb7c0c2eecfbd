using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Texts;

/// <summary>
/// The words in which the library speaks to people, where <see cref="Narration"/> says what there is to tell: refusals and the rules
/// behind them, moves, statuses, times and values. This class speaks English; <see cref="UkrainianTexts"/> says all of it in Ukrainian,
/// and a class of one's own may say some or all of it otherwise. Texts hold no state and are safe to share.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public partial class NegotiationTexts
{
    /// <summary>In English.</summary>
    public static NegotiationTexts English { get; } = new();

    /// <summary>In Ukrainian.</summary>
    public static NegotiationTexts Ukrainian { get; } = new UkrainianTexts();

    /// <summary>A status, trigger, role, kind of move or code of a refusal in words: "agreed in principle".</summary>
    /// <param name="name">A member of one of this library's enums.</param>
    public virtual string Label(Enum name) =>
        name switch
        {
            MoveKind.Promise => "promise",
            MoveKind.MakeStatement => "make a statement",
            _ => EnumNames.Words(EnumNames.Name(name)),
        };

    /// <summary>Where the talks stand: "a proposal is on the table".</summary>
    /// <param name="status">The status.</param>
    public virtual string Describe(NegotiationStatus status) =>
        status switch
        {
            NegotiationStatus.Convened => "nothing was proposed yet",
            NegotiationStatus.Open => "nothing is on the table",
            NegotiationStatus.Tabled => "a proposal is on the table",
            NegotiationStatus.ConditionallyAccepted => "agreed in principle, with conditions outstanding",
            NegotiationStatus.Suspended => "the talks are suspended",
            NegotiationStatus.Concluded => "the talks are concluded",
            NegotiationStatus.BrokenOff => "the talks are broken off",
            NegotiationStatus.Expired => "the talks have expired",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <summary>What a transition means: "proposal p1: live → rejected".</summary>
    /// <param name="transition">The transition.</param>
    /// <exception cref="InvalidOperationException">It is the default value, which is no transition.</exception>
    internal string Describe(Transition transition) =>
        transition is { From: NegotiationStatus from, To: NegotiationStatus to }
            ? $"{Describe(transition.Subject)}: {Label(from)} → {Label(to)} ({Describe(to)})"
            : $"{Describe(transition.Subject)}: {Label(transition.From)} → {Label(transition.To)}";

    /// <summary>What something has a status: "the talks", "proposal p1".</summary>
    /// <param name="subject">The subject.</param>
    public virtual string Describe(Subject subject) => subject.Kind == SubjectKind.Negotiation ? "the talks" : subject.ToString();
}
