namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>
    /// The course of talks from top to bottom: a lane for each party with its moves, bars for proposals, conditions and agreements
    /// in the colour of their status, what answers or replaces what, refusals, suspensions and the deadline. Of more than a thousand
    /// steps the first and the last are shown.
    /// </summary>
    /// <param name="document">The talks; refused moves are shown as refused.</param>
    /// <example><code>Picture.Timeline(Scenario.Find("moscow-kyiv")!.Read()).Save("timeline.svg");</code></example>
    public static Picture Timeline(NegotiationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Timeline(document, new TalksCourse(document));
    }

    /// <summary>The same, of talks that were played already.</summary>
    internal static Picture Timeline(NegotiationDocument document, TalksCourse course) => new TimelineDrawing(new(document, course)).Draw();
}
