using System.Text.Json;
using NegotiationModel.Lifecycles;
using NegotiationModel.Tests.Reference;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of what is agreed, and by whom.</summary>
public class WhatIsAgreed : LawBook
{
    [Fact]
    public void Every_agreement_was_accepted_by_those_the_acceptance_rule_asks_for() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
            {
                foreach (var term in agreement.Terms)
                    if (!IsMet(after, agreement, term.Issue))
                        Assert.Fail(
                            $"{agreement.Id} on {term.Issue} was accepted by "
                                + $"{string.Join(", ", Accepting(after, agreement, [term.Issue]))} alone"
                        );
            }
        );

    [Fact]
    public void Every_agreement_was_accepted_by_a_principal_other_than_the_one_that_put_the_proposal_forward() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
            {
                var proposer = after.Proposals[agreement.Proposal.Value].By;
                foreach (var term in agreement.Terms)
                    Assert.Contains(Accepting(after, agreement, [term.Issue]), party => party != proposer);
            }
        );

    [Fact]
    public void Whoever_is_named_as_having_accepted_an_agreement_has_said_so_on_every_issue_of_it() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
            {
                var proposal = after.Proposals[agreement.Proposal.Value];
                foreach (var party in Spoken(after, agreement))
                foreach (var term in agreement.Terms)
                    Assert.Contains(
                        after.Log,
                        one =>
                            one.Move is Move.Accept { CounterProposal: null } accept
                            && accept.By == party
                            && accept.Proposal == proposal.Id
                            && (accept.Issues is not { } some || some.Contains(term.Issue))
                    );
            }
        );

    [Fact]
    public void Silence_is_of_those_who_have_said_neither_no_nor_that_they_abstain_and_where_it_was_agreed() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
            {
                var proposal = after.Proposals[agreement.Proposal.Value];
                var silent = after.AcceptedBySilence(agreement.Id);
                Assert.True(silent.Count == 0 || (proposal.Move.SilenceAccepts && after.Setting.Protocol.AllowsSilentAcceptance));
                Assert.Subset(agreement.AcceptedBy.ToHashSet(), silent.ToHashSet());
                foreach (var party in silent)
                foreach (var term in agreement.Terms)
                    Assert.False(
                        after.Log.Select(one => one.Move).LastOrDefault(move => move.By == party && Speaks(move, proposal, term.Issue))
                            is Move.Reject
                                or Move.Abstain
                    );
            }
        );

    [Fact]
    public void Whoever_has_accepted_every_issue_of_an_agreement_is_named() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
                Assert.Equal(Accepting(after, agreement, [.. agreement.Terms.Select(term => term.Issue)]), agreement.AcceptedBy)
        );

    [Fact]
    public void What_is_about_an_agreement_was_accepted_by_parties_to_it_and_by_all_where_it_says_nothing_else() =>
        HoldsOfEveryChange(change =>
        {
            for (var made = change.Before.Agreements.Count; made < change.After.Agreements.Count; made++)
                if (InstrumentRules.IsApart(change.After.Table, made) && change.Move is not null)
                {
                    var agreement = change.After.Agreements[made];
                    var parties = change.After.PartiesTo(agreement.Id).Select(party => party.Party).ToList();
                    Assert.Empty(agreement.AcceptedBy.Except(parties));
                    Assert.Contains(agreement.AcceptedBy, party => party != change.After.Proposals[agreement.Proposal].By);
                    if (
                        AgreementProposalRules.IsAbout(change.After.Table, change.After.Proposals[agreement.Proposal])
                        && change.After.Log.All(one => one.Move is not Move.Propose { ChangeRule: not null })
                    )
                        Assert.Equal(parties, agreement.AcceptedBy);
                }
        });

    [Fact]
    public void What_was_reinstated_has_the_terms_and_the_parties_it_had_less_who_has_gone() =>
        HoldsOfEveryChange(change =>
        {
            foreach (var id in change.Transitions.Where(one => one.Trigger is AgreementTrigger.Revive).Select(one => one.SubjectId))
            {
                var (before, after) = (change.Before.Agreements[new AgreementId(id)], change.After.Agreements[new AgreementId(id)]);
                Assert.Equal((before.Terms, before.At), (after.Terms, after.At));
                Assert.Equal(
                    change.Before.PartiesTo(before.Id).Select(party => (party.Party, party.LeftAt)),
                    change.After.PartiesTo(after.Id).Select(party => (party.Party, party.LeftAt))
                );
            }
        });

    [Fact]
    public void Nobody_is_bound_whose_newest_word_was_another() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
            {
                var proposal = after.Proposals[agreement.Proposal.Value];
                foreach (var party in Spoken(after, agreement))
                foreach (var term in agreement.Terms)
                    Assert.IsType<Move.Accept>(
                        after.Log.Select(one => one.Move).Last(move => move.By == party && Speaks(move, proposal, term.Issue))
                    );
            }
        );

    [Fact]
    public void No_package_is_accepted_that_lacks_an_essential_issue() =>
        HoldsOfEveryChange(change =>
        {
            if (
                change.Move is Move.Accept { CounterProposal: null, Proposal: { } accepted }
                && change.Before.Setting.Protocol is { Settlement: Settlement.Package, Baskets.Count: 0 }
                && !change.Before.Proposals[accepted].IsBesideTalks // what some agree between themselves is no package of the talks
            )
                foreach (var item in change.Before.Agenda.Where(item => item.Issue.IsEssential))
                    Assert.NotNull(change.Before.Proposals[accepted].Terms.Find(item.Issue.Id));
        });

    [Fact]
    public void Nobody_accepts_by_silence_a_package_that_lacks_an_essential_issue() =>
        HoldsOfEveryChange(change =>
        {
            foreach (
                var made in change
                    .After.Agreements.Skip(change.Before.Agreements.Count)
                    .Where(made => change.After.AcceptedBySilence(made.Id).Count > 0)
            )
                Assert.False(EssentialRules.IsLacking(change.Before.Table, change.After.Proposals[made.Proposal]));
        });

    // The last turn of the last round ends the talks by the protocol's rule, whatever was done in it, and offers lapse with them.
    [Fact]
    public void Nobody_ends_its_own_firm_offer() =>
        HoldsOfEveryChange(change =>
        {
            if (change.Move is not (Move.Withdraw or Move.Propose or Move.WalkAway))
                return;
            foreach (
                var offer in change.Before.Proposals.Where(one =>
                    one.IsOnTheTable && one.By == change.Move.By && one.Move.FirmUntil?.Instant > change.After.Now
                )
            )
            {
                var then = change.After.Proposals[offer.Id];
                Assert.True(
                    then.IsOnTheTable || (then.Status, change.After.Status) == (ProposalStatus.Lapsed, NegotiationStatus.Expired),
                    $"{offer.Id} was firm until {offer.Move.FirmUntil} and is {then.Status}"
                );
            }
        });

    [Fact]
    public void An_acceptance_with_other_terms_is_the_proposal_that_it_says() =>
        HoldsOfEveryChange(change =>
        {
            if (change.Move is not Move.Accept { CounterProposal: { } id, Terms: { } restated, Proposal: { } accepted } accept)
                return;
            var (offer, counter) = (change.Before.Proposals[accepted], change.After.Proposals[id]);
            Assert.Equal((accept.By, (ProposalId?)accepted, true), (counter.By, counter.Move.CounterTo, counter.IsCommitted));
            foreach (var term in counter.Terms)
                Assert.Equal(restated.Find(term.Issue) ?? offer.Terms.Find(term.Issue), term.Value);
            Assert.Equal(offer.Terms.Concat(restated).Select(term => term.Issue).Distinct().Count(), counter.Terms.Count);
            // As a no it may end a vote on the offer: among the others.
            Assert.DoesNotContain(
                change.After.Agreements.Skip(change.Before.Agreements.Count),
                made => made.AcceptedBy.Contains(accept.By) && (made.Proposal == accepted || made.Proposal == id)
            );
        });

    [Fact]
    public void At_most_one_agreement_in_force_or_pending_settles_an_issue_between_the_same() =>
        HoldsOfEveryChange(change =>
        {
            var settled = change
                .After.Agreements.Where(one => !one.IsOver && one.Status is not AgreementStatus.ProvisionallyAgreed)
                .SelectMany(one => one.IssuesStillSettled.Select(issue => (BetweenOf(change.After, one), issue)))
                .ToList();
            Assert.Equal(settled.Distinct(), settled);
        });

    [Fact]
    public void Nobody_comes_into_an_agreement_but_by_acceding_to_it() =>
        HoldsOfEveryChange(change =>
        {
            foreach (var before in change.Before.Agreements)
            foreach (var party in Members(change.After, before.Id).Except(Members(change.Before, before.Id)))
                Assert.True(
                    change.Move is Move.Accept { AccedesTo: not null } accession && accession.By == party,
                    $"{party} has come into {before.Id}"
                );
        });

    [Fact]
    public void Nobody_is_bound_after_it_is_gone() =>
        HoldsOfEveryChange(change =>
        {
            foreach (var agreement in change.After.Agreements)
                Assert.All(change.After.PartiesTo(agreement.Id), party => Assert.False(party.LeftAt < party.BoundSince));
        });

    [Fact]
    public void Talks_first_conclude_exactly_when_every_basket_has() =>
        Holds(world =>
        {
            foreach (var change in world.Changes)
            {
                if (change.Before.Status == NegotiationStatus.Concluded)
                    return;
                if (change.After.Status == NegotiationStatus.Concluded)
                    Assert.Empty(Unconcluded(change.After, AgreedAndOver(change)));
                else if (
                    !IsSomethingHeldBeside(change.After)
                    && change.After is { Agenda.Count: > 0 }
                    && change.After.Status is not (NegotiationStatus.BrokenOff or NegotiationStatus.Expired)
                )
                    Assert.NotEmpty(Unconcluded(change.After, []));
            }
        });

    [Fact]
    public void An_agreement_is_within_one_basket() =>
        HoldsOfEveryAgreement(
            (after, agreement) =>
            {
                var baskets = BasketsOf(after);
                Assert.Single(agreement.Terms.Select(term => baskets[term.Issue]).Distinct());
            }
        );

    [Fact]
    public void What_was_agreed_stays_written_and_what_is_over_holds_nothing() =>
        HoldsOfEveryChange(change =>
        {
            foreach (var was in change.Before.Agreements)
                Assert.Equal(was.Terms, change.After.Agreements[was.Id].Terms);
            foreach (var one in change.After.Agreements)
            {
                Assert.Equal(one.Terms.Select(term => term.Issue).Where(one.IssuesStillSettled.Contains), one.IssuesStillSettled);
                var stands =
                    one.Status
                    is AgreementStatus.ProvisionallyAgreed
                        or AgreementStatus.Pending
                        or AgreementStatus.ProvisionallyApplied
                        or AgreementStatus.InForce
                        or AgreementStatus.Suspended;
                if (change.After.RelationsOf(one.Id) is { Amends: null, Supplements: null } && !HasOnlyEnded(change.After, one))
                    Assert.Equal(stands, one.IssuesStillSettled.Count > 0);
                else if (!stands)
                    Assert.Empty(one.IssuesStillSettled);
            }
        });

    [Fact]
    public void Only_principals_accept() =>
        HoldsOfEveryChange(change =>
        {
            if (change.Move is Move.Accept accept)
                Assert.Equal(Role.Principal, change.After.Seats[accept.By].Party.Role);
            foreach (var party in change.After.Agreements.SelectMany(one => one.AcceptedBy))
                Assert.Equal(Role.Principal, change.After.Seats[party].Party.Role);
            foreach (var other in change.After.Seats.Where(seat => seat.Party.Role != Role.Principal))
                Assert.All(change.After.Proposals, one => Assert.Equal(Answer.None, change.After.AnswerOf(one.Id, other.Party.Id)));
        });

    [Fact]
    public void Nobody_accepts_twice() =>
        HoldsOfEveryChange(change =>
        {
            if (change.Move is not Move.Accept { Proposal: { } accepted } accept)
                return;
            var proposal = change.Before.Proposals[accepted];
            Assert.False(proposal.IsCommitted && proposal.By == accept.By, "it is its own committed proposal");
            if (proposal.Terms.Count == 0)
            {
                Assert.NotEqual(Answer.Accepted, change.Before.AnswerOf(proposal.Id, accept.By));
                return;
            }

            var issues = accept.Issues ?? [.. proposal.Terms.Select(term => term.Issue)];
            Assert.Contains(issues, issue => change.Before.AnswerOf(proposal.Id, accept.By, issue) != Answer.Accepted);
            if (issues.All(issue => change.After.AnswerOf(proposal.Id, accept.By, issue) == Answer.Accepted))
                Assert.False(change.After.Permits(accept with { Conditions = [] }), "the same could be accepted again");
        });

    private static IEnumerable<PartyId> Members(Negotiation talks, AgreementId agreement) =>
        talks.PartiesTo(agreement).Where(party => party.LeftAt is null).Select(party => party.Party);

    // Between whom, by what the proposal said at first; where that is everybody at the table, it says nothing.
    private static string BetweenOf(Negotiation talks, Agreement agreement)
    {
        var relations = talks.RelationsOf(agreement.Id);
        var proposal = talks.Proposals[agreement.Proposal];
        return (relations.Amends ?? relations.Supplements ?? proposal.Move.Ends) is { } about ? BetweenOf(talks, talks.Agreements[about])
            : proposal.IsBesideTalks ? string.Join(",", proposal.Move.Between.Distinct().Order())
            : "";
    }

    // It is to take the place of another, and may hold what that held only once it is in force.
    private static bool HasOnlyEnded(Negotiation talks, Agreement agreement) => talks.Proposals[agreement.Proposal].Move.Ends is not null;

    // An agreement and the table at the change that brought it about.
    private void HoldsOfEveryAgreement(
        Action<Negotiation, Agreement> law,
        [System.Runtime.CompilerServices.CallerMemberName] string name = ""
    ) =>
        HoldsOfEveryChange(
            change =>
            {
                for (var made = change.Before.Agreements.Count; made < change.After.Agreements.Count; made++)
                    if (
                        !change.After.Agreements[made].IsOver // else its issues are open again
                        && !InstrumentRules.IsApart(change.After.Table, made)
                    )
                        law(change.After, change.After.Agreements[made]);
            },
            name
        );

    // Whether a move says yes or no to a proposal on an issue, or something else on what it proposes.
    private static bool Speaks(Move move, Proposal proposal, IssueId issue) =>
        move switch
        {
            Move.Accept { CounterProposal: null } accept => accept.Proposal == proposal.Id
                && (accept.Issues is not { } some || some.Contains(issue)),
            Move.Reject reject => reject.Proposal == proposal.Id && (reject.Issues is not { } some || some.Contains(issue)),
            Move.Abstain abstain => abstain.Proposal == proposal.Id && (abstain.Issues is not { } some || some.Contains(issue)),
            Move.Propose answer => answer.CounterTo == proposal.Id && answer.Terms.Any(term => proposal.Terms.Find(term.Issue) is not null),
            _ => false,
        };

    private static IEnumerable<PartyId> Accepting(Negotiation talks, Agreement agreement, IReadOnlyList<IssueId> issues) =>
        Principals(talks).Where(party => issues.All(issue => talks.AnswerOf(agreement.Proposal, party, issue) == Answer.Accepted));

    private static IEnumerable<PartyId> Principals(Negotiation talks) =>
        talks.Seats.Where(seat => seat.IsPresent && seat.Party.Role == Role.Principal).Select(seat => seat.Party.Id);

    // What is about an agreement counts when suspended talks resume, not at all where it was put forward while they were closed, and for no
    // other package than that of its agreement.
    private static bool IsSomethingHeldBeside(Negotiation talks) =>
        (
            talks.Status == NegotiationStatus.Suspended
            || talks.Log.Any(one => one.Move is Move.Reopen)
            || BasketsOf(talks)
                .Values.Any(basket =>
                    (
                        talks.Setting.Protocol.Baskets.FirstOrDefault(one => one.Id == basket)?.Settlement
                        ?? talks.Setting.Protocol.Settlement
                    ) == Settlement.Package
                )
        )
        && talks
            .Agreements.Where(
                (one, place) =>
                    one.IssuesStillSettled.Count > 0
                    && (
                        InstrumentRules.IsApart(talks.Table, place)
                        || talks.Log.Any(said => said.Move is Move.Propose { RevivesProposalOrAgreement: not null })
                    )
            )
            .Any();

    // The baskets that have not concluded: a package without an agreement, else one with an issue that none holds.
    private static IEnumerable<string> Unconcluded(Negotiation talks, IEnumerable<IssueId> besides)
    {
        var held = talks
            .Agreements.Where(agreement => BetweenOf(talks, agreement).Length == 0)
            .SelectMany(agreement => agreement.IssuesStillSettled)
            .Concat(besides)
            .ToHashSet();
        foreach (var basket in BasketsOf(talks).GroupBy(one => one.Value, one => one.Key))
        {
            var own = talks.Setting.Protocol.Baskets.FirstOrDefault(one => one.Id == basket.Key)?.Settlement;
            if ((own ?? talks.Setting.Protocol.Settlement) == Settlement.Package ? !basket.Any(held.Contains) : !basket.All(held.Contains))
                yield return basket.Key;
        }
    }

    // What ended only after the talks had concluded was agreed all the same: what is made is over at once where its term is, or a condition
    // of it was due; and of what stood before, what has ended, or what a condition brought down that watched for the end of the talks.
    private static IEnumerable<IssueId> AgreedAndOver(Change change)
    {
        var made = change.After.Agreements.Skip(change.Before.Agreements.Count).SelectMany(one => one.Terms, (_, term) => term.Issue);
        var isWatched = change.After.Conditions.Any(one =>
            one.Watched is not null && change.Transitions.Any(told => told.SubjectId == one.Id.Value)
        );
        var ended = change.Before.Agreements.Where(one =>
            isWatched || change.After.Agreements[one.Id].Status is AgreementStatus.Ended or AgreementStatus.Superseded
        );
        return [.. made, .. ended.SelectMany(one => one.IssuesStillSettled)];
    }

    private static Dictionary<IssueId, string> BasketsOf(Negotiation talks)
    {
        var amended = talks.Log.Select(one => one.Move).OfType<Move.ExtendAgenda>().SelectMany(move => move.Issues);
        return talks.Agenda.ToDictionary(
            item => item.Issue.Id,
            item =>
                talks.Setting.Protocol.Baskets.FirstOrDefault(basket => basket.Issues.Contains(item.Issue.Id))?.Id
                ?? amended.FirstOrDefault(issue => issue.Id == item.Issue.Id)?.AddedToBasket
                ?? ""
        );
    }

    // Those who accepted by word.
    private static IEnumerable<PartyId> Spoken(Negotiation talks, Agreement agreement)
    {
        var proposal = talks.Proposals[agreement.Proposal.Value];
        return agreement.AcceptedBy.Where(party =>
            !(proposal.IsCommitted && proposal.By == party) && !talks.AcceptedBySilence(agreement.Id).Contains(party)
        );
    }

    // Asked of the second model, so that the rule does not vouch for itself.
    private static bool IsMet(Negotiation talks, Agreement agreement, IssueId issue)
    {
        var proposal = talks.Proposals[agreement.Proposal.Value];
        var said = new Said(
            [.. Principals(talks).Select(party => party.Value)],
            party =>
                talks.AnswerOf(proposal.Id, party, issue) switch
                {
                    Answer.Accepted => "yes",
                    Answer.Rejected => "no",
                    Answer.Abstained => "abstained",
                    _ => "open",
                },
            talks.Table.Expires(proposal) <= talks.Now,
            talks.Setting.Groups.ToDictionary(group => group.Name, group => group.Parties.Select(party => party.Value).ToList())
        );
        var basket = talks.Setting.Protocol.Baskets.FirstOrDefault(one => one.Id == BasketsOf(talks)[issue]);
        var rule = JsonSerializer.SerializeToElement(basket?.Acceptance ?? talks.Setting.Protocol.Acceptance);
        return DecisionRule.Ask(rule, said) == "met";
    }
}
