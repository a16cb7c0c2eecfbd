using NegotiationModel.Lifecycles;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>A run proves little unless it has seen everything. What it saw is printed.</summary>
public class EverythingIsSeen(ITestOutputHelper output)
{
    // Limits are set anew in stories of their own: EndsAsTheSecondModelReadsThem.
    private static readonly IEnumerable<string> Drawn = Names<MoveKind>().Except([nameof(MoveKind.SetLimit)]);

    private static readonly string[] OfSettingLimits =
    [
        nameof(RefusalCode.UnknownSubject),
        nameof(RefusalCode.LimitChangeNotAllowed),
        nameof(RefusalCode.UnknownIdInEnd),
        nameof(RefusalCode.CircularEnd),
    ];

    [Fact]
    public void About_half_of_the_moves_are_allowed()
    {
        var moves = Run.Seen.Of("move");
        var (allowed, refused) = (moves.GetValueOrDefault("allowed"), moves.GetValueOrDefault("refused"));
        output.WriteLine($"{allowed + refused} moves of {StoriesToPlay.Count} worlds: {100.0 * allowed / (allowed + refused):0} % allowed");
        if (StoriesToPlay.Count >= StoriesToPlay.Usual)
            Assert.InRange(100.0 * allowed / (allowed + refused), 40, 75);
    }

    [Fact]
    public void Every_kind_of_move_is_made() => Sees("allowed", Drawn);

    [Fact]
    public void Moves_are_made_in_all_their_ways() =>
        Sees(
            "way",
            [
                "acceded outright",
                "acceded on conditions",
                "proposed between some",
                "accepted in part",
                "accepted with other terms",
                "rejected in part",
                "abstained in part",
                "proposed under silence",
                "proposed with a term left open",
                "amended into a basket",
            ]
        );

    [Fact]
    public void Every_kind_of_move_is_refused() => Sees("refused", Drawn);

    [Fact]
    public void Every_reason_for_a_refusal_is_given() => Sees("code", Names<RefusalCode>().Except(OfSettingLimits));

    /// <summary>The transitions of the declared machines are exactly those that play can produce; a law says that it produces no
    /// others.</summary>
    [Fact]
    public void Every_declared_transition_is_played() =>
        Sees("transition", Lifecycle.All.SelectMany(machine => machine.Transitions).Select(one => one.ToString()));

    [Fact]
    public void Every_preset_is_used() => Sees("preset", Protocol.Presets.Select(preset => preset.BasedOnPreset!).Append("none"));

    [Fact]
    public void Every_value_of_every_rule_is_used() =>
        Sees(
            "rule",
            [
                .. Names<TurnOrder>(),
                nameof(AcceptanceRule.UnanimousRule),
                nameof(AcceptanceRule.MajorityRule),
                nameof(AcceptanceRule.AtLeastRule),
                nameof(AcceptanceRule.WeightedRule),
                .. Names<CounterEffect>(),
                .. Names<LiveProposals>().Select(name => $"{name} live"),
                .. Names<Settlement>(),
                .. YesAndNo("mediators propose", "only mediators propose", "conditions", "ratifiers", "reopening", "joining", "rounds"),
                .. Names<FailedEntryEffect>().Select(name => $"refused ratification {name}"),
                .. Names<WalkAwayEffect>().Select(name => $"walking away {name}"),
                .. Names<ProcedureControl>()
                    .SelectMany(name => new[] { $"deadline by {name}", $"agenda by {name}", $"suspended by {name}" }),
                .. Names<ChangedAcceptanceEffect>().Select(name => $"changed acceptance {name}"),
                .. Names<Expiry>().Select(name => $"expiry {name}"),
                .. Names<ConsentResubmission>().Select(name => $"resubmission {name}"),
                .. Names<RejectedFirmOffers>().Select(name => $"firm offers {name}"),
                .. Names<Settlement>().Append("as the rest").Select(name => $"basket {name}"),
                .. YesAndNo("silence", "abstention", "basket with acceptance", "basket with resubmission"),
                nameof(AcceptanceRule.ShareRule),
                nameof(AcceptanceRule.MajorityOfThoseVotingRule),
                nameof(AcceptanceRule.ConsensusRule),
                nameof(AcceptanceRule.AmongRule),
                nameof(AcceptanceRule.AllRule),
                nameof(AcceptanceRule.AnyRule),
            ]
        );

    [Fact]
    public void Every_ending_is_reached() =>
        Sees(
            "ending",
            [
                .. new[] { NegotiationStatus.Concluded, NegotiationStatus.BrokenOff, NegotiationStatus.Expired }.Select(status =>
                    $"talks {status}"
                ),
                .. Names<ProposalStatus>().Select(name => $"proposal {name}"),
                .. Names<ConditionStatus>().Select(name => $"condition {name}"),
                .. Names<AgreementStatus>().Select(name => $"agreement {name}"),
            ]
        );

    [Fact]
    public void Every_clause_of_a_condition_is_used() =>
        Sees(
            "clause",
            Names<ConditionKind>()
                .SelectMany(kind =>
                    new[] { "for the setter", "for the one asked", "for another", "judged by nobody", "judged by judges" }.Select(clause =>
                        $"{kind} {clause}"
                    )
                )
        );

    [Fact]
    public void Silence_means_everything_it_can() =>
        Sees(
            "silence",
            Names<ConditionKind>()
                .SelectMany(kind =>
                    new[] { ConditionStatus.Lapsed, ConditionStatus.Failed, ConditionStatus.Met }.Select(status => $"{kind} {status}")
                )
        );

    [Fact]
    public void Every_table_is_set()
    {
        Sees("parties", ["2", "3", "4", "5"]);
        Sees("role", Names<Role>());
        Sees(
            "issue",
            ["choice", "integer", "number", "money", "date", "dateRange", "duration", "boolean", "text", "money in steps", "essential"]
        );
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>();

    private static IEnumerable<string> YesAndNo(params string[] rules) =>
        rules.SelectMany(rule => new[] { $"{rule} True", $"{rule} False" });

    // A few worlds by themselves cannot show everything; a usual run must.
    private void Sees(string kind, IEnumerable<string> expected)
    {
        var seen = Run.Seen.Of(kind);
        output.WriteLine(
            $"{kind}: "
                + string.Join(
                    ", ",
                    seen.OrderBy(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}")
                )
        );
        if (StoriesToPlay.Count >= StoriesToPlay.Usual)
            Assert.Empty(expected.Except(seen.Keys));
    }
}
