using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private int ProposeWeight() =>
        _idle ? 0
        : _table.Talks == "agreedInPrinciple" ? 20
        : _table.Proposals.Count(p => p.Alive) switch
        {
            0 => 60,
            1 => 16,
            2 => 9,
            _ => 4,
        };

    private int ReopenWeight()
    {
        bool possible = _table.Closed && (_table.Talks != "concluded" || _table.DissolvedSinceConcluded);
        return possible && _table.Protocol.Reopening ? 20
            : _table.Closed ? 1
            : 0;
    }

    private static JsonObject Make(string type, string by) => new() { ["type"] = type, ["by"] = by };

    private string PrincipalOrMediator() =>
        Pick([.. _table.Parties.Where(p => p.Present && p.Role is "principal" or "mediator").Select(p => p.Id)]);

    /// <summary>Of these principals one whose turn it is, where turns bind.</summary>
    private string? InTurn(IEnumerable<string> principals) =>
        PickOrNull(principals.Where(p => !_table.Protocol.Alternating || p == _table.Turn || Chance(3)));

    private List<string> Principals() => [.. _table.PrincipalsPresent().Select(p => p.Id)];
}
