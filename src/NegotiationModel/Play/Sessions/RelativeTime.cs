namespace NegotiationModel.Play;

/// <summary>The share of time that has passed in a session, which counts rounds: no clock plays a part. It is never 0 and never 1, so that
/// a first offer concedes a little and a last one not all.</summary>
internal static class RelativeTime
{
    public static double Of(int round, int maxRounds) => round / (maxRounds + 1.0);
}
