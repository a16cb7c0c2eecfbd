using Xunit;

namespace NegotiationModel.Tests.Model.Protocols;

public partial class Presets
{
    [Fact]
    public void A_rule_not_named_has_the_first_value_of_its_row() =>
        Same(
            new Protocol(),
            new Protocol
            {
                TurnOrder = TurnOrder.Free,
                Acceptance = AcceptanceRule.Unanimous,
                CounterEffect = CounterEffect.LeavesOpen,
                LiveProposals = LiveProposals.Many,
                Settlement = Settlement.Package,
                MediatorsMayPropose = false,
                OnlyMediatorsPropose = false,
                AllowsConditions = false,
                Ratifiers = [],
                OnFailedEntryIntoForce = FailedEntryEffect.Reopen,
                WalkAway = WalkAwayEffect.Ends,
                AllowsReopening = false,
                AllowsJoining = false,
                MaxAlternatingRounds = null,
                DeadlineSetBy = ProcedureControl.PrincipalsAndMediators,
                AgendaSetBy = ProcedureControl.PrincipalsAndMediators,
                SuspendedBy = ProcedureControl.PrincipalsAndMediators,
                ChangedAcceptance = ChangedAcceptanceEffect.Refused,
                Expiry = Expiry.Always,
            }
        );

    [Fact]
    public void Diplomacy_stands_for_its_rules() =>
        Same(
            Protocol.Diplomacy,
            new Protocol
            {
                TurnOrder = TurnOrder.Free,
                Acceptance = AcceptanceRule.Unanimous,
                CounterEffect = CounterEffect.LeavesOpen,
                LiveProposals = LiveProposals.Many,
                Settlement = Settlement.ByIssue,
                MediatorsMayPropose = true,
                AllowsConditions = true,
                DeadlineSetBy = ProcedureControl.PrincipalsAndMediators,
                AllowsReopening = true,
                AllowsJoining = true,
                Expiry = Expiry.UnlessConditionallyAccepted,
            }
        );

    [Fact]
    public void Contract_stands_for_its_rules() =>
        Same(
            Protocol.Contract,
            new Protocol
            {
                CounterEffect = CounterEffect.CountsAsRejection,
                LiveProposals = LiveProposals.Many,
                Settlement = Settlement.Package,
                AllowsConditions = true,
                ChangedAcceptance = ChangedAcceptanceEffect.Counters,
            }
        );

    [Fact]
    public void Bargaining_stands_for_its_rules() =>
        Same(
            Protocol.Bargaining,
            new Protocol
            {
                TurnOrder = TurnOrder.Free,
                LiveProposals = LiveProposals.NewestPerParty,
                CounterEffect = CounterEffect.LeavesOpen,
                Settlement = Settlement.Package,
            }
        );

    [Fact]
    public void Alternating_offers_stands_for_its_rules() =>
        Same(
            Protocol.AlternatingOffers,
            new Protocol
            {
                TurnOrder = TurnOrder.Alternating,
                CounterEffect = CounterEffect.CountsAsRejection,
                LiveProposals = LiveProposals.NewestPerParty,
                Settlement = Settlement.Package,
                MaxAlternatingRounds = null,
            }
        );

    [Fact]
    public void Single_text_stands_for_its_rules() =>
        Same(
            Protocol.SingleText,
            new Protocol
            {
                MediatorsMayPropose = true,
                OnlyMediatorsPropose = true,
                LiveProposals = LiveProposals.NewestPerParty,
                Settlement = Settlement.Package,
                AllowsConditions = true,
            }
        );

    [Fact]
    public void Best_offer_stands_for_its_rules() =>
        Same(
            Protocol.BestOffer,
            new Protocol
            {
                TurnOrder = TurnOrder.Free,
                CounterEffect = CounterEffect.CountsAsRejection,
                LiveProposals = LiveProposals.NewestPerParty,
                Settlement = Settlement.Package,
                AllowsConditions = false,
                DeadlineSetBy = ProcedureControl.Nobody,
                AgendaSetBy = ProcedureControl.Nobody,
                SuspendedBy = ProcedureControl.Nobody,
            }
        );

    [Fact]
    public void Presets_are_known_by_the_names_documents_use() =>
        Assert.Equal(
            ["diplomacy", "contract", "bargaining", "alternatingOffers", "singleText", "bestOffer"],
            Protocol.Presets.Select(protocol => protocol.BasedOnPreset)
        );

    [Fact]
    public void Changing_a_rule_leaves_the_preset_as_it_was()
    {
        var changed = Protocol.Bargaining with { AllowsConditions = true };
        Assert.Equal("bargaining", changed.BasedOnPreset);
        Assert.False(Protocol.Bargaining.AllowsConditions);
    }

    // The same rules, whatever they began from.
    private static void Same(Protocol preset, Protocol rules)
    {
        foreach (
            var rule in typeof(Protocol)
                .GetProperties()
                .Where(property => property.GetMethod!.IsStatic == false && property.Name != nameof(Protocol.BasedOnPreset))
        )
            Assert.True(
                Equals(rule.GetValue(preset), rule.GetValue(rules)),
                $"{rule.Name}: expected {rule.GetValue(rules)}, got {rule.GetValue(preset)}"
            );
    }
}
