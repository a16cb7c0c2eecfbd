using NegotiationModel.Pictures;

namespace NegotiationModel.Teaching;

/// <summary>What there is to say of talks to one who played in them: from their own sheet and from what was said at the table. What others
/// want is not looked at, so that it can be shown while the case is still to be played by others. Points out of 100, as on the sheet.
/// Immutable.</summary>
/// <example><code>Console.WriteLine(string.Join('\n', OwnSideDebrief.Of(document, "seller").TurningPoints));</code></example>
public sealed class OwnSideDebrief
{
    private readonly OwnSide side;

    private OwnSideDebrief(OwnSide side) => this.side = side;

    /// <summary>The party whose side it is.</summary>
    public PartyId Party => side.Party;

    /// <summary>How the talks ended, held against what the party wanted.</summary>
    public ValueList<string> Ending => [.. OwnSideText.Ending(side)];

    /// <summary>What the party asked for first and last, where it gave way, and what the others came to offer it.</summary>
    public ValueList<string> TurningPoints => [.. OwnSideText.TurningPoints(side)];

    /// <summary>What to ask the party about it.</summary>
    public ValueList<string> Questions => [.. OwnSideText.Questions(side)];

    /// <summary>Every offer with what it was worth to the party.</summary>
    public ValueList<OwnSideOffer> Offers => side.Offers;

    /// <summary>What each offer was worth to the party, as a picture that fits a phone; null where nobody says what it wants,
    /// or nothing was offered.</summary>
    public Picture? Chart() =>
        side.Problem is { } problem && side.Offers.Count > 0 ? Picture.Offers(problem, side.Talks, asPercent: true, narrow: true) : null;

    /// <summary>Looks at talks from the side of one party.</summary>
    /// <param name="document">The talks; of its preferences those of the party alone are read.</param>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentException">The party is not in the document.</exception>
    public static OwnSideDebrief Of(NegotiationDocument document, PartyId party)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(OwnSide.Of(document, party));
    }
}
