using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>Plays one document move by move.</summary>
internal sealed class Referee(JsonElement document)
{
    private Instant? _previous;
    private Instant? _lastPlayed;
    private (State State, Instant? Previous)? _before;

    public State State { get; private set; } = DocumentReading.Setting(document);

    public List<(int MoveIndex, string Code)> Refusals { get; private set; } = [];

    /// <summary>How many moves were played, refused ones too.</summary>
    public int Played { get; private set; }

    public DateTimeZone Zone => State.Setting.Zone;

    /// <summary>The instant of the last move played, refused or not.</summary>
    public Instant Previous => _previous ?? State.Setting.Convened;

    /// <summary>Plays a move; the code of its refusal, or null.</summary>
    public string? Play(JsonElement json)
    {
        _before = (State, _previous);
        int index = Played++;
        var move = new Move(json, InstantOf(json), Zone);
        _previous = move.At;
        _lastPlayed = move.At;
        State attempt = State.Copy();
        string? code = Attempt(attempt, move, index);
        if (code is null)
        {
            State = attempt;
        }
        else
        {
            Refusals.Add((index, code));
        }

        return code;
    }

    /// <summary>Plays from one move on only what happened by an instant. A later move is passed over, but those after it may share its
    /// time.</summary>
    public void PlayAsOf(List<JsonElement> moves, int first, Instant asOf)
    {
        for (int index = first; index < moves.Count; index++)
        {
            if (InstantOf(moves[index]) is var instant && instant > asOf)
            {
                _previous = instant;
                continue;
            }

            Played = index;
            Play(moves[index]);
        }
    }

    /// <summary>What a move at an instant, no time passing before it, would be refused for if a party made it, whoever its text names; null
    /// when it would be allowed.</summary>
    public string? Judge(JsonElement json, string by)
    {
        var move = new Move(json, InstantOf(json), Zone) { By = by };
        return Checks.Who(State, move)
            ?? (move.At < State.LastMove ? "beforeLastMove" : null)
            ?? Checks.Talks(State, move)
            ?? Checks.Subject(State, move)
            ?? Checks.Content(State, move);
    }

    /// <summary>Makes the last move, which was allowed, as if it had never been made.</summary>
    public void TakeBack()
    {
        (State, _previous) = _before!.Value;
        Played--;
    }

    /// <summary>At the end: time has passed to the last move's instant, refused or not, then to the one asked for.</summary>
    public void End(Instant? at)
    {
        State = State.Copy();
        TimePassing.Advance(State, _lastPlayed ?? State.Setting.Convened, Played);
        if (at is { } instant)
        {
            TimePassing.Advance(State, instant, Played);
        }
    }

    /// <summary>The same talks, to be played on in another way. What a move changes is a copy of the table, and never the table
    /// itself.</summary>
    public Referee Copy()
    {
        var copy = (Referee)MemberwiseClone();
        copy.Refusals = [.. Refusals];
        return copy;
    }

    private static string? Attempt(State state, Move move, int index)
    {
        state.Move = index;
        if (Checks.Mover(state, move) is null)
        {
            return "unknownParty";
        }

        if (move.At >= state.LastMove)
        {
            TimePassing.Advance(state, move.At, index);
        }

        string? code =
            Checks.Who(state, move)
            ?? (move.At < state.LastMove ? "beforeLastMove" : null)
            ?? Checks.Talks(state, move)
            ?? Checks.Subject(state, move)
            ?? Checks.Content(state, move);
        if (code is not null)
        {
            return code;
        }

        Growth.Begin(state, move);
        var before = new Snapshot(state);
        bool usesTurn = move.UsesTurn(state) && state.Turn == move.By;
        Applying.Apply(state, move);
        Settling.Settle(state);
        if (usesTurn && state.ReopenedIn != state.Step)
        {
            Turns.Use(state);
        }

        before.Compare(state, index);
        Limits.Keep(state, move);
        state.LastMove = move.At;
        return null;
    }

    /// <summary>When a move that comes next takes effect.</summary>
    public Instant InstantOf(JsonElement json)
    {
        (Instant instant, string precision) = DocumentReading.Text(json, "at") is { } at ? Times.Moment(at, Zone) : (Previous, "exact");
        return Times.Resolve(instant, DocumentReading.Text(json, "precision") ?? precision, Zone, State.LastMove);
    }
}
