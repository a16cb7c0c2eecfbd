using NegotiationModel.Texts;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Where something of what happens around and after a yes is used, each ratifier's word is a condition of the agreement.</summary>
public class RatificationsAsConditions
{
    private static readonly Party Court = Party.Observer("court");

    private static readonly Protocol Rules = Protocol.Contract with { Ratifiers = ["parliament", "court"] };

    [Fact]
    public void Each_is_a_consent_that_comes_before_the_agreement_is_in_force() =>
        Agreed()
            .Then(talks =>
            {
                Assert.Equal(["keys", "a1-parliament", "a1-court"], talks.Conditions.Select(condition => condition.Id.Value));
                var condition = talks.Conditions["a1-court"];
                Assert.Equal((ConditionKind.Precedent, ConditionRequirement.Consent), (condition.Kind, condition.Asks));
                Assert.Equal(("court", "ratification"), (condition.AskedParty?.Value, condition.Formality));
                Assert.Equal((Subject.Of(new AgreementId("a1")), talks.Agreements["a1"].At), (condition.On, condition.At));
            });

    [Fact]
    public void Nobody_set_it_and_nobody_waives_it_or_gives_it_more_time()
    {
        Agreed()
            .Then(talks => Assert.Equal((null, null), (talks.Conditions["a1-court"].By, talks.Conditions["a1-court"].Beneficiary)))
            .Then(talks =>
                Assert.All(
                    Everybody,
                    one => Assert.Equal(RefusalCode.LimitChangeNotAllowed, talks.Rule(one.SetsDue("a1-court", Day(9))).Code)
                )
            )
            .Then(talks =>
                Assert.All(Everybody, one => Assert.Equal(RefusalCode.NotYourCondition, talks.Rule(one.WaivesCondition("a1-court")).Code))
            );
    }

    [Fact]
    public void To_meet_it_is_to_ratify() =>
        Agreed()
            .When(Parliament.MeetsCondition("a1-parliament"))
            .Tells("condition a1-parliament: outstanding → met")
            .Then(talks => Assert.Equal(["parliament"], talks.Agreements["a1"].RatifiedBy))
            .Refuses(Parliament.Ratifies("a1"), RefusalCode.AlreadyDone)
            .When(Court.Ratifies("a1"))
            .Tells("condition a1-court: outstanding → met", "agreement a1: pending → in force");

    [Fact]
    public void And_is_told_so() =>
        Agreed()
            .Then(talks =>
            {
                var (meets, refuses) = (Parliament.MeetsCondition("a1-parliament"), Court.RefusesCondition("a1-court"));
                Assert.Equal("parliament ratifies a1", Narration.Sentence(meets, talks));
                Assert.Equal("court refuses to ratify a1", Narration.Sentence(refuses, talks));
                Assert.Equal("ратифікує a1", Narration.Action(meets, talks, NegotiationTexts.Ukrainian));
                Assert.Equal("відмовляється ратифікувати a1", Narration.Action(refuses, talks, NegotiationTexts.Ukrainian));
                Assert.Equal("reports the condition a1-parliament met", Narration.Action(meets));
                Assert.Equal("reports the condition keys met", Narration.Action(Seller.MeetsCondition("keys"), talks));
                Assert.Equal("a1-court by the protocol: ratification (outstanding)", talks.Conditions["a1-court"].ToString());
            });

    [Fact]
    public void What_the_last_ratifies_is_in_force_before_a_due_that_hung_on_its_word_passes()
    {
        var repairs = new ConditionDefinition("the roof is mended", ConditionKind.EndsAgreementIfFailed)
        {
            Id = "roof",
            Due = End.On("a1-court"),
        };
        Move[] words = [Court.Ratifies("a1"), Court.MeetsCondition("a1-court")];
        foreach (var word in words)
            Agreed()
                .When(Seller.Demands("a1", repairs), Buyer.ConcedesDemand("roof"), Parliament.Ratifies("a1"))
                .When(word)
                .Tells(
                    "condition keys: outstanding → moot",
                    "condition a1-court: outstanding → met",
                    "condition roof: outstanding → failed",
                    "agreement a1: pending → dissolved"
                )
                .Then(talks => Assert.Equal(talks.Now, talks.PartiesTo("a1")[0].BoundSince));
    }

