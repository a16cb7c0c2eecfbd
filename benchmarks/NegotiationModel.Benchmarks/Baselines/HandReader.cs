using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

/// <summary>H: builds the same move records from the same bytes and does nothing else; it checks nothing and reports nothing.</summary>
internal static partial class HandReader
{
    public static Move[] Read(ReadOnlySpan<byte> json)
    {
        var moves = new List<Move>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isMoves = reader.ValueTextEquals("moves"u8);
            reader.Read();
            if (!isMoves)
                reader.Skip();
            else
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                    moves.Add(ReadMove(ref reader));
        }

        return [.. moves];
    }

    private static Move ReadMove(ref Utf8JsonReader reader)
    {
        var (kind, by, text, withoutCommitment) = (MoveKind.MakeStatement, "", (string?)null, false);
        string? proposal = null,
            condition = null,
            answers = null,
            replaces = null,
            revives = null,
            counter = null;
        Instant? at = null,
            expires = null,
            firmUntil = null;
        Terms? terms = null;
        ValueList<PartyId> with = [];
        ValueList<ConditionDefinition> conditions = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
                kind = Kind(ref reader);
            else if (reader.ValueTextEquals("by"u8))
                by = Text(ref reader);
            else if (reader.ValueTextEquals("at"u8))
                at = Time(ref reader);
            else if (reader.ValueTextEquals("proposal"u8))
                proposal = Text(ref reader);
            else if (reader.ValueTextEquals("terms"u8))
                terms = ReadTerms(ref reader);
            else if (reader.ValueTextEquals("text"u8))
                text = Text(ref reader);
            else if (reader.ValueTextEquals("answers"u8))
                answers = Text(ref reader);
            else if (reader.ValueTextEquals("conditions"u8))
                conditions = Conditions(ref reader);
            else if (reader.ValueTextEquals("counter"u8))
                counter = Text(ref reader);
            else if (reader.ValueTextEquals("condition"u8))
                condition = Text(ref reader);
            else if (reader.ValueTextEquals("expires"u8))
                expires = Time(ref reader);
            else if (reader.ValueTextEquals("firmUntil"u8))
                firmUntil = Time(ref reader);
            else if (reader.ValueTextEquals("replaces"u8))
                replaces = Text(ref reader);
            else if (reader.ValueTextEquals("revives"u8))
                revives = Text(ref reader);
            else if (reader.ValueTextEquals("with"u8))
                with = Parties(ref reader);
            else if (reader.ValueTextEquals("withoutCommitment"u8))
                withoutCommitment = reader.Read() && reader.GetBoolean();
        }

        return kind switch
        {
            MoveKind.Propose => new Move.Propose(by, terms!)
            {
                Proposal = Proposal(proposal),
                UncommittedCoSponsors = with,
                CounterTo = Proposal(answers),
                Replaces = Proposal(replaces),
                RevivesProposalOrAgreement = revives,
                Expires = expires,
                FirmUntil = firmUntil,
                LeavesProposerUncommitted = withoutCommitment,
                At = at,
                Text = text,
            },
            MoveKind.Accept => new Move.Accept(by, proposal!)
            {
                Terms = terms,
                Conditions = conditions,
                CounterProposal = Proposal(counter),
                At = at,
                Text = text,
            },
            MoveKind.Reject => new Move.Reject(by, proposal!) { At = at, Text = text },
            MoveKind.Withdraw => new Move.Withdraw(by, proposal!) { At = at, Text = text },
            MoveKind.MeetCondition => new Move.MeetCondition(by, condition!) { At = at, Text = text },
            MoveKind.WaiveCondition => new Move.WaiveCondition(by, condition!) { At = at, Text = text },
            MoveKind.RefuseCondition => new Move.RefuseCondition(by, condition!) { At = at, Text = text },
            MoveKind.FailCondition => new Move.FailCondition(by, condition!) { At = at, Text = text },
            MoveKind.WalkAway => new Move.WalkAway(by) { At = at, Text = text },
            _ => new Move.MakeStatement(by) { At = at, Text = text },
        };
    }

    private static ProposalId? Proposal(string? id) => id is null ? (ProposalId?)null : new ProposalId(id);
}
