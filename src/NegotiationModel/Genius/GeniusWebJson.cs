using System.Text.Json;
using System.Text.Unicode;
using NegotiationModel.Analysis;

namespace NegotiationModel.Genius;

/// <summary>
/// Profiles in the JSON format of GeniusWeb, the successor of Genius, in which those of the ANAC competitions are published since
/// 2020. A profile holds its domain. Linear additive ones are read, up to 16 MiB.
/// </summary>
public static class GeniusWebJson
{
    private const int Deepest = 64;

    /// <summary>What a file holds, by the properties at its root; whether it can be read is found out by reading it.</summary>
    /// <param name="json">The file, read no further than is needed.</param>
    public static GeniusFileKind KindOf(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var head = new byte[1 << 16];
        var read = json.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        try
        {
            return Kind(DocumentReader.WithoutMark(head.AsSpan(0, read)));
        }
        catch (JsonException)
        {
            return GeniusFileKind.Other;
        }
    }

    /// <summary>Reads the domain of a profile, or a domain by itself: its issues in the order in which they stand.</summary>
    /// <param name="json">The JSON, read to its end.</param>
    /// <param name="onWarning">Hears of what is read otherwise than it is written, or not at all.</param>
    /// <returns>An agenda of choices and numbers.</returns>
    /// <exception cref="GeniusException">The text holds no such domain; it says where.</exception>
    public static ValueList<Issue> ReadDomain(Stream json, Action<GeniusWarning>? onWarning = null) => Read(json, new(onWarning)).Agenda();

    /// <summary>Reads the profile of a party: weights, utilities, and what its reservation bid is worth. Profiles that are no sum over
    /// issues are refused.</summary>
    /// <param name="json">The JSON, read to its end.</param>
    /// <param name="party">What the party is called.</param>
    /// <param name="onWarning">Hears of what is read otherwise than it is written, or not at all.</param>
    /// <returns>Preferences over the agenda that <see cref="ReadDomain"/> yields.</returns>
    /// <exception cref="GeniusException">The text is no such profile; it says where.</exception>
    public static Preferences ReadProfile(Stream json, PartyId party, Action<GeniusWarning>? onWarning = null)
    {
        var warnings = new GeniusWarnings(onWarning);
        return Read(json, warnings).Preferences(party, warnings);
    }

    private static GeniusWebFile Read(Stream json, GeniusWarnings warnings)
    {
        var bytes = GeniusBytes.Of(json, nameof(json));
        if (!Utf8.IsValid(bytes))
            throw Wrong(ProblemLocator.BadEncoding(bytes));
        var walk = new JsonWalker(DocumentReader.WithoutMark(bytes));
        var file = new GeniusWebFile(bytes);
        try
        {
            walk.Start();
            GeniusWebReader.Read(ref walk, file);
            walk.Finish();
        }
        catch (JsonException broken)
        {
            throw Wrong(ProblemLocator.Locate(DocumentReader.WithoutMark(bytes), walk.Problems, broken)[0]);
        }

        if (walk.HasProblems)
            throw Wrong(ProblemLocator.Locate(DocumentReader.WithoutMark(bytes), walk.Problems, null)[0]);
        file.Tell(warnings);
        return file;
    }

    private static GeniusException Wrong(DocumentProblem problem) =>
        new(problem.Line, problem.Column, $"{problem.Path}: {problem.Message}");

    // A profile has one property, named for its kind, with the domain in it; a domain lists the values of its issues.
    private static GeniusFileKind Kind(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = Deepest }));
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.PropertyName)
                if (reader.CurrentDepth == 1 && reader.ValueTextEquals("issuesValues"u8))
                    return GeniusFileKind.Domain;
                else if (reader.CurrentDepth == 1 && GeniusWebReader.IsKind(reader.ValueSpan))
                    return GeniusFileKind.Profile;
                else if (reader.CurrentDepth == 1 && reader.ValueTextEquals("format"u8))
                    return GeniusFileKind.Other;
        return GeniusFileKind.Other;
    }
}
