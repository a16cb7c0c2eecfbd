using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tests.Reference;

/// <summary>How parties leave agreements, and how agreements stand still.</summary>
internal static class Leaving
{
    /// <summary>Whether a party may leave, and after which notice; of several ways the quickest. Null where it may not.</summary>
    public static (bool Allowed, End? Notice)? Exit(State state, Agreement agreement, string party)
    {
        var ways = new List<(Instant At, End? Notice)>();
        foreach (Way way in Instruments.First(state, agreement).Exit)
        {
            if (way.Json.ValueKind == JsonValueKind.String)
            {
                if (way.Json.GetString() == "atWill")
                {
                    ways.Add((state.Now, null));
                }
            }
            else if (DocumentReading.Text(way.Json, "notice") is { } notice)
            {
                Period length = PeriodPattern.Roundtrip.Parse(notice).Value;
                ways.Add((Times.Add(state.Now, length, state.Setting.Zone), new After(length, null)));
            }
            else if (IsOpenTo(state, way.Failing!, party))
            {
                ways.Add((state.Now, null));
            }
        }

        return ways.Count == 0 ? null : (true, ways.MinBy(w => (w.At, w.Notice is null ? 0 : 1)).Notice);
    }

    /// <summary>Once the condition has failed, for the party that it protects.</summary>
    private static bool IsOpenTo(State state, string condition, string party) =>
        state.FindCondition(condition)?.Latest(state) is { Disappointed: true, IsClaim: false } failed && failed.Beneficiary == party;

    /// <summary>The party is gone from the whole instrument. The rest stay bound while two remain.</summary>
    public static void Go(State state, Agreement agreement, string party)
    {
        foreach (Signatory entry in Instruments.Entries(state, agreement, party).Where(p => p.Gone is null))
        {
            entry.Gone = state.Now;
            entry.Bound = entry.Bound > state.Now ? null : entry.Bound;
            entry.Leaving = null;
        }

        if (Instruments.Parties(state, agreement).Count < 2)
        {
            Closing.End(state, agreement);
        }
    }

    /// <summary>Who suspended it; once that party is gone, any other.</summary>
    public static bool MayResume(State state, Agreement agreement, string party) =>
        Instruments.First(state, agreement).SuspendedBy is { } by
        && Instruments.IsParty(state, agreement, party)
        && (by == party || !Instruments.IsParty(state, agreement, by));

    public static void Resume(State state, Agreement agreement)
    {
        Agreement first = Instruments.First(state, agreement);
        first.SuspendedBy = null;
        first.SuspendedUntil = null;
        foreach (Agreement part in Instruments.Of(state, agreement).Where(a => a.Status == "suspended"))
        {
            part.Status = "inForce";
        }
    }

    /// <summary>Whether its term or a notice is over now.</summary>
    public static bool IsDue(State state, Agreement agreement) =>
        Instruments.First(state, agreement).Term?.At(state) <= state.Now
        || Instruments.Of(state, agreement).SelectMany(a => a.Parties).Any(p => p.Gone is null && p.Leaving?.At(state) <= state.Now);

    /// <summary>Terms, notices and suspensions of agreements that are over now.</summary>
    public static void FallDue(State state)
    {
        foreach (Agreement first in state.Agreements.Where(a => a.Id == a.Whole && Instruments.Standing(state, a).Count > 0))
        {
            foreach (Signatory party in Instruments.Of(state, first).SelectMany(a => a.Parties).ToList())
            {
                if (party.Gone is null && party.Leaving?.At(state) <= state.Now)
                {
                    Go(state, first, party.Id);
                }
            }

            if (first.Term?.At(state) <= state.Now || Instruments.Parties(state, first).Count < 2)
            {
                Closing.End(state, first);
            }

            if (first.SuspendedUntil?.At(state) <= state.Now)
            {
                Resume(state, first);
            }
        }
    }

    /// <summary>When anything of that falls due.</summary>
    public static IEnumerable<Instant?> Dues(State state) =>
        state
            .Agreements.Where(a => a.Id == a.Whole && Instruments.Standing(state, a).Count > 0)
            .SelectMany(first =>
                Instruments
                    .Of(state, first)
                    .SelectMany(a => a.Parties)
                    .Where(p => p.Gone is null)
                    .Select(p => p.Leaving?.At(state))
                    .Append(first.Term?.At(state))
                    .Append(first.SuspendedUntil?.At(state))
            );
}
