using System.Text.Json;
using NegotiationModel.Reports;

namespace NegotiationModel;

/// <summary>Writes what came of a replay.</summary>
internal static class ResultWriter
{
    private const int Chunk = 1 << 16;

    public static void Write(Utf8JsonWriter json, ReplayResult result)
    {
        var talks = result.Talks;
        json.WriteStartObject();
        json.WriteString("id", talks.Id);
        json.WriteString("status", EnumNames.Name(talks.Status));
        json.WriteNumber("moves", result.MoveCount);
        json.WriteString("at", DocumentTimes.Write(talks.Now));
        Text(json, "deadline", talks.Deadline is { } deadline ? DocumentTimes.Write(deadline) : null);
        Text(json, "turn", talks.NextParty?.Value);
        List(json, "parties", talks.Seats, Seat);
        List(json, "refusals", result.Refusals, Refusal);
        List(json, "proposals", talks.Proposals, (writer, proposal) => Proposal(writer, talks, proposal));
        List(json, "conditions", talks.Conditions, (writer, condition) => Condition(writer, talks, condition));
        var isGrown = AfterTheYes.IsIn(talks.Setting) || talks.Log.Any(logged => AfterTheYes.IsIn(talks.Table, logged.Move));
        List(json, "agreements", talks.Agreements, (writer, agreement) => Agreement(writer, talks, agreement, isGrown));
        List(json, "transitions", result.Transitions, Transition);
        List(json, "limits", result.Limits.All, (writer, limit) => Limit(writer, talks, limit));
        json.WriteEndObject();
    }

    public static void Seat(Utf8JsonWriter json, Seat seat)
    {
        json.WriteString("id", seat.Party.Id.Value);
        json.WriteString("role", EnumNames.Name(seat.Party.Role));
        json.WriteBoolean("present", seat.IsPresent);
    }

    private static void Refusal(Utf8JsonWriter json, (int MoveIndex, Refusal Refusal) entry)
    {
        json.WriteNumber("move", entry.MoveIndex);
        json.WriteString("code", EnumNames.Name(entry.Refusal.Code));
        json.WriteString("message", entry.Refusal.Message);
    }

    /// <summary>A proposal; what parties have said to it is known to the talks.</summary>
    public static void Proposal(Utf8JsonWriter json, Negotiation? talks, Proposal proposal)
    {
        json.WriteString("id", proposal.Id.Value);
        json.WriteString("by", proposal.By.Value);
        json.WriteString("status", EnumNames.Name(proposal.Status));
        if (talks is not null)
            Responses(json, talks, proposal.Id);
        TermsWriter.Write(json, "terms", proposal.Terms);
        json.WriteString("at", DocumentTimes.Write(proposal.At));
        MoveWriter.Text(json, "answers", proposal.Move.CounterTo?.Value);
        MoveWriter.Text(json, "replaces", proposal.Move.Replaces?.Value);
        EndFormat.Write(json, "expires", talks?.Table.ExpiryOf(proposal) ?? proposal.Move.Expires);
        if (talks is not null && SideDealRules.CircleOf(talks.Table, proposal) >= 0)
            ProtocolWriter.Ids(json, "between", [.. proposal.Move.Between.Distinct()]);
    }

    private static void Responses(Utf8JsonWriter json, Negotiation talks, ProposalId proposal)
    {
        json.WriteStartObject("responses");
        foreach (var (party, answer) in talks.AnswersTo(proposal))
            json.WriteString(party.Value, EnumNames.Name(answer));
        json.WriteEndObject();
    }

    /// <summary>A condition; when its time is over, as it was set last, is known to the talks.</summary>
    public static void Condition(Utf8JsonWriter json, Negotiation? talks, Condition condition)
    {
        json.WriteString("id", condition.Id.Value);
        MoveWriter.Text(json, "proposal", condition.AcceptedProposal?.Value);
        MoveWriter.Text(json, "by", condition.By?.Value);
        json.WriteString("kind", EnumNames.Name(condition.Kind));
        json.WriteString("status", EnumNames.Name(condition.Status));
        if (condition.Text.Length > 0)
            json.WriteString("text", condition.Text);
        MoveWriter.Text(json, "of", condition.AskedParty?.Value);
        MoveWriter.Text(json, "to", condition.Proviso.Beneficiary?.Value);
        MoveWriter.Text(json, "on", condition.OnAgreementOrTalks?.Id);
        if (condition.Asks != ConditionRequirement.Act)
            json.WriteString("asks", EnumNames.Name(condition.Asks));
        EndFormat.Write(json, "due", talks?.Table.DueOf(condition) ?? condition.InitialDue);
        MoveWriter.Text(json, "step", condition.Formality);
        VoteFormat.Write(json, "votes", condition.Votes);
        json.WriteString("at", DocumentTimes.Write(condition.At));
    }

