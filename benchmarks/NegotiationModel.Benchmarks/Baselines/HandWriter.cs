using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

/// <summary>H: writes the same bytes as the model for a price talk under the contract preset; it fills in no ids and validates
/// nothing.</summary>
internal static partial class HandWriter
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = Encoder,
        SkipValidation = true,
    };

    public static byte[] Write(NegotiationDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteSetting(json, document.Setting);
            json.WriteStartArray(Names.Moves);
            foreach (var move in document.Moves)
                WriteMove(json, move);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMove(Utf8JsonWriter json, Move move)
    {
        json.WriteStartObject();
        json.WriteString(Names.Type, Names.Kinds[(int)move.Kind]);
        json.WriteString(Names.By, move.By.Value);
        Time(json, Names.At, move.At);
        switch (move)
        {
            case Move.Propose propose:
                WritePropose(json, propose);
                break;
            case Move.Accept accept:
                WriteAccept(json, accept);
                break;
            case Move.Reject reject:
                json.WriteString(Names.Proposal, reject.Proposal.Value);
                break;
            case Move.Withdraw withdraw:
                json.WriteString(Names.Proposal, withdraw.Proposal!.Value.Value);
                break;
            case Move.MeetCondition meet:
                json.WriteString(Names.Condition, meet.Condition.Value);
                break;
            case Move.WaiveCondition waive:
                json.WriteString(Names.Condition, waive.Condition.Value);
                break;
            case Move.RefuseCondition refuse:
                json.WriteString(Names.Condition, refuse.Condition.Value);
                break;
            case Move.FailCondition fail:
                json.WriteString(Names.Condition, fail.Condition.Value);
                break;
        }

        Text(json, Names.Text, move.Text);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, JsonEncodedText name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Time(Utf8JsonWriter json, JsonEncodedText name, Instant? at)
    {
        if (at is not { } instant)
            return;
        Span<byte> text = stackalloc byte[HandTime.Length];
        HandTime.Write(instant, text);
        json.WriteString(name, text);
    }
}
