using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>Several agreements: those closed together are ratified or refused together, others each by itself.</summary>
public partial class Ratifying
{
    private static readonly Protocol Together = Protocol.Diplomacy with { Settlement = Settlement.Provisional, Ratifiers = ["parliament"] };

    [Fact]
    public void Agreements_closed_together_are_ratified_together() =>
        Both(Together)
            .Tells("proposal p2: live → accepted", "agreement a1: provisional → pending", "negotiation negotiation: tabled → concluded")
            .When(Parliament.Ratifies("a1"))
            .Tells("agreement a1: pending → in force", "agreement a2: pending → in force");

    [Fact]
    public void And_refused_together() =>
        Both(Together)
            .When(Parliament.RefusesToRatify("a2"))
            .Tells("agreement a1: pending → unratified", "agreement a2: pending → unratified", "negotiation negotiation: concluded → open");

    [Fact]
    public void Settling_by_issue_each_is_ratified_by_itself() =>
        Both(Protocol.Diplomacy with { Ratifiers = ["parliament"] })
            .Is(NegotiationStatus.Concluded)
            .When(Parliament.Ratifies("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.Pending);

    [Fact]
    public void What_one_refusal_opens_is_agreed_anew_and_the_rest_stands() =>
        Both(Protocol.Diplomacy with { Ratifiers = ["parliament"] })
            .When(Parliament.Ratifies("a1"), Parliament.RefusesToRatify("a2"))
            .Is(NegotiationStatus.Open)
            .Agreement("a1", AgreementStatus.InForce)
            .When(Seller.Proposes(Warranty.Is("1 year")), Buyer.Accepts("p3"))
            .Is(NegotiationStatus.Concluded)
            .Agreement("a3", AgreementStatus.Pending)
            .When(Parliament.Ratifies())
            .Agreement("a3", AgreementStatus.InForce);

    [Fact]
    public void A_refusal_while_the_talks_go_on_leaves_them_going_on() =>
        Table(Protocol.Diplomacy with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Parliament.RefusesToRatify())
            .Tells("agreement a1: pending → unratified")
            .Is(NegotiationStatus.Tabled)
            .When(Seller.Proposes(Price.Is(8_000)));

    [Fact]
    public void A_refusal_that_breaks_off_ends_talks_that_go_on() =>
        Table(
                Protocol.Diplomacy with
                {
                    Ratifiers = ["parliament"],
                    OnFailedEntryIntoForce = FailedEntryEffect.BreakOff,
                },
                Seller,
                Buyer,
                Parliament
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Parliament.RefusesToRatify())
            .Tells("proposal p2: live → lapsed", "agreement a1: pending → unratified", "negotiation negotiation: tabled → broken off");

    [Fact]
    public void A_dissolved_one_is_not_ratified_any_more_but_the_other_is() =>
        Table(Together, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed))
            )
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"), Buyer.ReportsFailed("c1"))
            .Tells("condition c1: outstanding → failed", "agreement a1: pending → dissolved")
            .Refuses(Parliament.Ratifies("a1"), RefusalCode.AgreementNotPending)
            .When(Parliament.Ratifies())
            .Tells("agreement a2: pending → in force");

    [Fact]
    public void Each_says_who_has_ratified_it_and_what_was_kept_before_says_what_it_said()
    {
        var concluded = Both(Together with { Ratifiers = ["parliament", "seller"] }).Talks;
        var halfway = concluded.Make(Parliament.Ratifies("a2"));
        var kept = halfway.Agreements[0];
        var ended = halfway.Make(Seller.Ratifies("a1"));
        Assert.All(concluded.Agreements, agreement => Assert.Empty(agreement.RatifiedBy));
        Assert.All(halfway.Agreements, agreement => Assert.Equal(["parliament"], agreement.RatifiedBy));
        Assert.All(ended.Agreements, agreement => Assert.Equal(["parliament", "seller"], agreement.RatifiedBy));
        Assert.Equal(["parliament"], kept.RatifiedBy);
        Assert.Same(kept, halfway.Agreements["a1"]);
        Assert.All(
            halfway.Make(Seller.RefusesToRatify("a2")).Agreements,
            agreement => Assert.Equal(("seller", 1), (agreement.RatificationRefusedBy!.Value.Value, agreement.RatifiedBy.Count))
        );
    }

    [Fact]
    public void One_that_is_dissolved_keeps_what_was_said_on_it_until_then()
    {
        var talks = Table(Together with { Ratifiers = ["parliament", "seller"] }, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed))
            )
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"), Parliament.Ratifies("a2"), Buyer.ReportsFailed("c1"))
            .When(Seller.Ratifies("a2"))
            .Talks;
        Assert.Equal(["parliament"], talks.Agreements["a1"].RatifiedBy);
        Assert.Equal(["parliament", "seller"], talks.Agreements["a2"].RatifiedBy);
    }

    private static Story Both(Protocol protocol) =>
        Table(protocol, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"));
}
