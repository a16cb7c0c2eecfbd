using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>A party with what it wants and how it negotiates.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record Participant
{
    /// <summary>A principal. A session prepares what it wants over the outcomes of its agenda.</summary>
    /// <param name="preferences">What it wants.</param>
    /// <param name="strategy">How it negotiates.</param>
    public Participant(Preferences preferences, Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(strategy);
        (Preferences, Strategy) = (preferences, strategy);
    }

    /// <summary>A principal whose preferences are prepared already, once for any number of sessions.</summary>
    /// <param name="ranking">What it wants, prepared over the outcomes.</param>
    /// <param name="strategy">How it negotiates.</param>
    public Participant(Ranking ranking, Strategy strategy)
        : this((ranking ?? throw new ArgumentNullException(nameof(ranking))).Map.Preferences, strategy) => PreparedRanking = ranking;

    /// <summary>What it wants.</summary>
    public Preferences Preferences { get; }

    /// <summary>What it wants, once it is prepared over the outcomes; null until then, where the session is to do that.</summary>
    public Ranking? PreparedRanking { get; private init; }

    /// <summary>How it negotiates.</summary>
    public Strategy Strategy
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Strategy));
    }

    /// <summary>Whose preferences they are.</summary>
    public PartyId Party => Preferences.Party;

    /// <summary>What it is at the table: principals and mediators take turns, whoever else is a ratifier speaks when there is something to
    /// ratify.</summary>
    public Role Role
    {
        get;
        init => field = WritableArgument.Member(value, nameof(Role));
    }

    /// <summary>Its name as people say it; left out, the id.</summary>
    public string? Name
    {
        get;
        init => field = WritableArgument.TextOrNull(value, nameof(Name));
    }

    /// <summary>A mediator, who wants nothing for itself.</summary>
    /// <param name="party">Its id.</param>
    /// <param name="strategy">How it drafts.</param>
    public static Participant Mediator(PartyId party, Strategy strategy) =>
        new(new Preferences(party, []), strategy) { Role = Role.Mediator };

    /// <summary>The participants with their preferences prepared over the same outcomes: those that one of them brings, else those of the
    /// agenda.</summary>
    internal static ValueList<Participant> Prepared(ValueList<Participant> participants, ValueList<Issue> agenda, ValueList<Terms> offers)
    {
        if (participants.All(participant => participant.PreparedRanking is not null))
            return participants;
        var space =
            participants.FirstOrDefault(participant => participant.PreparedRanking is not null)?.PreparedRanking!.Space
            ?? OutcomeSpace.Of(agenda, [.. participants.Select(participant => participant.Preferences)], offers: offers);
        return
        [
            .. participants.Select(participant =>
                participant.PreparedRanking is null
                    ? participant with
                    {
                        PreparedRanking = new(new(space, participant.Preferences)),
                    }
                    : participant
            ),
        ];
    }

    internal bool TakesTurns => Role is Role.Principal or Role.Mediator;

    internal Party Seated => new(Party, Role) { Name = Name ?? Party.Value };

    /// <summary>Who it is and how it negotiates, as in "seller (boulware)".</summary>
    public override string ToString() => $"{Name ?? Party.Value} ({Strategy})";
}
