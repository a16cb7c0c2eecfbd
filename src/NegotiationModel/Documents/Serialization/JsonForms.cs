using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NegotiationModel.Analysis;

namespace NegotiationModel.Serialization;

/// <summary>Which form each type has in JSON. A type derived from one that is listed has its form.</summary>
internal static partial class JsonForms
{
    private const string Otherwise = "write what it is made of, such as its terms, moves and numbers, or a document.";

    private static readonly Dictionary<Type, JsonConverter> Known = new()
    {
        [typeof(PartyId)] = new IdConverter<PartyId>(text => new(text)),
        [typeof(RepresentativeId)] = new IdConverter<RepresentativeId>(text => new(text)),
        [typeof(IssueId)] = new IdConverter<IssueId>(text => new(text)),
        [typeof(ProposalId)] = new IdConverter<ProposalId>(text => new(text)),
        [typeof(ConditionId)] = new IdConverter<ConditionId>(text => new(text)),
        [typeof(AgreementId)] = new IdConverter<AgreementId>(text => new(text)),
        [typeof(NodaTime.Instant)] = new InstantConverter(),
        [typeof(Value)] = new DocumentConverter<Value>(TermsWriter.Value, (ref walk) => TermsReader.Value(ref walk)),
        [typeof(Term)] = new DocumentConverter<Term>(PartForms.Write, PartForms.Term),
        [typeof(Terms)] = new DocumentConverter<Terms>(TermsWriter.Write, TermsReader.Read),
        [typeof(End)] = new DocumentConverter<End>(EndFormat.Write, PartForms.End),
        [typeof(Subject)] = new DocumentConverter<Subject>(PartForms.Write, PartForms.Subject),
        [typeof(Party)] = new DocumentConverter<Party>(DocumentWriter.Write, SettingReader.Party),
        [typeof(Representative)] = new DocumentConverter<Representative>(DocumentWriter.Write, SettingReader.Representative),
        [typeof(Issue)] = new DocumentConverter<Issue>(DocumentWriter.Write, SettingReader.Issue),
        [typeof(Protocol)] = new DocumentConverter<Protocol>(ProtocolWriter.Write, SettingReader.Protocol),
        [typeof(AcceptanceRule)] = new DocumentConverter<AcceptanceRule>(AcceptanceWriter.Write, AcceptanceReader.Read),
        [typeof(PartyWeight)] = new DocumentConverter<PartyWeight>(PartForms.Write, PartForms.Weight),
        [typeof(Basket)] = new DocumentConverter<Basket>(BasketFormat.Write, BasketFormat.Read),
        [typeof(PartyGroup)] = new DocumentConverter<PartyGroup>(AcceptanceWriter.Write, PartForms.Group),
        [typeof(Citation)] = new DocumentConverter<Citation>(MoveWriter.Write, MoveReader.Citation),
        [typeof(ConditionDefinition)] = new DocumentConverter<ConditionDefinition>(ConditionFormat.Write, PartForms.Condition),
        [typeof(WatchedStatus)] = new DocumentConverter<WatchedStatus>(VoteFormat.Write, VoteFormat.Watched),
        [typeof(VoteTest)] = new DocumentConverter<VoteTest>(VoteFormat.Write, VoteFormat.Test),
        [typeof(Votes)] = new DocumentConverter<Votes>(VoteFormat.Write, VoteFormat.Votes),
        [typeof(ExitClause)] = new DocumentConverter<ExitClause>(ExitFormat.Write, PartForms.Exit),
        [typeof(IssuePreference)] = new DocumentConverter<IssuePreference>(
            InterestWriter.Write,
            (ref walk) => InterestReader.Read(ref walk).Whole
        ),
        [typeof(Interaction)] = new DocumentConverter<Interaction>(
            PreferencesWriter.Write,
            (ref walk) => InteractionReader.Read(ref walk).Whole
        ),
        [typeof(Discount)] = new DocumentConverter<Discount>(PreferencesWriter.Write, (ref walk) => PreferencesReader.OfTime(ref walk)),
        [typeof(Valuation)] = new DocumentConverter<Valuation>(InterestWriter.Write, ValuationReader.Whole),
        [typeof(ValueUtility)] = new DocumentConverter<ValueUtility>(InterestWriter.Write, (ref walk) => ValuationReader.Single(ref walk)),
        [typeof(Preferences)] = new DocumentConverter<Preferences>(
            PreferencesWriter.Write,
            (ref walk) => PreferencesReader.One(ref walk).Whole
        ),
        [typeof(Move)] = new DocumentConverter<Move>(MoveWriter.Write, WholeForms.Move),
        [typeof(Setting)] = new DocumentConverter<Setting>(DocumentWriter.Write, WholeForms.Setting),
        [typeof(NegotiationDocument)] = new DocumentConverter<NegotiationDocument>(DocumentWriter.Write, WholeForms.Document),
        [typeof(Negotiation)] = new DocumentConverter<Negotiation>(WholeForms.Write, WholeForms.Negotiation),
    };

    /// <summary>The form that a type or one of its bases has; null where there is none.</summary>
    public static JsonConverter? Find(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            if (Known.TryGetValue(Key(type), out var form) || Written.TryGetValue(Key(type), out form))
                return form;
        return null;
    }

    private static Type Key(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>The form of a type; where it has none, one that says so.</summary>
    public static JsonConverter Of(Type type) =>
        Find(type)
        ?? (type.IsValueType && typeof(IItemTyped).IsAssignableFrom(type) ? OfList(type) : null)
        ?? (typeof(IWritesJson).IsAssignableFrom(type) ? SelfWriting(type) : new RefusingConverter(type.Name, Otherwise));

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A list is a struct, which is made without a constructor.")]
    private static JsonConverter OfList(Type type) =>
        ((IItemTyped)RuntimeHelpers.GetUninitializedObject(type)).Accept(ListConverters.Instance);

    private static WrittenConverter<IWritesJson> SelfWriting(Type type) =>
        new(type.Name, (json, value) => value.WriteTo(json), "it is computed from what it is of, which can be read.");
}
