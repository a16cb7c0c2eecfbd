using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

internal static partial class HandReader
{
    private static MoveKind Kind(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.ValueTextEquals("propose"u8) ? MoveKind.Propose
            : reader.ValueTextEquals("accept"u8) ? MoveKind.Accept
            : reader.ValueTextEquals("state"u8) ? MoveKind.MakeStatement
            : reader.ValueTextEquals("meet"u8) ? MoveKind.MeetCondition
            : reader.ValueTextEquals("reject"u8) ? MoveKind.Reject
            : reader.ValueTextEquals("withdraw"u8) ? MoveKind.Withdraw
            : reader.ValueTextEquals("fail"u8) ? MoveKind.FailCondition
            : reader.ValueTextEquals("waive"u8) ? MoveKind.WaiveCondition
            : reader.ValueTextEquals("refuse"u8) ? MoveKind.RefuseCondition
            : MoveKind.WalkAway;
    }

    private static Terms ReadTerms(ref Utf8JsonReader reader)
    {
        reader.Read();
        var terms = new List<Term>(1);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var issue = reader.GetString()!;
            reader.Read();
            terms.Add(new(issue, reader.TokenType == JsonTokenType.Number ? Value.Of(reader.GetDecimal()) : Value.Of(reader.GetString()!)));
        }

        return [.. terms];
    }

    private static ValueList<PartyId> Parties(ref Utf8JsonReader reader)
    {
        reader.Read();
        var parties = new List<PartyId>(1);
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
            parties.Add(reader.GetString()!);
        return [.. parties];
    }

    private static ValueList<ConditionDefinition> Conditions(ref Utf8JsonReader reader)
    {
        reader.Read();
        var conditions = new List<ConditionDefinition>(2);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            string? id = null,
                text = null,
                of = null;
            Instant? due = null;
            var kind = ConditionKind.Precedent;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                    id = Text(ref reader);
                else if (reader.ValueTextEquals("text"u8))
                    text = Text(ref reader);
                else if (reader.ValueTextEquals("of"u8))
                    of = Text(ref reader);
                else if (reader.ValueTextEquals("due"u8))
                    due = Time(ref reader);
                else if (reader.ValueTextEquals("kind"u8))
                    kind = reader.Read() && reader.ValueTextEquals("subsequent"u8) ? ConditionKind.EndsAgreementIfFailed : kind;
            }

            conditions.Add(
                new(text ?? "", kind)
                {
                    Id = new ConditionId(id!),
                    AskedParty = of is null ? (PartyId?)null : new PartyId(of),
                    Due = due,
                }
            );
        }

        return [.. conditions];
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString()!;
    }

    private static Instant Time(ref Utf8JsonReader reader)
    {
        reader.Read();
        return HandTime.Read(reader.ValueSpan);
    }
}
