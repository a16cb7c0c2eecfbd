using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Texts;

/// <summary>Everything that <see cref="NegotiationTexts"/> says, in Ukrainian.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public partial class UkrainianTexts : NegotiationTexts
{
    /// <inheritdoc/>
    public override string Describe(NegotiationStatus status) =>
        status switch
        {
            NegotiationStatus.Convened => "ще нічого не запропоновано",
            NegotiationStatus.Open => "на столі немає жодної пропозиції",
            NegotiationStatus.Tabled => "на столі є пропозиція",
            NegotiationStatus.ConditionallyAccepted => "принципово погоджено, умови ще не виконано",
            NegotiationStatus.Suspended => "переговори призупинено",
            NegotiationStatus.Concluded => "переговори завершено угодою",
            NegotiationStatus.BrokenOff => "переговори зірвано",
            NegotiationStatus.Expired => "строк переговорів сплив",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <inheritdoc/>
    public override string Describe(Subject subject) =>
        subject.Kind == SubjectKind.Negotiation ? "переговори" : $"{Label(subject.Kind)} {subject.Id}";
}
