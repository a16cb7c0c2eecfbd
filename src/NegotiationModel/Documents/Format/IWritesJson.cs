using System.Text.Json;

namespace NegotiationModel;

/// <summary>What writes itself as JSON, of folders that come after documents.</summary>
internal interface IWritesJson
{
    void WriteTo(Utf8JsonWriter json);
}
