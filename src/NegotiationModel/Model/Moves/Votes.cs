using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>How a body voted. Those for and against are the votes cast; all four together are the turnout.</summary>
/// <param name="For">Votes for; from 0 to 10¹².</param>
/// <param name="Against">Votes against; from 0 to 10¹².</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record Votes(long For, long Against)
{
    /// <summary>The most votes that are counted.</summary>
    internal const long Most = 1_000_000_000_000;

    /// <summary>Votes for.</summary>
    public long For { get; } = Checked(For, nameof(For));

    /// <summary>Votes against.</summary>
    public long Against { get; } = Checked(Against, nameof(Against));

    /// <summary>Abstentions; from 0 to 10¹².</summary>
    public long Abstained
    {
        get;
        init => field = Checked(value, nameof(Abstained));
    }

    /// <summary>Invalid votes; from 0 to 10¹².</summary>
    public long Invalid
    {
        get;
        init => field = Checked(value, nameof(Invalid));
    }

    internal decimal Cast => (decimal)For + Against;

    internal decimal Turnout => Cast + Abstained + Invalid;

    internal static long Checked(long votes, string name) =>
        votes is >= 0 and <= Most
            ? votes
            : throw new ArgumentOutOfRangeException(name, votes, "A number of votes lies between 0 and 1000000000000.");
}
