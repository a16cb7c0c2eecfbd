using NegotiationModel.Benchmarks.Baselines;
using NegotiationModel.Benchmarks.Inputs;

namespace NegotiationModel.Benchmarks;

/// <summary>That H writes the bytes that the model writes, and builds the moves that the model builds.</summary>
internal static class SameDocuments
{
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Check()
    {
        foreach (var paper in Papers.All)
        {
            var bytes = NegotiationJson.Write(paper);
            if (!HandWriter.Write(paper).AsSpan().SequenceEqual(bytes))
                throw new InvalidOperationException("What is written by hand differs from what the model writes.");
            if (!HandReader.Read(bytes).AsSpan().SequenceEqual(NegotiationJson.ReadDocument(bytes).Moves.AsSpan()))
                throw new InvalidOperationException("What is read by hand differs from what the model reads.");
        }
    }
}
