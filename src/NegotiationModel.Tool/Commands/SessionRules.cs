using NegotiationModel.Play;

namespace NegotiationModel.Tool.Commands;

/// <summary>By which rules a session is played: those asked for, or the document's own as far as they can be played.</summary>
/// <param name="Protocol">The rules.</param>
/// <param name="Title">What they are called.</param>
/// <param name="Remarks">In what they differ from the document's own, and why.</param>
internal sealed record SessionRules(Protocol Protocol, string Title, ValueList<string> Remarks)
{
    /// <param name="subject">What is played about.</param>
    /// <param name="players">Those who play.</param>
    /// <param name="asked">The rules that were asked for; null for the document's own.</param>
    public static SessionRules Choose(AnalysisInput subject, ValueList<PartyId> players, Protocol? asked)
    {
        if (asked is not null || subject.Talks is not { } talks)
            return new(asked ?? Protocol.AlternatingOffers, (asked ?? Protocol.AlternatingOffers).BasedOnPreset!, []);
        var own = talks.Setting.Protocol;
        if (own.RestrictedTo(players, talks.Setting.Groups) is not { } rules)
            return new(
                Protocol.AlternatingOffers,
                "alternatingOffers",
                [
                    $"The document's own rules cannot be played: those who play, {AgreementRuleText.Names(subject, players)}, "
                        + "cannot agree by them.",
                ]
            );
        var remarks = new List<string>();
        if (subject.Rule.Principals.Where(party => !players.Contains(party)).ToList() is { Count: > 0 } missing)
            remarks.Add($"Played without {AgreementRuleText.Names(subject, missing)}: what they want is not known.");
        var absent = own
            .Ratifiers.Where(party => !players.Contains(party))
            .ToLookup(subject.Problem.UtilityRanges.Select(one => one.Party).Contains);
        if (absent[false].ToList() is { Count: > 0 } silent)
            remarks.Add($"Played without ratification by {AgreementRuleText.Names(subject, silent)}: what they would ratify is not known.");
        if (absent[true].ToList() is { Count: > 0 } others)
            remarks.Add($"Played without ratification by {AgreementRuleText.Names(subject, others)}: only principals play.");
        if (players.Where(party => !subject.Rule.Principals.Contains(party)).ToList() is { Count: > 0 } guests)
            remarks.Add(
                $"{AgreementRuleText.Names(subject, guests)} {(guests.Count == 1 ? "plays" : "play")} as well, though not at "
                    + "the table at the end of the document."
            );
        return new(rules, "the document's own rules", [.. remarks]);
    }
}
