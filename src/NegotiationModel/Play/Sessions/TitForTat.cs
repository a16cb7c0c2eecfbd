using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>How tit for tat measures what it repays.</summary>
[JsonConverter(typeof(EnumNameConverter<ReciprocityMode>))]
public enum ReciprocityMode
{
    /// <summary>As much as the other gave: x − (v − w).</summary>
    Absolute,

    /// <summary>The same share that the other gave: x · w / v. Where either is worth nothing, or less, there is no share and x
    /// stays.</summary>
    Relative,

    /// <summary>As much as the other gave, and up to a twentieth of its own range more, by chance: x − (v − w) − R.</summary>
    RandomAbsolute,
}

/// <summary>
/// Gives as it is given, takes back as it is taken from, and begins with its best. Where x is what it aspired to last, v what the other's
/// last offer is
/// worth to it, and w what the one before was worth, the next aspiration is <see cref="Mode"/>'s, but never above its best nor below
/// no agreement. With a window of g, w is g offers before, as in the averaged kind; 1 answers the last step alone.
/// </summary>
/// <remarks>
/// P. Faratin, C. Sierra, N. Jennings, Negotiation Decision Functions for Autonomous Agents, Robotics and Autonomous Systems 24 (1998)
/// 159–182,
/// section 4.2.3, measured in the party's own utility as by T. Baarslag, K. Hindriks, C. Jonker, A Tit for Tat Negotiation Strategy for
/// Real-Time Bilateral Negotiations (2013). Among three or more, each step of each other is answered by itself.
/// </remarks>
/// <param name="name">What it is called.</param>
/// <param name="mode">How it measures what it repays.</param>
/// <param name="window">Over how many steps of the other, at least 1.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class TitForTat(string name, ReciprocityMode mode, int window = 1) : Tactic
{
    private const double Chance = 0.05;

    /// <inheritdoc/>
    public override string Name => name;

    /// <summary>How it measures what it repays.</summary>
    public ReciprocityMode Mode => mode;

    /// <summary>Over how many steps of the other.</summary>
    public int Window { get; } =
        window >= 1 ? window : throw new ArgumentOutOfRangeException(nameof(window), window, "A window is at least one step.");

    /// <inheritdoc/>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed) => new Replying(this, ranking, seed);

    private sealed class Replying(TitForTat tactic, Ranking ranking, ulong seed) : AspirationBidSequence
    {
        private readonly List<(PartyId Party, List<double> Worths)> received = [];
        private SeededRandom draw = new(seed);
        private double target = ranking.BestUtility;
        private int heard;

        protected override double AspirationAt(Turn turn) => AspirationNow(turn);

        private protected override double AspirationNow(in Turn turn)
        {
            for (; heard < turn.Offers.Count; heard++)
                if (turn.Offers[heard] is var offer && offer.By != turn.Party)
                    Answer(From(offer.By), ranking[offer.OutcomeIndex]);
            return target;
        }

        private void Answer(List<double> worths, double now)
        {
            worths.Add(now);
            if (worths.Count <= tactic.Window)
                return;
            target = Math.Clamp(Repaid(worths[worths.Count - 1 - tactic.Window], now), ranking.AcceptanceFloor, ranking.BestUtility);
        }

        private double Repaid(double before, double now) =>
            tactic.Mode switch
            {
                ReciprocityMode.Absolute => target - (now - before),
                ReciprocityMode.Relative => before > 0 && now > 0 ? target * before / now : target,
                _ => target - (now - before) - (draw.NextDouble() * Chance * (ranking.BestUtility - ranking.AcceptanceFloor)),
            };

        private List<double> From(PartyId party)
        {
            foreach (var (id, worths) in received)
                if (id == party)
                    return worths;
            received.Add((party, []));
            return received[^1].Worths;
        }
    }
}
