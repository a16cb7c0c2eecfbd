using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>Numbers that look random and follow from a seed alone, the same on every machine: SplitMix64.</summary>
/// <remarks>G. Steele, D. Lea, C. Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public struct SeededRandom
{
    private ulong state;

    /// <summary>A series of draws.</summary>
    /// <param name="seed">The same seed gives the same series.</param>
    public SeededRandom(ulong seed) => state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var bits = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            return bits ^ (bits >> 31);
        }
    }

    /// <summary>A whole number from 0 to one below a bound, each as likely as any other.</summary>
    /// <param name="bound">Above 0.</param>
    public long NextInt64(long bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var beyond = ulong.MaxValue - (ulong.MaxValue % (ulong)bound); // draws from here on would favour the first numbers
        ulong drawn;
        do drawn = NextUInt64();
        while (drawn >= beyond);
        return (long)(drawn % (ulong)bound);
    }

    /// <summary>A number from 0 up to but not including 1.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));
}
