using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tests.Reference;

/// <summary>How agreements come into force, or never do: their status follows from their parties.</summary>
internal static class Entering
{
    public static void Round(State state)
    {
        LoseThoseWhoFailedToAccede(state);
        foreach (Agreement agreement in state.Agreements.Where(a => a.Holds).ToList())
        {
            string entry = Entry(state, agreement);
            if (agreement.Status == "provisional")
            {
                if (entry == "impossible")
                {
                    Closing.Over(state, agreement, "lapsed");
                }
            }
            else if (agreement.AwaitsEntry)
            {
                Await(state, agreement, entry);
            }

            if (agreement.Status is "inForce" or "suspended")
            {
                Bind(state, agreement);
            }
        }
    }

    /// <summary>What a condition that is over keeps from coming into force falls with it, before its term is over at the same
    /// instant. Where fewer than two parties are left it ends by that.</summary>
    public static void Fall(State state)
    {
        LoseThoseWhoFailedToAccede(state);
        foreach (Agreement agreement in state.Agreements.ToList())
        {
            Fall(state, agreement);
        }
    }

    /// <inheritdoc cref="Fall(State)"/>
    public static void Fall(State state, Agreement agreement)
    {
        if (!agreement.Holds || Instruments.Parties(state, agreement).Count < 2)
        {
            return;
        }

        if (agreement.Status == "provisional" && Entry(state, agreement) == "impossible")
        {
            Closing.Over(state, agreement, "lapsed");
        }
        else if (agreement.AwaitsEntry && Entry(state, agreement) == "impossible")
        {
            Closing.Unratify(state, agreement);
        }
    }

    /// <summary>A move comes first: what waited for a condition alone, and what has come of it or was closed by it, is in force before
    /// anything passes that the move makes due.</summary>
    public static void Complete(State state, List<Condition> decided, int known)
    {
        for (int at = 0; at < state.Agreements.Count; at++)
        {
            Agreement agreement = state.Agreements[at];
            Agreement closed = agreement.Belongs is { } id ? state.FindAgreement(id)! : agreement;
            bool follows = at >= known || closed.ClosedIn == state.Step || decided.Any(c => Conditions.HangsOn(c, agreement));
            if (follows && agreement.AwaitsEntry && !Leaving.IsDue(state, agreement) && Entry(state, agreement) == "met")
            {
                Await(state, agreement, "met");
            }
        }
    }

    /// <summary>What comes with a term that is over, or can never be in force, is over before anything else comes of it.</summary>
    public static void EndThoseOver(State state, int known)
    {
        if (state.Agreements.Count > known)
        {
            Settling.MootWhatHasLostItsObject(state); // a term may hang on it
        }

        foreach (Agreement agreement in state.Agreements.Skip(known).Where(a => a.Holds).ToList())
        {
            if (agreement.Id == agreement.Whole && agreement.Term?.At(state) <= state.Now)
            {
                Closing.End(state, agreement);
                Settling.MootWhatHasNoUse(state);
            }
            else
            {
                Fall(state, agreement);
            }
        }
    }

    private static void LoseThoseWhoFailedToAccede(State state)
    {
        foreach (Agreement agreement in state.Agreements)
        {
            foreach (Signatory party in agreement.Parties.Where(p => HasFailedToAccede(state, agreement, p)).ToList())
            {
                Leaving.Go(state, agreement, party.Id);
            }
        }
    }

    private static void Await(State state, Agreement agreement, string entry)
    {
        Agreement? before = agreement.Belongs is { } id ? state.FindAgreement(id) : null;
        bool lost = before is { Holds: false, InForceAt: null };
        if (entry == "impossible" || lost)
        {
            Closing.Unratify(state, agreement);
            return;
        }

        // In force not before what it changes.
        if (entry == "met" && (before is null or { InForceAt: not null }))
        {
            agreement.EntersAt ??= Later(state, state.Now, agreement);
        }
        else
        {
            agreement.EntersAt = null;
        }

        if (agreement.EntersAt <= state.Now)
        {
            // What came into force just now may have brought a term that is over.
            if (Instruments.First(state, agreement).Term?.At(state) is not { } term || term > state.Now)
            {
                Enter(state, agreement);
            }
        }
        else if (agreement.AppliedFrom?.At(state) <= state.Now)
        {
            agreement.Status = "applied";
        }
    }

