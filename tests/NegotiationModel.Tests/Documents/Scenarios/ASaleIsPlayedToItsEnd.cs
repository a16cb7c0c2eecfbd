using NegotiationModel.Reports;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Documents.Scenarios;

/// <summary>The sale of a company, day by day: what stands after each of its turns.</summary>
public class ASaleIsPlayedToItsEnd
{
    private static readonly NegotiationDocument Document = Scenario.CompanySale.Read();

    [Fact]
    public void One_paper_binds_in_one_basket_and_not_in_the_other()
    {
        var talks = As(2026, 2, 25);
        Assert.Equal("exclusivity", talks.Agreements["a1"].Proposal.Value);
        Assert.All(["a2", "a3"], (AgreementId id) => Assert.Equal("second-sheet", talks.Agreements[id].Proposal.Value));
        Assert.Equal(AgreementStatus.InForce, talks.Agreements["a2"].Status);
        Assert.Equal(AgreementStatus.ProvisionallyAgreed, talks.Agreements["a3"].Status);
    }

    [Theory]
    [InlineData(2026, 3, 31, AgreementStatus.InForce)]
    [InlineData(2026, 4, 5, AgreementStatus.Ended)]
    public void Exclusive_talks_end_when_they_were_extended_to(int year, int month, int day, AgreementStatus status) =>
        Assert.Equal(status, As(year, month, day).Agreements["a1"].Status);

    [Fact]
    public void The_contract_is_pending_until_it_is_signed_and_the_talks_are_concluded()
    {
        Assert.Equal(AgreementStatus.Pending, As(2026, 4, 5).Agreements["a5"].Status);
        Assert.Equal(NegotiationStatus.Concluded, As(2026, 4, 5).Status);
        Assert.Equal(AgreementStatus.Superseded, As(2026, 4, 5).Agreements["a3"].Status);
        Assert.Equal(AgreementStatus.InForce, As(2026, 4, 11).Agreements["a5"].Status);
    }

    [Fact]
    public void What_was_put_off_is_not_met_by_silence()
    {
        Assert.Equal(ConditionStatus.ConsentPostponed, As(2026, 8, 1).Conditions["clearance"].Status);
        var silent = Document with { Moves = [.. Document.Moves.Where(move => move.Kind != MoveKind.PostponeConsent)] };
        var cleared = ReplayResult.Play(silent, asOf: Instant.FromUtc(2026, 8, 1, 0, 0)).Talks;
        Assert.Equal(ConditionStatus.Met, cleared.Conditions["clearance"].Status);
    }

    [Fact]
    public void What_the_authority_requires_is_demanded_until_both_concede()
    {
        Assert.Equal(ConditionStatus.Demanded, As(2026, 10, 28).Conditions["remedy"].Status);
        Assert.Equal(ConditionStatus.Outstanding, As(2026, 10, 30).Conditions["remedy"].Status);
    }

    [Fact]
    public void Without_either_extension_the_contract_ends_before_it_is_performed()
    {
        Assert.Equal(AgreementStatus.Ended, Without("first-extension", 2026, 10, 1));
        Assert.Equal(AgreementStatus.Ended, Without("lower-price", 2027, 1, 1));
        Assert.Equal(AgreementStatus.InForce, As(2027, 1, 1).Agreements["a5"].Status);

        static AgreementStatus Without(ProposalId yes, int year, int month, int day) =>
            ReplayResult
                .Play(
                    Document with
                    {
                        Moves = [.. Document.Moves.Where(move => move is not Move.Accept accept || accept.Proposal != yes)],
                    },
                    asOf: Instant.FromUtc(year, month, day, 12, 0)
                )
                .Talks.Agreements["a5"]
                .Status;
    }

    [Fact]
    public void It_closes_at_one_instant_and_stays_in_force_when_the_warranty_fails()
    {
        var moves = Document.Moves.OfType<Move.MeetCondition>().Where(move => move.Condition.Value is "escrow" or "transfer" or "payment");
        Assert.Equal([Instant.FromUtc(2027, 1, 15, 9, 0)], moves.Select(move => move.At!.Value).Distinct());
        var talks = Document.Talks();
        Assert.Equal(ConditionStatus.Failed, talks.Conditions["warranty"].Status);
        Assert.Equal(ConditionStatus.Met, talks.Conditions["compensation"].Status);
        Assert.Equal(AgreementStatus.InForce, talks.Agreements["a5"].Status);
        Assert.Equal("price: 94", $"{talks.Agreements["a7"].Terms}");
    }

    [Fact]
    public void A_lower_price_for_no_liability_would_have_been_better_for_both()
    {
        var (problem, _, talks) = Analysed.AtLast("company-sale");
        Terms signed = [.. talks.Agreements["a5"].Terms, Issue.YesNo("exclusivity").Is(true)];
        Terms better =
        [
            Issue.YesNo("exclusivity").Is(true),
            Issue.Number("price").Is(90),
            Issue.Integer("cap").Is(0),
            Issue.Integer("months").Is(12),
        ];
        Assert.All(problem.Utilities(signed).Zip(problem.Utilities(better)), pair => Assert.True(pair.Second > pair.First));
        Assert.All(problem.Utilities(signed).Zip(problem.UtilityRanges), pair => Assert.True(pair.First > pair.Second.Reservation));
    }

    private static Negotiation As(int year, int month, int day) =>
        ReplayResult.Play(Document, asOf: Instant.FromUtc(year, month, day, 12, 0)).Talks;
}
