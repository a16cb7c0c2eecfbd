using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    /// <summary>How often somebody tries what will hardly be allowed, in percent.</summary>
    private int _trouble;

    /// <summary>How ready these parties are to accept, how often subject to conditions, in percent, and whether they
    /// never come to propose.</summary>
    private int _acceptWeight;
    private int _wary;
    private bool _idle;

    /// <summary>Agreements here are meant to last: they are applied, suspended, amended.</summary>
    private bool _lasting;

    /// <summary>Some tables are orderly and some unruly: a refused move changes nothing, so both go as deep.</summary>
    private void SetTemper()
    {
        _trouble = Pick([3, 15, 50, 65, 80]);
        _acceptWeight = _theme == "inPrinciple" ? 25 : Pick([4, 10, 20, 30]);
        _wary = _theme == "inPrinciple" ? 80 : Pick([10, 40, 80]);
        _idle = Chance(1);
        _lasting = HasNow(Idea.Agreements | Idea.Exits, 45);
        if (_lasting)
        {
            _trouble = Pick([3, 15]);
            _acceptWeight = 30;
            _wary = 5;
        }
    }

    /// <summary>How often the end is put off, in percent: the commoner it is, the oftener.</summary>
    private int PutOff(string before) =>
        (before, _referee.State.Talks) switch
        {
            ("tabled", "concluded") => _referee.State.Protocol.Settlement == "package" ? 80 : 40,
            (_, "expired") => 75,
            _ => 20,
        };

    /// <summary>Something that will hardly be allowed.</summary>
    private JsonObject Trouble()
    {
        if (Chance(60))
        {
            return Absurd();
        }

        JsonObject move = ChooseMove();
        Spoil(move);
        return move;
    }
}
