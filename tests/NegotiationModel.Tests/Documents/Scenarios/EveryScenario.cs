using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Documents.Scenarios;

public class EveryScenario
{
    public static TheoryData<string> Ids => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Replays_without_a_refusal(string id) => Assert.Empty(Played(id).Refusals);

    [Theory, MemberData(nameof(Ids))]
    public void Is_written_canonically(string id) =>
        Assert.Equal(Scenario.Find(id)!.Json, NegotiationJson.Write(Scenario.Find(id)!.Read()));

    [Theory, MemberData(nameof(Ids))]
    public void Is_written_canonically_from_the_log_as_well(string id) =>
        Assert.Equal(
            Scenario.Find(id)!.Json,
            NegotiationJson.Write(
                NegotiationDocument.From(Played(id).Talks) with
                {
                    Brief = Scenario.Find(id)!.Read().Brief,
                    Sheets = Scenario.Find(id)!.Read().Sheets,
                    Preferences = Scenario.Find(id)!.Read().Preferences,
                }
            )
        );

    [Theory, MemberData(nameof(Ids))]
    public void Has_a_brief_with_questions(string id)
    {
        var brief = Scenario.Find(id)!.TeachingNotes;
        Assert.StartsWith("#", brief, StringComparison.Ordinal);
        Assert.True(brief.Count(character => character == '?') >= 3);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Says_what_it_teaches_to_how_many_and_for_how_long(string id) =>
        Assert.Matches(@"\*\*For class\.\*\* It teaches .+ people.* [0-9]+ minutes, ", Scenario.Find(id)!.TeachingNotes);

    [Fact]
    public void Each_reaches_a_different_ending() =>
        Assert.Equal(Scenario.All.Count, Scenario.All.Select(scenario => Ending(Played(scenario.Id).Talks)).Distinct().Count());

    [Fact]
    public void Together_they_use_every_kind_of_move() =>
        Assert.Equal(
            Enum.GetValues<MoveKind>().Except([MoveKind.Abstain]), // nobody does in any of them
            Scenario.All.SelectMany(scenario => scenario.Read().Moves).Select(move => move.Kind).Distinct().Order()
        );

    [Fact]
    public void Moscow_kyiv_ends_as_the_news_did()
    {
        var talks = Played("moscow-kyiv").Talks;
        Assert.Equal(NegotiationStatus.Tabled, talks.Status);
        Assert.Equal(ProposalStatus.Live, talks.Proposals["kyiv"].Status);
        Assert.Equal(ProposalStatus.Rejected, talks.Proposals["moscow"].Status);
        Assert.All(
            new ProposalId[] { "bilateral", "trilateral" },
            format =>
            {
                Assert.Equal(ProposalStatus.Live, talks.Proposals[format].Status);
                Assert.Equal(Answer.Conditional, talks.AnswerOf(format, "russia"));
                Assert.Equal(Answer.None, talks.AnswerOf(format, "ukraine"));
            }
        );
        Assert.Empty(talks.Agreements);
        Assert.All(talks.Log, logged => Assert.NotEmpty(logged.Move.Citations));
    }

    [Fact]
    public void A_strike_is_peace_left_with_notice_and_a_final_offer_waits_for_the_ballot()
    {
        var document = Scenario.Strike.Read();
        Assert.Equal(AgreementStatus.Ended, As(2026, 6, 12).Agreements["a1"].Status);
        Assert.Equal(ProposalStatus.Live, As(2026, 5, 29).Proposals["draft"].Status);
        Assert.Equal(ProposalStatus.ConditionallyAccepted, As(2026, 7, 1).Proposals["final"].Status);
        var talks = document.Talks();
        Assert.Equal(NegotiationStatus.Concluded, talks.Status);
        Assert.Equal(
            [AgreementStatus.Ended, AgreementStatus.InForce, AgreementStatus.InForce],
            talks.Agreements.Select(agreement => agreement.Status)
        );

        Negotiation As(int year, int month, int day) =>
            ReplayResult.Play(document, asOf: NodaTime.Instant.FromUtc(year, month, day, 12, 0)).Talks;
    }

    [Fact]
    public void The_spokesmans_statement_is_recorded_and_changes_nothing()
    {
        var step = Replay
            .Steps(Scenario.Find("moscow-kyiv")!.Read())
            .Single(one => one.Ruling?.Move.Representative == new RepresentativeId("peskov"));
        Assert.True(step.Ruling!.Value.IsPermitted);
        Assert.Empty(step.Transitions);
    }

    private static ReplayResult Played(string id) => ReplayResult.Play(Scenario.Find(id)!.Read());

    private static string Ending(Negotiation talks) =>
        $"{talks.Status} {string.Join(' ', talks.Agreements.Select(agreement => agreement.Status))}";
}
