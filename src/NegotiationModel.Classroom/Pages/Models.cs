using NegotiationModel.Teaching;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>The page on which people join.</summary>
internal sealed record JoinModel(string Title, string Code, string? Problem, ValueList<string> Expected);

/// <summary>A page that says one thing.</summary>
internal sealed record MessageModel(string Title, string Words, string Back);

/// <summary>A question before a form is sent.</summary>
/// <param name="Title">What is asked.</param>
/// <param name="Words">Why.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Fields">What it carries.</param>
/// <param name="Yes">What its button says.</param>
/// <param name="Back">Where one goes who does not want it.</param>
internal sealed record AskModel(
    string Title,
    string Words,
    string Action,
    ValueList<(string Name, string Value)> Fields,
    string Yes,
    string Back
);

/// <summary>How people join, to be shown to all of them.</summary>
internal sealed record InvitationModel(string Title, ValueList<Uri> Addresses, string Code, (string Path, int Size) Picture);

/// <summary>How the tables ended, for everybody.</summary>
/// <param name="Title">What is negotiated.</param>
/// <param name="Screen">The address of what everybody may see.</param>
/// <param name="Debrief">What there is to say; null while it is not shown.</param>
/// <param name="Round">Of which round; null for all.</param>
/// <param name="HasSeat">Whether somebody looks at it who has a page to go back to.</param>
internal sealed record ResultsModel(string Title, string Screen, Debrief? Debrief, int? Round, bool HasSeat);

/// <summary>A role sheet.</summary>
internal sealed record SheetModel(string Content, string Back);

/// <summary>What there is to say of somebody's talks in a round, to them alone.</summary>
/// <param name="Debrief">What is said.</param>
/// <param name="Round">The number of the round.</param>
/// <param name="Others">The numbers of the other rounds that are over, and in which they played.</param>
/// <param name="Who">Who they were, in a sentence.</param>
/// <param name="Back">Where they came from.</param>
internal sealed record DebriefModel(OwnSideDebrief Debrief, int Round, ValueList<int> Others, string Who, string Back)
{
    public bool HasPicture { get; init; }

    /// <summary>Which offers of the seat somebody else made, in sentences.</summary>
    public ValueList<string> MadeByOthers { get; init; }

    /// <summary>What came up since.</summary>
    public News News { get; init; } = News.Nothing;
}

/// <summary>The teacher's page.</summary>
internal sealed record TeacherModel(
    ClassState Class,
    NegotiationDocument Document,
    string Base,
    ValueList<Uri> Addresses,
    (string Path, int Size) Picture,
    ValueList<TableRow> Tables,
    string Bots,
    Instant? Until,
    Instant Now,
    DateTimeZone TimeZone
)
{
    /// <summary>The id of the table to which the teacher has just said something; empty for none.</summary>
    public string Said { get; init; } = "";

    /// <summary>The id of the table at which the teacher has just done something else; empty for none.</summary>
    public string Helped { get; init; } = "";

    /// <summary>Where the pages are that everybody may see.</summary>
    public string Screen { get; init; } = "";

    /// <summary>How all tables ended; null where the teacher does not want to see it, or there is none.</summary>
    public Debrief? Debrief { get; init; }
}

/// <summary>How a table is doing.</summary>
internal sealed record TableRow(ClassTable Table, string Status, int Moves, Instant Since, string? Last, bool IsClosed, Result? Result);

/// <summary>What came of a table.</summary>
/// <param name="Terms">What was agreed; null for nothing.</param>
/// <param name="Worth">To each party of which it is known, in points; its walk-away where nothing was agreed.</param>
internal sealed record Result(Terms? Terms, ValueList<(PartyId Party, double Points)> Worth);

/// <summary>What there is for somebody besides what a page is about.</summary>
/// <param name="Results">Where the results of the class are; null while they are not shown.</param>
/// <param name="Round">The round that has begun since the one that the page is about; null for none.</param>
internal sealed record News(string? Results, int? Round = null)
{
    public static readonly News Nothing = new(null, null);
}

/// <summary>What came of a form that was sent, where it is shown again.</summary>
internal sealed record Told
{
    public static readonly Told Nothing = new();

    /// <summary>Why a move was not made, or the form could not be read.</summary>
    public ValueList<string> Problems { get; init; }

    /// <summary>What the package that is filled in is worth; null where nobody asked.</summary>
    public string? Answer { get; init; }

    /// <summary>What the sender should look at before the move is made.</summary>
    public ValueList<string> Doubts { get; init; }

    /// <summary>What the form carries that is sent all the same.</summary>
    public string Sure { get; init; } = "";

    public static Told Problem(string problem) => new() { Problems = [problem] };
}

/// <summary>The page of a seat, or of somebody who watches or waits. Its forms go to addresses below the base; who waits has no
/// view.</summary>
internal sealed record SeatModel(string Title, string Base, SeatView? View, Round? Round, string Who, string? PersonalCode)
{
    /// <summary>Who plays whom at the table, as far as people say.</summary>
    public ValueList<string> Players { get; init; }

    /// <summary>What everybody knows of the case, for who plays no role; null where there is one.</summary>
    public string? Brief { get; init; }

    /// <summary>Why there is no seat, for who waits.</summary>
    public string Waits { get; init; } = "";

    /// <summary>What is special about the seat: that it is shared, or the last one.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>What is there for everybody.</summary>
    public News News { get; init; } = News.Nothing;

    /// <summary>What came of the form that was sent.</summary>
    public Told Told { get; init; } = Told.Nothing;

    /// <summary>Whether the teacher looks at somebody's seat.</summary>
    public bool IsTeachers { get; init; }

    public required DateTimeZone TimeZone { get; init; }
}
