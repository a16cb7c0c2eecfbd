using NegotiationModel.Reports;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Documents.Scenarios;

/// <summary>A lease and its year: what stands after each of its turns.</summary>
public class ATenancyIsPlayedToItsEnd
{
    private static readonly NegotiationDocument Document = Scenario.Tenancy.Read();

    [Fact]
    public void One_security_is_enough_and_the_other_is_moot()
    {
        Assert.Equal(ProposalStatus.ConditionallyAccepted, As(2025, 10, 1).Proposals["lease"].Status);
        var talks = As(2025, 10, 10);
        Assert.Equal(ConditionStatus.Moot, talks.Conditions["three-rents"].Status);
        Assert.Equal(AgreementStatus.InForce, talks.Agreements["a1"].Status);
        Assert.Equal(NegotiationStatus.Concluded, talks.Status);
    }

    [Fact]
    public void When_the_boiler_fails_the_lease_stands_and_the_tenant_may_leave_at_once()
    {
        Assert.False(MayLeaveAtOnce(As(2026, 1, 13)));
        Assert.True(MayLeaveAtOnce(As(2026, 1, 15)));
        Assert.Equal(AgreementStatus.InForce, As(2026, 1, 15).Agreements["a1"].Status);
        Assert.False(MayLeaveAtOnce(As(2026, 5, 21))); // that way out was sold

        static bool MayLeaveAtOnce(Negotiation talks) =>
            talks.Make(Move.Withdraw.From("tenant", "a1")).Agreements["a1"].Status == AgreementStatus.Ended;
    }

    [Theory]
    [InlineData(2026, 9, 28, AgreementStatus.InForce)]
    [InlineData(2026, 9, 30, AgreementStatus.Ended)]
    public void Notice_of_the_lease_ends_it_as_it_was_amended(int year, int month, int day, AgreementStatus status) =>
        Assert.All(As(year, month, day).Agreements, agreement => Assert.Equal(status, agreement.Status));

    [Fact]
    public void It_ends_on_the_amended_rent_and_the_security_goes_back()
    {
        Assert.Equal("rent: 870", $"{As(2026, 9, 1).Agreements["a2"].Terms}");
        var talks = Document.Talks();
        Assert.Equal(ConditionStatus.Met, talks.Conditions["release"].Status);
        Assert.Equal(NegotiationStatus.Concluded, talks.Status);
    }

    [Fact]
    public void Repairs_by_the_tenant_for_a_lower_rent_would_have_been_better_for_both()
    {
        var (problem, _, talks) = Analysed.AtLast("tenancy");
        Terms better = [Issue.Money("rent", "EUR").Is(870), Issue.Text("repairs").Is("the tenant"), Issue.YesNo("cat").Is(true)];
        var lease = problem.Utilities(talks.Proposals["lease"].Terms);
        Assert.All(lease.Zip(problem.Utilities(better)), pair => Assert.True(pair.Second > pair.First));
    }

    private static Negotiation As(int year, int month, int day) =>
        ReplayResult.Play(Document, asOf: Instant.FromUtc(year, month, day, 12, 0)).Talks;
}
