using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>A document as the second model has played it, with every table on the way, so that it is played once whatever is
/// asked.</summary>
internal sealed class Played
{
    private readonly List<JsonElement> _moves;
    private readonly List<Referee> _steps = [];

    public Played(string documentJson)
    {
        using JsonDocument document = JsonDocument.Parse(documentJson);
        JsonElement root = document.RootElement.Clone();
        _moves = DocumentReading.Items(root, "moves");
        var referee = new Referee(root);
        _steps.Add(referee.Copy());
        foreach (JsonElement move in _moves)
        {
            referee.Play(move);
            _steps.Add(referee.Copy());
        }
    }

    /// <summary>The table after so many moves, refused ones too. Nothing changes it any more.</summary>
    public Referee Step(int moves) => _steps[moves];

    /// <summary>Where things stand in the end.</summary>
    public string End()
    {
        Referee end = _steps[^1].Copy();
        end.End(null);
        return Result.Write(end);
    }

    /// <summary>Where things stood at an instant.</summary>
    public string AsOf(Instant instant)
    {
        int by = 0;
        while (by < _moves.Count && _steps[by].InstantOf(_moves[by]) <= instant)
        {
            by++;
        }

        Referee then = _steps[by].Copy();
        then.PlayAsOf(_moves, by, instant);
        then.End(instant);
        return Result.Write(then);
    }
}
