using NegotiationModel.Lifecycles;
using Stateless;
using static NegotiationModel.Lifecycles.ProposalTrigger;
using static NegotiationModel.ProposalStatus;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

/// <summary>A proposal with a machine.</summary>
internal sealed class StatelessOffer
    : Staged<StatelessOffer, ProposalStatus, ProposalTrigger>,
        IDeclared<StatelessOffer, ProposalStatus, ProposalTrigger>
{
    private readonly StatelessTalk talk;

    public StatelessOffer(StatelessTalk talk, Move.Propose move, decimal amount, int principals, bool isShared)
        : base(Live, isShared)
    {
        (this.talk, Move, Amount, Seat) = (talk, move, amount, talk.Mover);
        Answers = new Answer[principals];
        Answers[Seat] = move.LeavesProposerUncommitted ? Answer.None : Answer.Accepted;
    }

    public Move.Propose Move { get; }

    public decimal Amount { get; }

    public int Seat { get; }

    public Answer[] Answers { get; set; }

    public bool Stands => Status <= ConditionallyAccepted;

    public bool IsOwn => Seat == talk.Mover;

    public bool IsFirm => Move.FirmUntil?.Instant > talk.At;

    public bool MayRespond => Stands && (!IsOwn || Move.LeavesProposerUncommitted);

    private Answer Lowest
    {
        get
        {
            var lowest = Answer.Accepted;
            foreach (var answer in Answers)
                lowest = answer < lowest ? answer : lowest;
            return lowest;
        }
    }

    public static void Declare(StateMachine<ProposalStatus, ProposalTrigger> machine, Func<StatelessOffer> it)
    {
        machine
            .Configure(Live)
            .PermitIf(Accept, Accepted, () => it().Lowest == Answer.Accepted, "everybody has accepted")
            .PermitIf(
                Accept,
                ConditionallyAccepted,
                () => it().Lowest == Answer.Conditional,
                "everybody has accepted, somebody conditionally"
            )
            .IgnoreIf(Accept, () => it().Lowest < Answer.Conditional, "somebody has not accepted")
            .Ignore(FallBack)
            .PermitIf(Reject, Rejected, () => it().MayRespond, "the party is not committed to it as its proposer")
            .PermitIf(
                Withdraw,
                Withdrawn,
                new Tuple<Func<bool>, string>(() => it().IsOwn, "it is one's own"),
                new(() => !it().IsFirm, "it is not firm")
            )
            .Permit(Counter, Countered)
            .Permit(Lapse, Lapsed)
            .Permit(Supersede, Superseded);
        machine
            .Configure(ConditionallyAccepted)
            .SubstateOf(Live)
            .IgnoreIf(Accept, () => it().Lowest == Answer.Conditional, "a condition is outstanding")
            .Permit(FallBack, Live);
    }
}
