using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>How the values that a party gives are read.</summary>
[JsonConverter(typeof(EnumNameConverter<EvaluationScale>))]
[DocumentName(nameof(DividedByMax), "normalized")]
public enum EvaluationScale
{
    /// <summary>As written.</summary>
    Raw,

    /// <summary>Divided by the greatest on the issue, as the Genius tool does, so that the best option of an issue is worth its
    /// weight.</summary>
    DividedByMax,
}
