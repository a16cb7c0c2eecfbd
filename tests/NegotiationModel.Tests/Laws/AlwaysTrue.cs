using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>What holds of every negotiation whatever is played, each law by its own name.</summary>
public class AlwaysTrue
{
    [Fact]
    public void Every_agreement_was_accepted_by_another_principal_than_the_proposer() => Stories.EveryStep((_, ruling) =>
    {
        foreach (var agreement in ruling.Negotiation.Agreements)
        {
            var by = ruling.Negotiation.Proposals[agreement.Proposals[0].Value].By;
            Assert.Contains(agreement.AcceptedBy, party => party != by);
            Assert.All(agreement.AcceptedBy, party => Assert.Equal(Role.Principal, ruling.Negotiation.Seats[party.Value].Party.Role));
        }
    });

    [Fact]
    public void At_most_one_agreement_in_force_or_pending_settles_an_issue() => Stories.EveryStep((_, ruling) =>
    {
        var settled = ruling.Negotiation.Agreements.Where(one => one.Status is AgreementStatus.InForce or AgreementStatus.Pending).SelectMany(one => one.Terms.Select(term => term.Issue)).ToList();
        Assert.Equal(settled.Count, settled.Distinct().Count());
    });

    [Fact]
    public void Nothing_leaves_a_final_status_and_every_transition_is_declared() => Stories.EveryStep((_, ruling) =>
        Assert.All(ruling.Transitions, one => Assert.Contains(one.Declared, Lifecycle.Of(one.Declared.Machine).Transitions.ToArray())));

    [Fact]
    public void Transitions_lead_from_where_things_stood_to_where_they_stand() => Stories.EveryStep((before, ruling) =>
    {
        var last = new Dictionary<Subject, Enum>();
        foreach (var one in ruling.Transitions)
        {
            Assert.Equal(last.TryGetValue(one.Subject, out var was) ? was : Status(before, one.Subject), one.From);
            last[one.Subject] = one.To;
        }

        Assert.All(last, one => Assert.Equal(Status(ruling.Negotiation, one.Key), one.Value));
    });

    [Fact]
    public void While_active_the_talks_follow_the_proposals() => Stories.EveryStep((_, ruling) =>
    {
        var talks = ruling.Negotiation;
        if (talks.Status <= NegotiationStatus.AgreedInPrinciple)
            Assert.Equal(
                talks.Proposals.Any(one => one.Status == ProposalStatus.ConditionallyAccepted) ? NegotiationStatus.AgreedInPrinciple
                : talks.Proposals.Any(one => one.Status == ProposalStatus.Live) ? NegotiationStatus.Tabled
                : talks.Proposals.Count == 0 && talks.Log.All(one => one.Move is not Move.Reopen) && talks.Status == NegotiationStatus.Convened ? NegotiationStatus.Convened
                : NegotiationStatus.Open,
                talks.Status);
        else if (talks.Status >= NegotiationStatus.Concluded)
            Assert.DoesNotContain(talks.Proposals, one => one.IsStanding);
    });

    [Fact]
    public void A_refused_move_leaves_everything_as_it_was() => Stories.EveryStep((before, ruling) =>
    {
        if (!ruling.IsAllowed)
            Assert.Same(before, ruling.Negotiation);
    });

    [Fact]
    public void Forks_do_not_influence_each_other()
    {
        foreach (var seed in Stories.Seeds.Take(100))
        {
            var document = Stories.Read(seed);
            var versions = new List<(Negotiation Talks, string Then)>();
            foreach (var ruling in document.Play())
            {
                versions.Add((ruling.Negotiation, Standing(ruling.Negotiation)));
                foreach (var party in ruling.Negotiation.Seats)
                    foreach (var possible in ruling.Negotiation.PermittedMoves(party.Party.Id))
                        ruling.Negotiation.Make(possible.Example);
            }

            Assert.All(versions, version => Assert.Equal(version.Then, Standing(version.Talks)));
        }
    }

    [Fact]
    public void The_pair_of_every_allowed_move_is_among_the_permitted() => Stories.EveryStep((before, ruling) =>
    {
        if (!ruling.IsAllowed || before.Seats.Find(ruling.Move.By.Value) is null)
            return;
        var at = ruling.Negotiation.Now;
        Assert.Contains(before.PermittedMoves(ruling.Move.By, at), one => one.Kind == ruling.Move.Kind && one.Subject == ruling.Move.Subject);
    });

    [Fact]
    public void Every_example_of_a_permitted_move_is_allowed_and_every_refused_pair_is_explained() => Stories.EveryStep((before, _) =>
    {
        foreach (var seat in before.Seats)
        {
            Assert.All(before.PermittedMoves(seat.Party.Id), one => Assert.True(before.Rule(one.Example).IsAllowed));
            Assert.All(before.RulingsFor(seat.Party.Id).Where(one => !one.IsAllowed), one => Assert.NotEmpty(one.Refusal!.Message));
        }
    });

    [Fact]
    public void Statements_change_nothing() => Stories.EveryStep((before, ruling) =>
    {
        if (ruling is { IsAllowed: true, Move: Move.State })
            Assert.Equal(before.AdvanceTo(ruling.Negotiation.Now).Transitions, ruling.Transitions);
    });

    [Fact]
    public void Permits_says_what_rule_says() => Stories.EveryStep((before, ruling) => Assert.Equal(ruling.IsAllowed, before.Permits(ruling.Move)));

    private static Enum Status(Negotiation talks, Subject subject) => subject.Kind switch
    {
        SubjectKind.Proposal => talks.Proposals[subject.Id].Status,
        SubjectKind.Condition => talks.Conditions[subject.Id].Status,
        SubjectKind.Agreement => talks.Agreements[subject.Id].Status,
        _ => talks.Status,
    };

    private static string Standing(Negotiation talks) =>
        $"{talks.Status} {talks.Now} {talks.Turn} {talks.Log.Count} {string.Join(' ', talks.Proposals.Select(one => (one.Id, one.Status)))} {string.Join(' ', talks.Conditions.Select(one => (one.Id, one.Status)))} {string.Join(' ', talks.Agreements.Select(one => (one.Id, one.Status, one.Terms)))}";
}
