using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>What a text about an agreement does to it.</summary>
internal static class Amending
{
    /// <summary>What is agreed as a whole: between some only, or about an agreement.</summary>
    public static void AgreeAsAWhole(State state, Proposal proposal)
    {
        Agreement? about = proposal.About is { } id ? state.FindAgreement(id) : null;
        switch (proposal.Relation)
        {
            case "ends" when proposal.Terms.Count == 0:
                Closing.End(state, about!);
                break;
            case "revives":
                Revive(state, about!);
                break;
            default:
                break;
        }

        if (proposal.Relation is null or "amends" or "supplements" || proposal.Terms.Count > 0)
        {
            string basket = proposal.Terms.Count > 0 ? state.BasketOf(proposal.Terms[0].Key).Id : about!.Basket;
            Agreeing.Agree(state, proposal, proposal.Items, basket);
        }

        proposal.Closed = proposal.Items;
        proposal.Status = "accepted";
        if (about is not null)
        {
            // The others were about a text that is another one now.
            foreach (Proposal other in state.Proposals.Where(p => p.Alive && p.About is not null))
            {
                if (state.FindAgreement(other.About!)!.Whole == about.Whole)
                {
                    other.Status = "superseded";
                }
            }
        }
    }

    /// <summary>Under its own id, with the terms and parties it had; and with it what ended at the same instant.</summary>
    private static void Revive(State state, Agreement agreement)
    {
        List<Signatory> standing = [.. Instruments.Standing(state, agreement).SelectMany(a => a.Parties)];
        foreach (Agreement part in Revived(state, agreement))
        {
            part.Status = "inForce";
            part.InForceAt ??= state.Now;
            part.OverAt = null;
            foreach (Signatory party in part.Parties.Where(p => p.Gone is null))
            {
                party.Bound ??= state.Now;
            }
        }

        // Whoever had given notice to what was over stays, like the rest; whoever is leaving what stands leaves this with it.
        foreach (Signatory party in Instruments.Of(state, agreement).SelectMany(a => a.Parties).Where(p => p.Gone is null))
        {
            party.Leaving = standing.FirstOrDefault(p => p.Id == party.Id && p.Gone is null)?.Leaving;
        }

        Agreement first = Instruments.First(state, agreement);
        if (first.Term?.At(state) <= state.Now)
        {
            first.Term = null;
            Limits.Set(state, first.Id, "term", state.Move, null);
        }
    }

    public static List<Agreement> Revived(State state, Agreement agreement) =>
        [.. Instruments.Of(state, agreement).Where(a => a.OverAt == agreement.OverAt && a.Status == agreement.Status)];

    /// <summary>Whether no other agreement between the same holds an issue of what would be revived.</summary>
    public static bool IsFree(State state, Agreement agreement)
    {
        List<Agreement> revived = Revived(state, agreement);
        return !revived
            .SelectMany(a => a.Terms)
            .Any(t =>
                state.Agreements.Any(other =>
                    other.Holds
                    && other.Between == agreement.Between
                    && !revived.Contains(other)
                    && other.Terms.Any(held => held.Key == t.Key)
                )
            );
    }

    /// <summary>What enters into force takes over its issues, and what its text says of the whole instrument.</summary>
    public static void TakeOver(State state, Agreement agreement)
    {
        if (agreement.Belongs is null && agreement.Ends is null)
        {
            return;
        }

        var taken = new HashSet<string>(agreement.Terms.Select(t => t.Key));
        foreach (Agreement older in state.Agreements.Where(a => a.Holds && a != agreement && IsReplacedBy(state, a, agreement)))
        {
            List<string> given = [.. older.Terms.Select(t => t.Key).Where(i => agreement.Agreed.Any(t => t.Key == i))];
            older.Terms.RemoveAll(t => given.Contains(t.Key));
            taken.UnionWith(given);
            if (given.Count > 0 && older.Terms.Count == 0)
            {
                older.Status = "superseded";
                older.OverAt = state.Now;
            }
        }

        agreement.Terms = [.. agreement.Agreed.Where(t => taken.Contains(t.Key))];
        if (agreement.Ends is { } ended)
        {
            Closing.End(state, state.FindAgreement(ended)!);
        }
        else
        {
            Declare(state, agreement, Instruments.First(state, agreement));
        }

        // What it settles otherwise overtakes what is on the table.
        Overtaking.Overtake(state);
    }

    // What amends it already is the newer text.
    private static bool IsReplacedBy(State state, Agreement older, Agreement newer) =>
        (older.Whole == newer.Whole && !Instruments.WithWhatBelongs(state, newer).Contains(older)) || older.Whole == newer.Ends;

    /// <summary>Rules that the text states are the instrument's from now on; where it is silent they stay as they were.</summary>
    public static void Declare(State state, Agreement agreement, Agreement first)
    {
        JsonElement text = agreement.Text;
        Dictionary<string, string> names = state.FindProposal(agreement.Proposal)!.Names;
        if (text.TryGetProperty("term", out JsonElement term))
        {
            End? end = Ends.Read(term, state.Setting.Zone);
            end = end is null ? null : Ends.Renamed(end, names);
            if (end is not null || first.Term is not null) // null lifts what there is
            {
                first.Term = end is null ? null : new Ending(end, agreement.At);
                Limits.Set(state, first.Id, "term", state.Move, first.Term);
            }
        }

        if (Texts.Says(text, "exit"))
        {
            JsonElement exit = text.GetProperty("exit");
            List<JsonElement> ways = exit.ValueKind == JsonValueKind.Array ? [.. exit.EnumerateArray()] : [exit];
            first.Exit = [.. ways.Select(w => new Way(w, FailingOf(w, names)))];
        }

        first.Suspendable = text.TryGetProperty("suspension", out JsonElement suspension)
            ? suspension.GetString() == "anyParty"
            : first.Suspendable;
        first.Accession = text.TryGetProperty("accession", out JsonElement accession) ? accession.GetBoolean() : first.Accession;
        first.ChangedBy = text.TryGetProperty("changedBy", out JsonElement rule) ? rule : first.ChangedBy;
    }

    private static string? FailingOf(JsonElement way, Dictionary<string, string> names) =>
        way.ValueKind == JsonValueKind.Object && DocumentReading.Text(way, "failing") is { } id ? names.GetValueOrDefault(id, id) : null;
}
