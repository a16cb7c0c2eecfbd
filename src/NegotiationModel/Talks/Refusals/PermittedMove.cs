using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A kind of move that is permitted now, on a subject, with one move of that kind as an example.</summary>
/// <param name="Kind">The kind of move.</param>
/// <param name="ActsOn">What it would act on: a proposal, a condition, an agreement, or the talks of whose limit it is; null for a
/// move that creates something, such as a proposal, and for any other that names nothing, such as walking away.</param>
/// <param name="Example">A move that would be permitted.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record PermittedMove(MoveKind Kind, Subject? ActsOn, Move Example);
