using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Teaching;

/// <summary>A case played alone: one party is a person, the others are strategies. The person acts at its turns; what the others answer
/// follows at once. Everything follows from the arguments and the person's moves.</summary>
/// <example><code>
/// var practice = Practice.Begin(document, "buyer", Strategies.Boulware);
/// practice.Offer(terms);
/// Console.WriteLine(practice.OfferedProposal);
/// </code></example>
public sealed class Practice
{
    private readonly Session session;
    private readonly PersonAtTheTable person;
    private readonly OutcomeSpace space;

    private Practice(Session session, PersonAtTheTable person, Preferences wants, OutcomeSpace space)
    {
        (this.session, this.person, this.space) = (session, person, space);
        Preferences = wants;
        PlayOthers();
    }

    /// <summary>The person's party.</summary>
    public PartyId You => Preferences.Party;

    /// <summary>What that party wants.</summary>
    public Preferences Preferences { get; }

    /// <summary>The table as it stands: over, or at the person's turn.</summary>
    public Negotiation Talks => session.Talks;

    /// <summary>The round, counted from 1.</summary>
    public int Round => session.Round;

    /// <summary>How many rounds there are.</summary>
    public int MaxRounds => session.MaxRounds;

    /// <summary>Whether nothing more happens.</summary>
    public bool IsOver => session.NextParty is null;

    /// <summary>The newest offer of another that waits for the person's answer; null where there is none.</summary>
    public Proposal? OfferedProposal =>
        IsOver ? null : Talks.Proposals.Reverse().FirstOrDefault(offer => offer.By != You && Talks.Permits(new Move.Accept(You, offer.Id)));

    /// <summary>The talks so far as a document, with what all want.</summary>
    public NegotiationDocument Document => session.Document;

    /// <summary>Begins: whoever comes before the person has made a move already.</summary>
    /// <param name="document">A document with preferences of two principals or more. Its moves are not played, but its agenda is the one
    /// that they made. Ratification is left out.</param>
    /// <param name="you">The person's party, one of these principals.</param>
    /// <param name="others">The strategy of all others. One that is <see cref="InformedStrategy"/> is told what all want.</param>
    /// <param name="maxRounds">How many rounds there are, from 1 to 1,000; in each everybody has a turn.</param>
    /// <param name="seed">The same seed and the same moves give the same talks.</param>
    /// <exception cref="ArgumentException">The party is no principal with preferences, or fewer than two are; the message names those that
    /// there are.</exception>
    public static Practice Begin(NegotiationDocument document, PartyId you, Strategy others, int maxRounds = 20, ulong seed = 0)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxRounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxRounds, 1_000);
        var setup = PracticeSetup.Of(document, you);
        var person = new PersonAtTheTable();
        var session = Session.Begin(
            setup.Rules,
            setup.Agenda,
            setup.Participants(person, you, others),
            new()
            {
                MaxRounds = maxRounds,
                Seed = seed,
                Title = document.Setting.Title,
            }
        );
        return new(session, person, setup.Wants(you), setup.Space);
    }

    /// <summary>What terms are worth to the person's party. Issues that are left open are worth nothing.</summary>
    /// <param name="terms">The terms.</param>
    public double Utility(Terms terms) => Preferences.Utility(terms);

    /// <summary>Packages that are worth about so much to the person's party, the nearest first.</summary>
    /// <param name="utility">How much, from 0 to 1.</param>
    /// <param name="maxCount">How many, at most.</param>
    public ValueList<Terms> TermsWorthAbout(double utility, int maxCount = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxCount);
        var map = new UtilityMap(space, Preferences);
        return
        [
            .. Enumerable
                .Range(0, (int)space.Count)
                .OrderBy(outcome => Math.Abs(map[outcome] - utility))
                .ThenBy(outcome => outcome)
                .Take(maxCount)
                .Select(outcome => space[outcome]),
        ];
    }

    /// <summary>What the person may do now, and why not the rest: a ruling on an offer, and on an answer to each offer that
    /// stands.</summary>
    public ValueList<Ruling> ExampleRulings =>
        [
            .. Talks
                .ExampleRulings(You)
                .Where(ruling =>
                    ruling.Move is Move.Propose or Move.WalkAway
                    || (ruling.Move is Move.Accept or Move.Reject && ruling.Move.ActsOn is { } subject && IsOfAnother(subject))
                ),
        ];

    /// <summary>Offers terms; the others answer.</summary>
    /// <param name="terms">A value for each issue that the others can weigh (<see cref="OfferableValues"/>).</param>
    /// <returns>Why it cannot be offered; null where it was.</returns>
    public string? Offer(Terms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (Refused(new Move.Propose(You, terms)) is { } refused)
            return refused;
        if (space.IndexOf(terms) is not (>= 0 and var outcome))
            return NotConsidered(terms);
        Act(Decision.Offer(outcome));
        return null;
    }

    /// <summary>Takes what is on offer.</summary>
    /// <returns>Why that is not possible; null where it was done.</returns>
    public string? Accept() => Answer(offer => new Move.Accept(You, offer), Decision.Accept);

    /// <summary>Turns down what is on offer, and offers nothing.</summary>
    /// <returns>Why that is not possible; null where it was done.</returns>
    public string? Reject() => Answer(offer => new Move.Reject(You, offer), Decision.Reject);

    /// <summary>Gives up the talks.</summary>
    /// <returns>Why that is not possible; null where it was done.</returns>
    public string? WalkAway()
    {
        if (Refused(new Move.WalkAway(You)) is { } refused)
            return refused;
        Act(Decision.WalkAway);
        return null;
    }

    /// <summary>The values on an issue that the others can weigh; all of them where the issue lists its values or has few.</summary>
    /// <param name="issue">The issue.</param>
    /// <exception cref="ArgumentException">The agenda has no such issue.</exception>
    public ValueList<Value> OfferableValues(IssueId issue) =>
        space.Issues.FirstOrDefault(one => one.Issue == issue)?.Values
        ?? throw new ArgumentException($"The agenda has no issue {issue}.", nameof(issue));

    private string? Answer(Func<ProposalId, Move> move, Decision decision)
    {
        if (IsOver)
            return "The talks are over.";
        if (OfferedProposal is not { } offer)
            return "Nothing is on offer to you.";
        if (Refused(move(offer.Id)) is { } refused)
            return refused;
        Act(decision);
        return null;
    }

    private string? Refused(Move move) => IsOver ? "The talks are over." : Talks.Rule(move).Refusal?.Message;

    private string NotConsidered(Terms terms)
    {
        foreach (var issue in space.Issues)
            if (terms.Find(issue.Issue) is not { } value)
                return $"A whole package is needed: it says nothing on {issue.Issue}.";
            else if (!issue.Values.Contains(value))
                return $"The other side cannot weigh {value} on {issue.Issue}; it can weigh {NearestValues.To(value, issue.Values)}.";
        return "The other side cannot weigh this package.";
    }

    private bool IsOfAnother(Subject subject) =>
        Talks.Proposals.FirstOrDefault(offer => offer.Id.Value == subject.Id) is { IsOnTheTable: true } offer && offer.By != You;

    private void Act(Decision decision)
    {
        person.Next = decision;
        session.TryPlayTurn();
        PlayOthers();
    }

    private void PlayOthers()
    {
        while (session.NextParty is { } next && next != You)
            session.TryPlayTurn();
    }
}