    [Fact]
    public void To_refuse_it_is_to_refuse_to_ratify() =>
        Agreed()
            .When(Court.RefusesCondition("a1-court"))
            .Tells(
                "condition keys: outstanding → moot",
                "condition a1-parliament: outstanding → moot",
                "condition a1-court: outstanding → refused",
                "agreement a1: pending → unratified",
                "negotiation negotiation: concluded → open"
            )
            .Then(talks => Assert.Equal("court", talks.Agreements["a1"].RatificationRefusedBy?.Value));

    [Fact]
    public void Refusing_to_ratify_refuses_it() =>
        Agreed()
            .When(Court.RefusesToRatify("a1"))
            .Condition("a1-court", ConditionStatus.Refused)
            .Condition("a1-parliament", ConditionStatus.Moot);

    [Fact]
    public void A_ratifier_that_cannot_ratify_reports_it_failed() =>
        Agreed()
            .When(Court.ReportsFailed("a1-court"))
            .Condition("a1-court", ConditionStatus.Failed)
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Then(talks => Assert.Null(talks.Agreements["a1"].RatificationRefusedBy))
            .Refuses(Court.Ratifies("a1"), RefusalCode.AlreadyDone);

    [Fact]
    public void Nobody_else_speaks_for_a_ratifier() =>
        Agreed()
            .Refuses(Court.MeetsCondition("a1-parliament"), RefusalCode.NotYourCondition)
            .Refuses(Seller.MeetsCondition("a1-parliament"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.RefusesCondition("a1-court"), RefusalCode.NotYourCondition)
            .Refuses(Seller.ReportsFailed("a1-court"), RefusalCode.NotYourCondition)
            .Refuses(Parliament.PostponesConsent("a1-court"), RefusalCode.NotYourCondition);

    [Fact]
    public void A_word_that_is_put_off_is_still_to_come() =>
        Agreed()
            .When(Court.PostponesConsent("a1-court"), Parliament.MeetsCondition("a1-parliament"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Court.Ratifies("a1"))
            .Tells("condition a1-court: withheld → met", "agreement a1: pending → in force");

    [Fact]
    public void Nothing_takes_its_place() =>
        Agreed()
            .When(Seller.ReplacesCondition("a1-court", new ConditionDefinition("a guarantee") { Id = "instead" }))
            .Condition("instead", ConditionStatus.Demanded)
            .Then(talks => Assert.All(Everybody, one => Assert.False(talks.Permits(one.ConcedesDemand("instead")))))
            .When(Parliament.Ratifies(), Court.Ratifies())
            .Agreement("a1", AgreementStatus.InForce)
            .Condition("instead", ConditionStatus.Moot);

    [Fact]
    public void Each_may_be_met_by_whom_it_asks_and_that_is_permitted() =>
        Agreed()
            .Then(talks =>
            {
                var subject = Subject.Of(new ConditionId("a1-court"));
                var kinds = talks.PermittedMoves("court").Where(one => one.ActsOn == subject).Select(one => one.Kind);
                Assert.Equal([MoveKind.MeetCondition, MoveKind.RefuseCondition, MoveKind.FailCondition], kinds.Take(3));
                Assert.DoesNotContain(talks.PermittedMoves("seller"), one => one.ActsOn == subject && one.Kind != MoveKind.MakeStatement);
            });

    [Fact]
    public void What_was_closed_together_is_ratified_together() =>
        Closed()
            .Then(talks => Assert.Equal(["a1-parliament", "a2-parliament"], talks.Conditions.Skip(1).Select(one => one.Id.Value)))
            .When(Parliament.MeetsCondition("a2-parliament"))
            .Tells(
                "condition a1-parliament: outstanding → met",
                "condition a2-parliament: outstanding → met",
                "agreement a1: pending → in force",
                "agreement a2: pending → in force"
            );

    [Fact]
    public void And_refused_together_on_one_vote() =>
        Closed()
            .When(Parliament.RefusesCondition("a1-parliament") with { Votes = new(40, 60) })
            .Condition("a2-parliament", ConditionStatus.Refused)
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed)
            .Then(talks => Assert.Equal(new Votes(40, 60), talks.Conditions["a2-parliament"].Votes));

    [Fact]
    public void Its_word_is_awaited_also_where_somebody_is_gone_from_another_agreement() =>
        Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional, Ratifiers = ["parliament"] }, Seller, Buyer, Bank, Parliament)
            .When(
                Seller.Proposes(Price.Is(5_000)) with
                {
                    Between = ["seller", "bank"],
                    Exits = [ExitClause.AtWill],
                },
                Bank.Accepts("p1"),
                Parliament.Ratifies("a1"),
                Bank.WithdrawsFrom("a1")
            )
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Agreement("a2", AgreementStatus.Pending)
            .When(Parliament.Ratifies("a2"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void What_was_ratified_before_comes_up_as_it_stands() =>
        Table(Rules, Seller, Buyer, Parliament, Court)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.Ratifies() with { At = Day(2) })
            .Then(talks => Assert.Empty(talks.Conditions))
            .Refuses(Court.MeetsCondition("a1-court"), RefusalCode.UnknownCondition)
            .When(Seller.Promises(new ConditionDefinition("the keys") { Due = End.After(NodaTime.Period.FromDays(3)) }))
            .Tells()
            .Condition("a1-parliament", ConditionStatus.Met)
            .Condition("a1-court", ConditionStatus.Outstanding)
            .When(Seller.Promises(new ConditionDefinition("the papers") { Due = End.After(NodaTime.Period.FromDays(5), "a1-parliament") }))
            .Until(Day(6))
            .Condition("c2", ConditionStatus.Outstanding)
            .Until(Day(7))
            .Condition("c2", ConditionStatus.Failed);

    [Fact]
    public void Its_id_is_another_where_that_is_taken() =>
        Table(Rules, Seller, Buyer, Parliament, Court)
            .When(Seller.Proposes(Price.Is(8_000)) with { Proposal = "a1-court" }, Seller.Promises(new ConditionDefinition("the keys")))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Parliament.Ratifies(), Court.MeetsCondition("a1-court-2"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_is_refused_is_not_put_to_the_ratifier_again_where_the_rules_say_so() =>
        Table(Rules with { ConsentResubmission = ConsentResubmission.OnlyForChangedTerms }, Seller, Buyer, Parliament, Court)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Court.RefusesCondition("a1-court"))
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.ConsentRefusedBefore)
            .When(Seller.Proposes(Price.Is(8_000)));

    [Fact]
    public void A_rule_of_entry_counts_each_word_by_itself() =>
        Table(Protocol.Contract with { Ratifiers = ["seller", "buyer", "bank"] }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    EntryIntoForceRule = AcceptanceRule.AtLeast(1),
                },
                Buyer.Accepts("p1"),
                Bank.Accepts("p1")
            )
            .When(Seller.RefusesCondition("a1-seller"), Buyer.RefusesToRatify("a1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.Ratifies("a1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Who_ratifies_late_and_leaves_before_it_is_bound_never_is() =>
        Table(Protocol.Contract with { Ratifiers = ["bank"] }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    EntryIntoForceRule = AcceptanceRule.AtLeast(2),
                    EntryIntoForceDelay = NodaTime.Period.FromDays(5),
                    Exits = [ExitClause.AtWill],
                },
                Buyer.Accepts("p1"),
                Bank.Accepts("p1")
            )
            .Until(Day(6))
            .Agreement("a1", AgreementStatus.InForce)
            .When(Bank.MeetsCondition("a1-bank") with { At = Day(7) }, Bank.WithdrawsFrom("a1"))
            .Until(Day(20))
            .Then(talks => Assert.Equal([Day(5), Day(5), null], talks.PartiesTo("a1").Select(party => party.BoundSince)));

    private static IEnumerable<Party> Everybody => [Seller, Buyer, Parliament, Court];

    private static Story Agreed() =>
        Table(Rules, Seller, Buyer, Parliament, Court)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions = [new("the keys", ConditionKind.Independent) { Id = "keys", AskedParty = "seller" }],
                },
                Buyer.Accepts("p1")
            );

    private static Story Closed() =>
        Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional, Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(
                Seller.Promises(new ConditionDefinition("silence")),
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Seller.Proposes(Warranty.Is("none")),
                Buyer.Accepts("p2")
            );
}