    private static void Enter(State state, Agreement agreement)
    {
        agreement.Status = "inForce";
        agreement.InForceAt = state.Now;
        foreach (Signatory party in agreement.Parties.Where(p => p.Gone is null && Own(state, agreement, p.Id) == "met"))
        {
            party.Bound ??= state.Now;
        }

        Amending.TakeOver(state, agreement);
    }

    /// <summary>Whoever meets its own conditions later is bound later.</summary>
    private static void Bind(State state, Agreement agreement)
    {
        foreach (Signatory party in agreement.Parties.Where(p => p.Gone is null && p.Bound is null))
        {
            if (Own(state, agreement, party.Id) == "met")
            {
                party.Bound = Later(state, state.Now, agreement);
            }
        }
    }

    private static Instant Later(State state, Instant from, Agreement agreement) =>
        DocumentReading.Text(agreement.Text, "entryAfter") is { } period
            ? Times.Add(from, PeriodPattern.Roundtrip.Parse(period).Value, state.Setting.Zone)
            : from;

    /// <summary>The entry rule of its text, or of the text that it changes, over the parties whose own conditions are met.</summary>
    private static string Entry(State state, Agreement agreement)
    {
        Dictionary<string, string> own = agreement.Members.ToDictionary(p => p, p => Own(state, agreement, p));
        string Word(string party) =>
            own[party] switch
            {
                "met" => "yes",
                "fallen" => "no",
                _ => "open",
            };
        return DecisionRule.Ask(Rule(state, agreement), new Said([.. own.Keys], Word, false, state.Setting.Groups));
    }

    private static JsonElement Rule(State state, Agreement agreement) =>
        agreement.Text.TryGetProperty("entry", out JsonElement entry) ? entry
        : agreement.Belongs is { } id ? Rule(state, state.FindAgreement(id)!)
        : DecisionRule.Unanimous;

    private static bool HasFailedToAccede(State state, Agreement agreement, Signatory party) =>
        Conditions.Together(state, state.Conditions.Where(c => Conditions.HangsOn(c, agreement) && Conditions.IsOfAccession(c, party)))
        == "fallen";

    /// <summary>Where a party's own conditions precedent stand: "met", "open" or "fallen".</summary>
    public static string Own(State state, Agreement agreement, string party) =>
        Conditions.Together(
            state,
            state.Conditions.Where(c =>
                Conditions.HangsOn(c, agreement)
                && (
                    c.AccessionOf is null
                        ? (Owner(agreement, c) ?? party) == party
                        : agreement.Parties.Any(p => p.Id == party && Conditions.IsOfAccession(c, p))
                )
            )
        );

    /// <summary>Whose own a condition is: of whom it asks, or else for whose benefit it stands; null is everybody's.</summary>
    public static string? Owner(Agreement agreement, Condition condition)
    {
        bool IsParty(string? id) => agreement.Parties.Any(p => p.Id == id);
        return condition.AccessionOf
            ?? (
                IsParty(condition.AskedParty) ? condition.AskedParty
                : IsParty(condition.Beneficiary) ? condition.Beneficiary
                : null
            );
    }

    /// <summary>When periods before entry, or provisional application, come to their instants.</summary>
    public static IEnumerable<Instant?> Dues(State state) =>
        state
            .Agreements.Where(a => a.AwaitsEntry)
            .SelectMany(a => new[] { a.EntersAt, a.Status == "pending" ? a.AppliedFrom?.At(state) : null });
}
