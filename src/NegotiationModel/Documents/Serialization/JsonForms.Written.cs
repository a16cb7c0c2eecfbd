using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;

namespace NegotiationModel.Serialization;

/// <summary>What play has found: it is written, and not read.</summary>
internal static partial class JsonForms
{
    private const string Talks = "read the document or the negotiation, and look in its talks.";
    private const string Ruled = "read the move, and let the talks rule on it.";

    private static readonly Dictionary<Type, JsonConverter> Written = new()
    {
        [typeof(Enum)] = new WrittenConverter<Enum>(
            "Enum",
            (json, member) => json.WriteStringValue(EnumNames.Name(member)),
            "read the enum."
        ),
        [typeof(EnumIssue<>)] = new WrittenConverter<Issue>("EnumIssue", DocumentWriter.Write, "read an Issue; to others it is a choice."),
        [typeof(Proposal)] = Told<Proposal>((json, one) => ResultWriter.Proposal(json, null, one), Talks),
        [typeof(Condition)] = Told<Condition>((json, one) => ResultWriter.Condition(json, null, one), Talks),
        [typeof(Agreement)] = Told<Agreement>(ResultWriter.Agreement, Talks),
        [typeof(CompletedFormality)] = Told<CompletedFormality>(ResultWriter.Formality, Talks),
        [typeof(AgreementParty)] = Told<AgreementParty>(ResultWriter.Party, Talks),
        [typeof(Seat)] = Told<Seat>(ResultWriter.Seat, Talks),
        [typeof(AgendaItem)] = Told<AgendaItem>(RulingWriter.AgendaItem, Talks),
        [typeof(LoggedMove)] = Form<LoggedMove>(RulingWriter.Logged, "read a Move."),
        [typeof(MoveLog)] = Form<MoveLog>(RulingWriter.Log, "read a list of Move, or a document."),
        [typeof(Transition)] = Told<Transition>(ResultWriter.Transition, Ruled),
        [typeof(DeclaredTransition)] = Told<DeclaredTransition>(RulingWriter.Declared, "the state machines are in Lifecycle."),
        [typeof(Refusal)] = Told<Refusal>(RefusalWriter.Write, Ruled),
        [typeof(PermittedMove)] = Told<PermittedMove>(RulingWriter.Permitted, Ruled),
        [typeof(Ruling)] = Told<Ruling>(RulingWriter.Write, Ruled),
        [typeof(TimeAdvance)] = Told<TimeAdvance>(RulingWriter.Advance, Talks),
        [typeof(ReplayStep)] = Told<ReplayStep>(RulingWriter.Step, "read the document, and play it."),
        [typeof(SubjectHistory)] = Form<SubjectHistory>(HistoryWriter.Write, "read the document, and play it."),
        [typeof(ReplayResult)] = Form<ReplayResult>(ResultWriter.Write, "read the document, and play it."),
    };

    private static WrittenConverter<T> Form<T>(Action<Utf8JsonWriter, T> write, string instead) => new(typeof(T).Name, write, instead);

    // What is written as the properties of one object.
    private static WrittenConverter<T> Told<T>(Action<Utf8JsonWriter, T> properties, string instead) =>
        Form<T>((json, value) => RulingWriter.Object(json, value, properties), instead);
}
