namespace NegotiationModel.Pictures;

public sealed partial class Picture
{
    /// <summary>Who has said what to which proposal: a row for each proposal, a column for each party. Of more than
    /// two hundred proposals the first and the last are shown.</summary>
    /// <param name="talks">The talks.</param>
    /// <example><code>Picture.Responses(talks).Save("responses.svg");</code></example>
    public static Picture Responses(Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return new ResponseDrawing(talks).Draw();
    }
}
