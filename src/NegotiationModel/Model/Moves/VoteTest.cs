using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Of what a share of votes is taken.</summary>
[JsonConverter(typeof(EnumNameConverter<VoteShareOf>))]
[DocumentName(nameof(Eligible), "roll")]
[DocumentName(nameof(ForAndAgainst), "cast")]
public enum VoteShareOf
{
    /// <summary>Of the votes for and against; abstentions and invalid votes do not count.</summary>
    ForAndAgainst,

    /// <summary>Of all who may vote.</summary>
    Eligible,
}

/// <summary>What a vote must come to. The cases: <see cref="MoreForThanAgainstTest"/>, <see cref="ShareTest"/>, <see cref="AtLeastTest"/>,
/// <see cref="TurnoutTest"/>.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract record VoteTest
{
    private VoteTest() { }

    /// <summary>More for than against: a majority of the votes for and against.</summary>
    public static VoteTest MoreForThanAgainst { get; } = new MoreForThanAgainstTest();

    /// <summary>At least that part of the votes is for.</summary>
    /// <param name="share">Above 0, at most 1.</param>
    /// <param name="of">Of which votes.</param>
    public static VoteTest Share(decimal share, VoteShareOf of = VoteShareOf.ForAndAgainst) => new ShareTest(share, of);

    /// <summary>At least so many are for.</summary>
    /// <param name="votes">From 0 to 10¹².</param>
    public static VoteTest AtLeast(long votes) => new AtLeastTest(votes);

    /// <summary>At least that part of all who may vote has voted.</summary>
    /// <param name="share">Above 0, at most 1.</param>
    public static VoteTest Turnout(decimal share) => new TurnoutTest(share);

    /// <summary>Whether a vote comes to it.</summary>
    internal abstract bool Holds(Votes votes, long roll);

    /// <summary>Whether a number is a share.</summary>
    internal static bool IsShare(decimal share) => share is > 0 and <= 1;

    private static decimal Checked(decimal share, string name) =>
        IsShare(share) ? share : throw new ArgumentOutOfRangeException(name, share, "A share is above 0 and at most 1.");

    /// <summary>More for than against.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record MoreForThanAgainstTest : VoteTest
    {
        internal MoreForThanAgainstTest() { }

        internal override bool Holds(Votes votes, long roll) => votes.For > votes.Against;
    }

    /// <summary>At least that part of the votes is for. A share of no votes is not reached.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record ShareTest : VoteTest
    {
        internal ShareTest(decimal share, VoteShareOf of) =>
            (Needed, Of) = (Checked(share, nameof(share)), WritableArgument.Member(of, nameof(of)));

        /// <summary>The part that is needed.</summary>
        public decimal Needed { get; }

        /// <summary>Of which votes.</summary>
        public VoteShareOf Of { get; }

        internal override bool Holds(Votes votes, long roll) =>
            (Of == VoteShareOf.Eligible ? roll : votes.Cast) is > 0 and var all && votes.For >= Needed * all;
    }

    /// <summary>At least so many are for.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record AtLeastTest : VoteTest
    {
        internal AtLeastTest(long votes) => Needed = Votes.Checked(votes, nameof(votes));

        /// <summary>How many are needed.</summary>
        public long Needed { get; }

        internal override bool Holds(Votes votes, long roll) => votes.For >= Needed;
    }

    /// <summary>At least that part of all who may vote has voted.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record TurnoutTest : VoteTest
    {
        internal TurnoutTest(decimal share) => Needed = Checked(share, nameof(share));

        /// <summary>The part that is needed.</summary>
        public decimal Needed { get; }

        internal override bool Holds(Votes votes, long roll) => votes.Turnout >= Needed * roll;
    }
}
