using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>A conceded demand and the same condition in the text lead to the same later statuses, whatever happens then (law 12).</summary>
public class ConcededDemands
{
    private static readonly Move[] Then =
    [
        Buyer.MeetsCondition("survey"),
        Buyer.RefusesCondition("survey"),
        Buyer.ReportsFailed("survey"),
        Buyer.PostponesConsent("survey"),
        Seller.WaivesCondition("survey"),
        Seller.ReportsFailed("survey"),
        Parliament.MeetsCondition("approval"),
        Parliament.RefusesCondition("approval"),
        Seller.ReplacesCondition("survey", new ConditionDefinition("a visit") { Id = "visit" }),
        Buyer.MeetsCondition("visit"),
        Buyer.WithdrawsFrom("a1"),
        Seller.SetsDue("survey", Day(9)),
    ];

    private static readonly ConditionDefinition[] Conditions =
    [
        Survey(ConditionKind.Precedent),
        Survey(ConditionKind.EndsAgreementIfFailed),
        Survey(ConditionKind.Independent),
        Survey(ConditionKind.Precedent) with
        {
            AlternativesLabel = "proof",
        },
        Survey(ConditionKind.EndsAgreementIfFailed) with
        {
            IfSilent = SilenceEffect.Lapse,
        },
        Survey(ConditionKind.EndsAgreementIfFailed) with
        {
            Asks = ConditionRequirement.Consent,
        },
        Survey(ConditionKind.Precedent) with
        {
            IsConsultative = true,
        },
        Survey(ConditionKind.Precedent) with
        {
            IfSilent = SilenceEffect.Meet,
        },
        new ConditionDefinition("it is approved") { Id = "survey", Watched = new("approval", ["met"]) },
    ];

    [Fact]
    public void Lead_to_what_the_same_condition_in_the_text_leads_to()
    {
        foreach (var condition in Conditions)
        foreach (var first in Then)
        foreach (var second in Then)
        {
            var text = Negotiated([Approval, condition]);
            var demanded = Negotiated([Approval]);
            demanded = demanded.When(Seller.Demands("a1", condition));
            if (condition.Kind != ConditionKind.Independent)
                demanded = demanded.When(Buyer.ConcedesDemand("survey"));
            var (one, other) = (Play(text, first, second), Play(demanded, first, second));
            Assert.True(one == other, $"{condition}\n{first}\n{second}\nin the text {one}\nclaimed {other}");
        }
    }

    private static ConditionDefinition Approval =>
        new("parliament approves")
        {
            Id = "approval",
            AskedParty = "parliament",
            AlternativesLabel = "proof",
        };

    private static ConditionDefinition Survey(ConditionKind kind) =>
        new("the survey satisfies", kind)
        {
            Id = "survey",
            AskedParty = "buyer",
            Due = Day(5),
        };

    private static Story Negotiated(ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Diplomacy, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions = conditions,
                    Exits = [ExitClause.ForBeneficiaryIfFails("survey"), ExitClause.AtWill],
                },
                Buyer.Accepts("p1")
            );

    private static string Play(Story story, params Move[] moves)
    {
        var told = "";
        foreach (var move in moves)
        {
            var ruling = story.Talks.Rule(move);
            told += $"{ruling.Code} ";
            story = story with { Talks = ruling.Talks };
        }

        foreach (var then in new[] { story.Talks, story.Talks.AdvanceTo(Day(5)).Talks, story.Talks.AdvanceTo(Day(20)).Talks })
            told += $"| {then.Status} {Statuses(then)}";
        return told;
    }

    private static string Statuses(Negotiation talks) =>
        string.Join(
            ' ',
            talks
                .Conditions.OrderBy(one => one.Id.Value)
                .Select(one => $"{one.Id}={one.Status}")
                .Concat(talks.Agreements.Select(one => $"{one.Id}={one.Status}"))
        );
}
