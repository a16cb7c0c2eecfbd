using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.ConditionStatus;
using static NegotiationModel.Lifecycles.ConditionTrigger;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

/// <summary>A condition with a machine.</summary>
internal sealed class StatelessCondition
    : Staged<StatelessCondition, ConditionStatus, ConditionTrigger>,
        IDeclared<StatelessCondition, ConditionStatus, ConditionTrigger>
{
    private readonly StatelessTalk talk;
    private readonly int of;

    public StatelessCondition(StatelessTalk talk, ConditionDefinition proviso, StatelessOffer offer, int of, bool isShared)
        : base(Outstanding, isShared) => (this.talk, Proviso, Offer, Seat, this.of) = (talk, proviso, offer, talk.Mover, of);

    public ConditionDefinition Proviso { get; }

    public StatelessOffer Offer { get; }

    public int Seat { get; }

    public bool IsOutstanding => Status == Outstanding;

    public bool IsPrecedent => Proviso.Kind == ConditionKind.Precedent;

    private bool IsAsked => of == talk.Mover;

    private bool IsOfTheWorld => of < 0;

    private bool IsSet => Seat == talk.Mover;

    private bool IsOwnPromise => !IsPrecedent && of == Seat;

    private bool IsKnown => IsPrecedent && !IsOfTheWorld ? IsAsked : !IsAsked && (IsSet || IsOwnPromise);

    public static void Declare(StateMachine<ConditionStatus, ConditionTrigger> machine, Func<StatelessCondition> it) =>
        machine
            .Configure(Outstanding)
            .PermitIf(Meet, Met, () => it().IsAsked || (it().IsOfTheWorld && it().IsSet), "the party is asked")
            .PermitIf(Waive, Waived, () => it().IsSet && !it().IsOwnPromise, "the party has set it")
            .PermitIf(
                Refuse,
                Refused,
                new Tuple<Func<bool>, string>(() => it().IsAsked || it().Offer.IsOwn, "the party is asked or has proposed"),
                new(() => it().IsPrecedent, "it is precedent")
            )
            .PermitIf(Fail, Failed, () => it().IsKnown, "the party can know")
            .PermitIf(Lapse, Lapsed, () => it().IsPrecedent, "it is precedent")
            .PermitIf(Lapse, Failed, () => !it().IsPrecedent, "it is subsequent")
            .Permit(ConditionTrigger.Moot, ConditionStatus.Moot);
}
