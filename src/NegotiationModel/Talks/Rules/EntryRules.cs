using NodaTime;

namespace NegotiationModel;

/// <summary>Whether enough parties to an agreement have done what it needs to come into force.</summary>
internal static class EntryRules
{
    /// <summary>The rule of its text, or of the text that it changes; null for all parties.</summary>
    public static AcceptanceRule? RuleFor(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Entries is null ? null
        : table.TextOf(table.Agreements[agreement]).EntryIntoForceRule is { } rule ? rule
        : table.Registers.AgreementConditions?.Instruments?.LinkOf(agreement) is { Belongs: true } link ? RuleFor(table, link.Agreement)
        : null;

    /// <summary>Whether it is kept of each party since when that is bound: they may be so one after the other.</summary>
    public static bool AreBoundApart(in Table table, int agreement) =>
        RuleFor(table, agreement) is not null || table.Registers.AgreementConditions?.Entries?.AreApart(agreement) == true;

    /// <summary>Whether it comes into force only some time after it has all it needs.</summary>
    public static bool IsDelayed(in Table table, int agreement) =>
        table.TextOf(table.Agreements[agreement]).EntryIntoForceDelay is not null;

    /// <summary>When what is ready now comes into force, or binds a party; never beyond the calendar.</summary>
    public static Instant? Later(in Table table, int agreement) =>
        table.TextOf(table.Agreements[agreement]).EntryIntoForceDelay is { } period
            ? End.After(period).Known(new EndFacts(table, default, table.Now))
            : table.Now;

    /// <summary>What a rule says of an agreement.</summary>
    public static AcceptanceVerdict Decide(in Table table, int agreement, AcceptanceRule rule)
    {
        var members = Members(table, agreement);
        var own = Own(table, agreement);
        var (voters, votes) = (new PartyId[members.Length], new Vote[members.Length]);
        for (var at = 0; at < members.Length; at++)
            (voters[at], votes[at]) = (table.PartyAt(members[at]).Id, Least(own, members[at]));
        return rule.Decide(new(voters, votes, IsOver: false, table.Setting.Groups));
    }

    /// <summary>Whether an agreement of which a condition precedent has fallen can no longer come into force: where no rule says how many
    /// are enough, it cannot.</summary>
    public static bool IsLost(in Table table, int agreement) =>
        RuleFor(table, agreement) is not { } rule || Decide(table, agreement, rule) == AcceptanceVerdict.Impossible;

    /// <summary>The parties that are not gone.</summary>
    public static int[] Members(in Table table, int agreement) =>
        InstrumentRules.Parties(table, InstrumentRules.FirstOf(table, agreement)).ToArray();

    /// <summary>The parties that have met all that is asked of them.</summary>
    public static IEnumerable<int> Ready(in Table table, int agreement)
    {
        var own = Own(table, agreement);
        return Members(table, agreement).Where(seat => Least(own, seat) == Vote.Accepts);
    }

    // What is nobody's own is everybody's.
    private static Vote Least(Dictionary<int, Vote> own, int seat)
    {
        var (mine, ours) = (own.GetValueOrDefault(seat, Vote.Accepts), own.GetValueOrDefault(-1, Vote.Accepts));
        return mine == Vote.Rejects || ours == Vote.Rejects ? Vote.Rejects
            : mine == Vote.Open || ours == Vote.Open ? Vote.Open
            : Vote.Accepts;
    }

    // What is asked of each party, or, by −1, of all: a no that counts goes before what is open.
    private static Dictionary<int, Vote> Own(in Table table, int agreement)
    {
        var own = new Dictionary<int, Vote>();
        var hanging = table.Registers.AgreementConditions?.Of(agreement) ?? default;
        for (var at = hanging.Next(0); at >= 0; at = hanging.Next(at + 1))
            if (table.Conditions[at] is { HoldsUp: true } condition && AccessionRules.Counts(table, agreement, condition))
                Note(own, AgreementPartyRules.OwnerOf(table, agreement, condition), StateOf(table, condition));
        return own;
    }

    private static Vote StateOf(in Table table, Condition condition) =>
        condition.IsWaiting ? Vote.Open
        : condition.IsDefeated && Alternatives.BringsDown(table, condition) ? Vote.Rejects
        : Vote.Accepts;

    private static void Note(Dictionary<int, Vote> own, int owner, Vote vote)
    {
        if (vote == Vote.Rejects || (vote == Vote.Open && !own.ContainsKey(owner)))
            own[owner] = vote;
    }
}
