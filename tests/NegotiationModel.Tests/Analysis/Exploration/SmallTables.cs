using NegotiationModel.Analysis;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Analysis.Exploration;

/// <summary>A table small enough to play out in every way, and what is tried there.</summary>
internal sealed record SmallTable(string Name, Negotiation Start, ExplorationMoves Tried)
{
    public IEnumerable<Move> Moves(Negotiation talks) =>
        Tried.Moves(talks).Concat(AbsurdMoves.At(talks).Where(move => !talks.Permits(move)));

    public override string ToString() => Name;
}

/// <summary>Each preset and each rule, between two sides or with a mediator, with a clock that passes expiry and deadline.</summary>
internal static class SmallTables
{
    private static readonly Terms Cheap = [Price.Is(5_000)],
        Dear = [Price.Is(9_000)],
        Package = [Price.Is(7_000), Warranty.Is("none")];

    private static readonly ValueList<MoveKind> All = [.. Enum.GetValues<MoveKind>()];

    public static IReadOnlyList<SmallTable> Everywhere { get; } =
    [
        new(
            "diplomacy",
            Two(Protocol.Diplomacy),
            new()
            {
                Offers = [Package],
                MaxTotalTableProposals = 1,
                MaxTotalConditions = 1,
                Kinds = All,
            }
        ),
        new(
            "contract",
            Two(Protocol.Contract),
            new()
            {
                Offers = [Cheap],
                MaxTotalTableProposals = 2,
                MaxTotalConditions = 1,
                NewLimits = [Day(1)],
            }
        ),
        new(
            "firm offers",
            Two(Protocol.Contract),
            new()
            {
                Offers = [Cheap, Dear],
                MaxTotalTableProposals = 2,
                MaxTotalConditions = 0,
                NewLimits = [Day(1), Day(2)],
            }
        ),
        new("bargaining", Two(Protocol.Bargaining), new() { Offers = [Cheap, Dear], MaxTotalTableProposals = 3 }),
        new(
            "alternating offers",
            Two(Protocol.AlternatingOffers with { MaxAlternatingRounds = 3 }),
            new()
            {
                Offers = [Cheap, Dear],
                MaxTotalTableProposals = 4,
                Kinds = All,
            }
        ),
        new(
            "best offer",
            Two(Protocol.BestOffer),
            new()
            {
                Offers = [Cheap],
                MaxTotalTableProposals = 2,
                NewLimits = [Day(1), Day(2)],
                Kinds = All,
            }
        ),
        new("an essential issue", Essential(Protocol.Bargaining), new() { Offers = [Cheap, Package], MaxTotalTableProposals = 2 }),
        new(
            "single text",
            Three(Protocol.SingleText),
            new()
            {
                Offers = [Package],
                MaxTotalTableProposals = 2,
                MaxTotalConditions = 1,
            }
        ),
        new(
            "with a mediator",
            Three(Protocol.Diplomacy),
            new()
            {
                Offers = [Package],
                MaxTotalTableProposals = 1,
                MaxTotalConditions = 1,
            }
        ),
        new(
            "by majority",
            Three(
                Protocol.Bargaining with
                {
                    Acceptance = AcceptanceRule.Majority,
                    WalkAway = WalkAwayEffect.Leaves,
                    AllowsJoining = true,
                },
                Bank
            ),
            new()
            {
                Offers = [Cheap],
                MaxTotalTableProposals = 1,
                Kinds = All,
                Newcomers = [Party.Principal("insurer")],
            }
        ),
        new(
            "provisional",
            Two(Protocol.Diplomacy with { Settlement = Settlement.Provisional, AllowsReopening = false, AllowsJoining = false }),
            new()
            {
                Offers = [Cheap, [Warranty.Is("none")]],
                MaxTotalTableProposals = 2,
                MaxTotalConditions = 1,
            }
        ),
        new(
            "ratified, or reopened",
            Ratified(FailedEntryEffect.Reopen),
            new()
            {
                Offers = [Package],
                MaxTotalTableProposals = 2,
                MaxTotalConditions = 1,
                Kinds = [.. ExplorationMoves.DefaultKinds.Except([MoveKind.Require])],
            }
        ),
        new(
            "ratified, or broken off",
            Ratified(FailedEntryEffect.BreakOff),
            new()
            {
                Offers = [Package],
                MaxTotalTableProposals = 2,
                MaxTotalConditions = 1,
            }
        ),
        new(
            "ratified issue by issue",
            Two(
                Protocol.Diplomacy with
                {
                    Settlement = Settlement.Provisional,
                    Ratifiers = ["parliament"],
                    AllowsConditions = false,
                },
                Parliament
            ),
            new() { Offers = [Cheap, [Warranty.Is("none")]], MaxTotalTableProposals = 2 }
        ),
        new(
            "with a term",
            WithATerm(),
            new()
            {
                NewLimits = [Day(1)],
                Kinds = [MoveKind.Accept, MoveKind.Withdraw, MoveKind.Ratify, MoveKind.Resume, MoveKind.WalkAway],
            }
        ),
        new(
            "to be applied",
            ToBeApplied(),
            new()
            {
                Offers =
                [
                    [Warranty.Is("none")],
                ],
                MaxTotalTableProposals = 2,
                NewLimits = [Day(1), Day(2)],
                Kinds =
                [
                    MoveKind.Propose,
                    MoveKind.Accept,
                    MoveKind.Ratify,
                    MoveKind.RefuseRatification,
                    MoveKind.FailCondition,
                    MoveKind.WalkAway,
                ],
            }
        ),
        new(
            "to be suspended",
            ToBeSuspended(),
            new()
            {
                NewLimits = [Day(1)],
                Kinds = [MoveKind.Accept, MoveKind.Suspend, MoveKind.Resume, MoveKind.FailCondition, MoveKind.WalkAway],
            }
        ),
        new(
            "under silence",
            Two(Protocol.Bargaining with { AllowsSilentAcceptance = true, AllowsAbstention = true }),
            new()
            {
                Offers = [Cheap],
                MaxTotalTableProposals = 1,
                NewLimits = [Day(1)],
            }
        ),
        new(
            "changed and revived",
            ToBeLeft(),
            new()
            {
                Offers = [Dear],
                MaxTotalTableProposals = 4,
                MaxTotalConditions = 1,
                Kinds =
                [
                    MoveKind.Propose,
                    MoveKind.Accept,
                    MoveKind.Suspend,
                    MoveKind.Resume,
                    MoveKind.Require,
                    MoveKind.ConcedeDemand,
                    MoveKind.RefuseCondition,
                    MoveKind.WaiveCondition,
                    MoveKind.MeetCondition,
                    MoveKind.FailCondition,
                ],
            }
        ),
        new(
            "changed before it binds",
            ToBeRatified(),
            new()
            {
                Offers = [Dear],
                MaxTotalTableProposals = 2,
                NewLimits = [Day(1)],
                Kinds = [MoveKind.Propose, MoveKind.Accept, MoveKind.Ratify, MoveKind.RefuseRatification, MoveKind.WalkAway],
            }
        ),
        new(
            "open to others",
            OpenToOthers(),
            new()
            {
                MaxTotalTableProposals = 1,
                MaxTotalConditions = 1,
                Kinds =
                [
                    MoveKind.Accept,
                    MoveKind.Withdraw,
                    MoveKind.MeetCondition,
                    MoveKind.RefuseCondition,
                    MoveKind.FailCondition,
                    MoveKind.Suspend,
                    MoveKind.Resume,
                    MoveKind.WalkAway,
                ],
            }
        ),
        new(
            "between two of three",
            OfferedToTwo(),
            new()
            {
                Offers = [Cheap],
                MaxTotalTableProposals = 0,
                Between =
                [
                    ["seller", "buyer"],
                    ["buyer", "bank"],
                ],
                Kinds = [MoveKind.Propose, MoveKind.Accept, MoveKind.Reject, MoveKind.Withdraw, MoveKind.WalkAway],
            }
        ),
        new(
            "against the clock",
            Two(Protocol.Diplomacy with { Settlement = Settlement.Package, DeadlineSetBy = ProcedureControl.Mediators }, Mediator),
            new()
            {
                Offers = [Cheap],
                MaxTotalTableProposals = 1,
                MaxTotalConditions = 1,
                NewLimits = [Day(1)],
                Kinds = [.. All.Except([MoveKind.Require])],
            }
        ),
    ];

