using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>How conditions are read, and come to be.</summary>
internal static class Conditions
{
    public static Condition Read(JsonElement json, string id, string by, Instant at, DateTimeZone zone, string usualKind = "precedent")
    {
        string kind = DocumentReading.Text(json, "kind") ?? usualKind;
        End? due = json.TryGetProperty("due", out JsonElement end) ? Ends.Read(end, zone) : null;
        return new Condition
        {
            Id = id,
            By = by,
            At = at,
            Kind = kind,
            Text = DocumentReading.Text(json, "text") ?? "",
            AskedParty = DocumentReading.Text(json, "of"),
            NamedTo = DocumentReading.Text(json, "to"),
            Beneficiary = DocumentReading.Text(json, "to") ?? by,
            Judges = [.. DocumentReading.Items(json, "judges").Select(j => j.GetString()!)],
            IfSilent = DocumentReading.Text(json, "ifSilent") ?? (kind == "precedent" ? "lapse" : "fail"),
            Due = due is null ? null : new Ending(due, at),
            Asks = DocumentReading.Text(json, "asks") ?? "deed",
            When = [.. DocumentReading.Items(json, "when").Select(w => w.GetString()!)],
            AnyOf = DocumentReading.Text(json, "anyOf"),
            Watches = json.TryGetProperty("status", out JsonElement status)
                ? (DocumentReading.Text(status, "subject")!, [.. DocumentReading.Items(status, "is").Select(s => s.GetString()!)])
                : null,
            Tests = DocumentReading.Items(json, "tests"),
            Roll = DocumentReading.Number(json, "roll"),
            Binding = !(json.TryGetProperty("binding", out JsonElement binding) && binding.ValueKind == JsonValueKind.False),
            Step = DocumentReading.Text(json, "step"),
        };
    }

    /// <summary>Reads all that come with one move; those without an id take the first free one.</summary>
    public static List<Condition> ReadAll(State state, Move move, string usualKind = "precedent")
    {
        List<JsonElement> all = move.Items("conditions");
        List<string> taken = [.. Promised(state), .. all.Select(c => DocumentReading.Text(c, "id")).OfType<string>()];
        var read = new List<Condition>();
        int batch = ++state.LastBatch;
        foreach (JsonElement json in all)
        {
            string id = DocumentReading.Text(json, "id") ?? Ids.FirstFree("c", taken);
            taken.Add(id);
            Condition condition = Read(json, id, move.By, move.At, move.Zone, usualKind);
            condition.Batch = batch;
            read.Add(condition);
        }

        return read;
    }

    /// <summary>Ids that are taken, or that proposals give to conditions which are to come.</summary>
    private static IEnumerable<string> Promised(State state) =>
        state.Taken.Concat(state.Proposals.SelectMany(p => p.Conditions).Select(c => c.Id));

    /// <summary>The conditions of a text come into being with its first agreement. An id that is taken by then gets a number.</summary>
    public static void Come(State state, Proposal proposal, Agreement agreement)
    {
        if (state.Conditions.Any(c => c.Source == proposal.Id))
        {
            return;
        }

        var names = new Dictionary<string, string>();
        foreach (Condition text in proposal.Conditions)
        {
            names[text.Id] = state.Names(text.Id) ? Ids.FirstFree(text.Id + "-", [.. state.Taken, "1", text.Id + "-1"]) : text.Id;
        }

        int batch = ++state.LastBatch;
        foreach (Condition text in proposal.Conditions)
        {
            Condition condition = text.Copy();
            condition.Id = names[text.Id];
            condition.On = agreement.Id;
            condition.Source = proposal.Id;
            condition.Batch = batch;
            condition.At = state.Now;
            condition.When = [.. text.When.Select(id => names.GetValueOrDefault(id, id))];
            condition.Watches = text.Watches is { } watched
                ? (names.GetValueOrDefault(watched.Subject, watched.Subject), watched.Is)
                : null;
            condition.Due = text.Due is { } due ? new Ending(Ends.Renamed(due.End, names), state.Now) : null;
            state.Conditions.Add(condition);
            Limits.Bring(state, condition.Id, "due", condition.Due);
        }

        proposal.Names = names;
    }

    /// <summary>Whether a condition hangs on an agreement: set on it, part of the text that it came of, or of an accession to the
    /// whole.</summary>
    public static bool HangsOn(Condition condition, Agreement agreement) =>
        condition.On == agreement.Id
        || (condition.Source is not null && condition.Source == agreement.Proposal)
        || (condition.AccessionTo is not null && condition.AccessionTo == agreement.Whole);

    /// <summary>Whether the accession to which a condition belongs stands: who is gone, and came again, did so anew.</summary>
    public static bool IsOfAccession(Condition condition, Signatory party) =>
        condition.AccessionOf == party.Id && condition.Batch == party.AccededIn && party.Gone is null;

    /// <summary>Changes a status; of those with one label the others are then moot.</summary>
    public static void Become(State state, Condition condition, string status)
    {
        condition.Status = status;
        if (condition.Fulfilled)
        {
            condition.MetAt = state.Now;
            foreach (Condition other in Alternatives(state, condition).Where(c => c != condition && c.Open))
            {
                other.Status = "moot";
            }
        }
        else if (status == "refused" && condition.Asks == "consent" && condition.AskedParty is { } body)
        {
            state.RefusedConsents.AddRange(Resubmitting.WhatItWasAskedFor(state, condition).Select(terms => (body, terms)));
        }
    }

    /// <summary>Those with its label on its subject, itself among them; what does not bind is no alternative to anything.</summary>
    public static List<Condition> Alternatives(State state, Condition condition) =>
        condition.AnyOf is null || !condition.Binding || condition.IsClaim
            ? [condition]
            : [.. state.Conditions.Where(c => c.AnyOf == condition.AnyOf && c.Binding && !c.IsClaim && OnTheSame(c, condition))];

    private static bool OnTheSame(Condition one, Condition other) =>
        one.Acceptance == other.Acceptance
        && one.On == other.On
        && (one.AccessionOf is null ? other.AccessionOf is null : one.AccessionOf == other.AccessionOf && one.Batch == other.Batch)
        && (one.Kind == "free") == (other.Kind == "free")
        && (one.Acceptance > 0 || one.On is not null || one.Batch == other.Batch);

    /// <summary>Whether what it hangs on falls with it: with the last of those with its label.</summary>
    public static bool BringsDown(State state, Condition condition)
    {
        List<Condition> alternatives = Alternatives(state, condition);
        return condition.Binding && !alternatives.Any(c => c.Waiting || c.Fulfilled) && alternatives.Any(c => Falls(c));
    }

    /// <summary>A lapsed subsequent one is over, and what it hangs on stands.</summary>
    private static bool Falls(Condition condition) =>
        !condition.IsClaim && (condition.Precedent ? condition.Disappointed : condition.Status is "refused" or "failed");

    /// <summary>What of these still stands in the way: "met", "open" or "fallen".</summary>
    public static string Together(State state, IEnumerable<Condition> conditions)
    {
        List<Condition> precedent = [.. conditions.Where(c => c.Precedent && c.Binding && !c.IsClaim)];
        if (precedent.Any(c => c.Disappointed && BringsDown(state, c)))
        {
            return "fallen";
        }

        return precedent.Any(c => c.Waiting) ? "open" : "met";
    }
}
