using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>A party with what it wants and how it negotiates.</summary>
/// <param name="Preferences">What it wants, prepared over the outcomes.</param>
/// <param name="Strategy">How it negotiates.</param>
public sealed record Participant(Ranking Preferences, Strategy Strategy)
{
    /// <summary>What it wants, prepared over the outcomes.</summary>
    public Ranking Preferences { get; init => field = value ?? throw new ArgumentNullException(nameof(Preferences)); } = Preferences ?? throw new ArgumentNullException(nameof(Preferences));

    /// <summary>How it negotiates.</summary>
    public Strategy Strategy { get; init => field = value ?? throw new ArgumentNullException(nameof(Strategy)); } = Strategy ?? throw new ArgumentNullException(nameof(Strategy));

    /// <summary>Whose preferences they are.</summary>
    public PartyId Party => Preferences.Map.Preferences.Party;

    /// <summary>What it is at the table: principals and mediators take turns, whoever else is a ratifier speaks when there is something to ratify.</summary>
    public Role Role { get; init => field = Writable.Member(value, nameof(Role)); }

    /// <summary>Its name as people say it; left out, the id.</summary>
    public string? Name { get; init => field = Writable.TextOrNull(value, nameof(Name)); }

    /// <summary>A mediator, who wants nothing for itself.</summary>
    /// <param name="party">Its id.</param>
    /// <param name="space">What can be agreed on.</param>
    /// <param name="strategy">How it drafts.</param>
    public static Participant Mediator(PartyId party, OutcomeSpace space, Strategy strategy) =>
        new(new(new(space, new(party, []))), strategy) { Role = Role.Mediator };

    internal bool TakesTurns => Role is Role.Principal or Role.Mediator;

    internal Party Seated => new(Party, Role) { Name = Name ?? Party.Value };
}