    // Which its parties may leave once something has failed.
    private static Negotiation WithATerm() =>
        Two(
                Protocol.Diplomacy with
                {
                    Settlement = Settlement.Provisional,
                    Ratifiers = ["parliament"],
                    AllowsConditions = false,
                    AllowsReopening = false,
                    AllowsJoining = false,
                },
                Parliament
            )
            .Make(
                Seller.Proposes(Package) with
                {
                    Expires = Day(1),
                    InForceUntil = Day(1),
                    Exits = [ExitClause.ForBeneficiaryIfFails("boiler")],
                }
            );

    // From a day before its term is over, while parliament has not ratified it.
    private static Negotiation ToBeApplied() =>
        Two(
                Protocol.Diplomacy with
                {
                    Settlement = Settlement.Provisional,
                    Ratifiers = ["parliament"],
                    AllowsReopening = false,
                    AllowsJoining = false,
                },
                Parliament
            )
            .Make(
                Seller.Proposes(Cheap) with
                {
                    AgreementConditions =
                    [
                        new("the boiler is mended", ConditionKind.EndsAgreementIfFailed) { AskedParty = "seller", Beneficiary = "buyer" },
                    ],
                    InForceUntil = Day(2),
                    ProvisionallyAppliedFrom = Day(1),
                }
            );

