namespace NegotiationModel.Tests.Reference;

/// <summary>What conditions and ends that come with a move name.</summary>
internal static partial class Checks
{
    /// <summary>The conditions that come with a move, by their ids; those without one have none that anything could name.</summary>
    private static List<Condition> Brought(Move move) =>
        [
            .. move.Items("conditions")
                .Select((json, i) => Conditions.Read(json, DocumentReading.Text(json, "id") ?? "\0" + i, move.By, move.At, move.Zone)),
        ];

    private static bool NameUnknownParties(State state, List<Condition> brought) =>
        brought.Any(c => c.Judges.Append(c.AskedParty).Append(c.Beneficiary).Any(id => id is not null && state.FindParty(id) is null));

    private static bool NameUnknownConditions(State state, List<Condition> brought) =>
        brought.SelectMany(c => c.When).Any(id => state.FindCondition(id) is null && brought.All(c => c.Id != id));

    private static bool WatchUnknownSubjects(State state, List<Condition> brought) =>
        brought
            .Select(c => c.Watches?.Subject)
            .Any(id => id is not null && id != state.Setting.Id && !state.Names(id) && brought.All(c => c.Id != id));

    private static bool HaveTakenIds(State state, List<Condition> brought) =>
        brought.Any(c => state.Names(c.Id)) || brought.DistinctBy(c => c.Id).Count() < brought.Count;

    /// <summary>Ends with the subject they belong to.</summary>
    private static List<(string Subject, End End)> StatedEnds(State state, Move move)
    {
        var ends = new List<(string Subject, End End)>();
        void Add(string subject, End? end)
        {
            if (end is not null)
            {
                ends.Add((state.FindAgreement(subject)?.Whole ?? subject, end)); // those of an agreement are of the whole group
            }
        }

        string talks = state.Setting.Id;
        switch (move.Type)
        {
            case "propose":
                string own = move.Text("proposal") ?? "\0p";
                string agreement = move.Concerns(state)?.Whole ?? "\0a";
                Add(own, move.End("expires"));
                Add(own, move.End("firmUntil"));
                Add(agreement, move.End("term"));
                Add(agreement, move.End("appliedFrom"));
                break;
            case "suspend":
                Add(move.Text("agreement") ?? talks, move.End("until"));
                break;
            case "setDeadline":
                Add(talks, move.End("deadline"));
                break;
            case "setLimit":
                Add(move.Text("subject")!, move.End("until"));
                break;
            case "withdraw":
                Add("\0w", move.End("effective"));
                break;
            default:
                break;
        }

        Brought(move).ForEach(c => Add(c.Id, c.Due?.End));
        return ends;
    }

    /// <summary>Every end that is known must come after the move; and so much is known of one that depends on something.</summary>
    private static string? TimeNotAfter(State state, Move move) =>
        StatedEnds(state, move).Any(e => Ends.Instant(state, e.End, move.At) <= move.At) ? "timeNotAfterMove" : null;

    private static string? WrongEnds(State state, Move move)
    {
        List<Condition> brought = Brought(move);
        List<(string Subject, End End)> ends = StatedEnds(state, move);
        if (ends.Any(e => !Ends.AreKnown(state, e.End, brought)))
        {
            return "endUnknown";
        }

        return ends.Any(e => ComesBack(state, e.Subject, Ends.Names(e.End), ends, brought)) ? "endCircular" : null;
    }

    /// <summary>Whether following what ends, whens and watched statuses name leads back to the subject.</summary>
    private static bool ComesBack(
        State state,
        string subject,
        IEnumerable<string> named,
        List<(string Subject, End End)> ends,
        List<Condition> brought
    )
    {
        var seen = new HashSet<string>();
        var next = new Queue<string>(named);
        while (next.TryDequeue(out string? id))
        {
            id = state.FindAgreement(id)?.Whole ?? id;
            if (id == subject)
            {
                return true;
            }

            if (seen.Add(id))
            {
                NamedBy(state, id, ends, brought).ForEach(next.Enqueue);
            }
        }

        return false;
    }

    private static List<string> NamedBy(State state, string id, List<(string Subject, End End)> ends, List<Condition> brought)
    {
        // What the move sets takes the place of what there was.
        List<End?> stated = [.. ends.Where(e => e.Subject == id).Select(e => e.End)];
        // What is over leads nowhere any more.
        Condition? condition = brought.Find(c => c.Id == id) ?? (state.FindCondition(id) is { Open: true } open ? open : null);
        if (stated.Count == 0)
        {
            stated =
            [
                condition?.Due?.End,
                state.FindProposal(id) is { Alive: true } proposal ? proposal.Expires?.End : null,
                state.FindAgreement(id) is { Holds: true } agreement ? agreement.Term?.End : null,
                id == state.Setting.Id && !state.Closed ? state.Deadline?.End : null,
            ];
        }

        return
        [
            .. stated.SelectMany(Ends.Names),
            .. condition?.When ?? [],
            .. condition?.Watches is { } watched ? new[] { watched.Subject } : [],
        ];
    }
}