    public static void Agreement(Utf8JsonWriter json, Agreement agreement)
    {
        json.WriteString("id", agreement.Id.Value);
        json.WriteString("status", EnumNames.Name(agreement.Status));
        json.WriteStartArray("proposals");
        json.WriteStringValue(agreement.Proposal.Value);
        json.WriteEndArray();
        TermsWriter.Write(json, "terms", agreement.Terms);
        ProtocolWriter.Ids(json, "acceptedBy", agreement.AcceptedBy);
        json.WriteString("at", DocumentTimes.Write(agreement.At));
        json.WriteStartArray("holds");
        foreach (var issue in agreement.IssuesStillSettled)
            json.WriteStringValue(issue.Value);
        json.WriteEndArray();
    }

    // Who the parties are, and when it ends, is known to the talks.
    private static void Agreement(Utf8JsonWriter json, Negotiation talks, Agreement agreement, bool isGrown)
    {
        Agreement(json, agreement);
        if (talks.AcceptedBySilence(agreement.Id) is { Count: > 0 } silent)
            ProtocolWriter.Ids(json, "bySilence", silent);
        if (isGrown)
            List(json, "parties", talks.PartiesTo(agreement.Id), Party);
        var relations = talks.RelationsOf(agreement.Id);
        MoveWriter.Text(json, "amends", relations.Amends?.Value);
        if (relations.AmendedBy.Count > 0)
            Ids(json, "amendedBy", relations.AmendedBy);
        MoveWriter.Text(json, "supplements", relations.Supplements?.Value);
        EndFormat.Write(json, "term", talks.Table.TermOf(agreement));
    }

    private static void Ids(Utf8JsonWriter json, string name, ValueList<AgreementId> agreements)
    {
        json.WriteStartArray(name);
        foreach (var agreement in agreements)
            json.WriteStringValue(agreement.Value);
        json.WriteEndArray();
    }

    public static void Party(Utf8JsonWriter json, AgreementParty party)
    {
        json.WriteString("id", party.Party.Value);
        MoveWriter.Text(json, "bound", party.BoundSince is { } bound ? DocumentTimes.Write(bound) : null);
        EndFormat.Write(json, "leaving", party.LeavesAt);
        MoveWriter.Text(json, "gone", party.LeftAt is { } gone ? DocumentTimes.Write(gone) : null);
        if (party.Formalities.Count > 0)
            List(json, "steps", party.Formalities, Formality);
    }

    public static void Formality(Utf8JsonWriter json, CompletedFormality step)
    {
        json.WriteString("step", step.Name);
        json.WriteString("at", DocumentTimes.Write(step.At));
    }

    private static void Transition(Utf8JsonWriter json, (int MoveIndex, Transition Transition) entry)
    {
        json.WriteNumber("move", entry.MoveIndex);
        Transition(json, entry.Transition);
    }

    public static void Transition(Utf8JsonWriter json, Transition transition)
    {
        json.WriteString("machine", EnumNames.Name(transition.Subject.Kind));
        json.WriteString("subject", transition.SubjectId);
        json.WriteString("from", EnumNames.Name(transition.From));
        json.WriteString("trigger", EnumNames.Name(transition.Trigger));
        json.WriteString("to", EnumNames.Name(transition.To));
    }

    public static void Limit(Utf8JsonWriter json, Negotiation talks, LimitHistory limit)
    {
        json.WriteString("subject", limit.Subject);
        json.WriteString("limit", limit.Limit);
        EndFormat.WriteOrNull(json, "end", limit.End);
        Time(json, "at", LimitLog.At(limit, talks));
        List(json, "changes", limit.Changes, Change);
    }

    private static void Change(Utf8JsonWriter json, (int? Move, End End) change)
    {
        if (change.Move is { } move)
            json.WriteNumber("move", move);
        else
            json.WriteNull("move");
        EndFormat.WriteOrNull(json, "end", change.End);
    }

    private static void Time(Utf8JsonWriter json, string name, NodaTime.Instant? at) =>
        Text(json, name, at is { } instant ? DocumentTimes.Write(instant) : null);

    public static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            if (json.BytesPending > Chunk)
                json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }
}