    // Which its parties may suspend, and a broken promise dissolves.
    private static Negotiation ToBeSuspended() =>
        Two(Protocol.Bargaining with { AllowsConditions = true })
            .Make(
                Seller.Proposes(Package) with
                {
                    AgreementConditions =
                    [
                        new("the boiler is mended", ConditionKind.EndsAgreementIfFailed) { AskedParty = "seller", Beneficiary = "buyer" },
                    ],
                    InForceUntil = Day(1),
                    Suspension = SuspensionRule.AnyParty,
                }
            );

    // Which its parties have agreed on, and may amend, suspend, leave and revive.
    private static Negotiation ToBeLeft() =>
        Two(Protocol.Bargaining with { AllowsConditions = true })
            .Make(Seller.Proposes(Cheap) with { Exits = [ExitClause.AtWill], Suspension = SuspensionRule.AnyParty })
            .Make(Buyer.Accepts("p1"));

    // Which is applied from a day on, while parliament has not ratified it.
    private static Negotiation ToBeRatified() =>
        Two(Protocol.Bargaining with { Ratifiers = ["parliament"] }, Parliament)
            .Make(Seller.Proposes(Cheap) with { ProvisionallyAppliedFrom = Day(1) })
            .Make(Buyer.Accepts("p1"));

    // Between two of three, which the third may accede to, and each may leave.
    private static Negotiation OpenToOthers() =>
        Three(Protocol.Bargaining with { AllowsConditions = true, WalkAway = WalkAwayEffect.Leaves }, Bank)
            .Make(Seller.Proposes(Cheap) with { Between = ["seller", "buyer"], AllowsAccession = true, Exits = [ExitClause.AtWill] });

    // An offer to both others, beside which two may make a deal.
    private static Negotiation OfferedToTwo() =>
        Three(Protocol.Bargaining with { WalkAway = WalkAwayEffect.Leaves }, Bank).Make(Seller.Proposes(Dear));

    private static Negotiation Essential(Protocol protocol) =>
        Negotiation.Convene(new Setting(protocol, [Seller, Buyer], [Price, Warranty with { IsEssential = true }]) { ConvenedAt = Monday });

    private static Negotiation Two(Protocol protocol, params Party[] more) => Convene(protocol, [Seller, Buyer, .. more]);

    private static Negotiation Three(Protocol protocol, Party? third = null) => Convene(protocol, [Seller, Buyer, third ?? Mediator]);

    private static Negotiation Ratified(FailedEntryEffect then) =>
        Two(
            Protocol.Bargaining with
            {
                Ratifiers = ["parliament", "buyer"],
                OnFailedEntryIntoForce = then,
                AllowsConditions = true,
                AllowsReopening = then == FailedEntryEffect.Reopen,
            },
            Parliament
        );

    private static Negotiation Convene(Protocol protocol, ValueList<Party> parties) =>
        Negotiation.Convene(new Setting(protocol, parties, [Price, Warranty]) { ConvenedAt = Monday });
}
