namespace NegotiationModel.Pictures;

/// <summary>Where a plot lies.</summary>
/// <param name="Left">Its left edge, in pixels.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Side">How wide and high it is.</param>
/// <param name="HasLeft">Whether numbers and a name stand left of it; else they stand left of another one in its row.</param>
/// <param name="HasBottom">Whether they stand below it; else they stand below another one in its column.</param>
internal readonly record struct OutcomeFrame(double Left, double Top, double Side, bool HasLeft = true, bool HasBottom = true);
