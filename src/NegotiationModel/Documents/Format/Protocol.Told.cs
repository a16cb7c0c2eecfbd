using System.Buffers;
using System.Text.Json;

namespace NegotiationModel;

public sealed partial record Protocol
{
    /// <summary>The preset, and the rules that differ from it as documents write them: "bargaining", "bargaining, varied: ratifiers
    /// board".</summary>
    public override string ToString()
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
            ProtocolWriter.Write(json, this);
        using var document = JsonDocument.Parse(written.WrittenMemory);
        if (document.RootElement.ValueKind == JsonValueKind.String)
            return EnumNames.Words(document.RootElement.GetString()!);
        var differing = document.RootElement.EnumerateObject().Where(rule => rule.Name != "preset").Select(Told);
        var rules = string.Join("; ", differing);
        return BasedOnPreset is { } preset
            ? $"{EnumNames.Words(preset)}, varied: {rules}"
            : $"no preset{(rules.Length > 0 ? ": " : "")}{rules}";
    }

    private string Told(JsonProperty rule)
    {
        var (name, value) = (EnumNames.Words(rule.Name), rule.Value);
        return value.ValueKind switch
        {
            JsonValueKind.True => name,
            JsonValueKind.False => $"no {name}",
            JsonValueKind.String when rule.Name != "acceptance" => $"{name} {EnumNames.Words(value.GetString()!)}",
            JsonValueKind.Number => $"{name} {value}",
            _ => rule.Name switch
            {
                "acceptance" => $"{Acceptance}",
                "ratifiers" => $"{name} {Ratifiers}",
                _ => $"{name} {string.Join(", ", Baskets.Select(basket => basket.Id))}",
            },
        };
    }
}
