namespace NegotiationModel;

/// <summary>What shows itself as a small table.</summary>
internal interface IShownAsHtml
{
    /// <summary>The table.</summary>
    string ToHtml();
}
