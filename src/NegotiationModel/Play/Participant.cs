namespace NegotiationModel;

/// <summary>A party with what it wants and how it negotiates.</summary>
/// <param name="Preferences">What it wants, prepared over the outcomes.</param>
/// <param name="Strategy">How it negotiates.</param>
public sealed record Participant(Ranking Preferences, Strategy Strategy)
{
    /// <summary>Whose preferences they are.</summary>
    public PartyId Party => Preferences.Map.Preferences.Party;

    /// <summary>What it is at the table: principals and mediators take turns, whoever else is a ratifier speaks when there is something to ratify.</summary>
    public Role Role { get; init; }

    /// <summary>Its name as people say it; left out, the id.</summary>
    public string? Name { get; init; }

    /// <summary>A mediator, who wants nothing for itself.</summary>
    /// <param name="party">Its id.</param>
    /// <param name="space">What can be agreed on.</param>
    /// <param name="strategy">How it drafts.</param>
    public static Participant Mediator(PartyId party, OutcomeSpace space, Strategy strategy) =>
        new(new(new(space, new(party, []))), strategy) { Role = Role.Mediator };

    internal bool TakesTurns => Role is Role.Principal or Role.Mediator;

    internal Party Seated => new(Party, Role) { Name = Name ?? Party.Value };
}
