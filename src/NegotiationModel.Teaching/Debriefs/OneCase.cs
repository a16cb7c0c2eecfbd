namespace NegotiationModel.Teaching;

/// <summary>Checks that documents are of one case: only then can their ends be held against each other.</summary>
internal static class OneCase
{
    public static void Check(ValueList<NegotiationDocument> documents)
    {
        if (documents.Count == 0)
            throw new ArgumentException("A debrief is of at least one document; there is none.", nameof(documents));
        if (documents.Any(document => document is null))
            throw new ArgumentException("A document is null.", nameof(documents));
        var first = documents[0];
        foreach (var (place, document) in documents.Index())
        {
            if (document.Setting.Problems() is [var problem, ..])
                throw Unfit(place, document, $"contradicts itself at {problem.Path}: {problem.Message}");
            if (document.Preferences != first.Preferences)
                throw Unfit(place, document, $"says otherwise than {first.Setting.Id} what the parties want");
            if (document.Setting.Agenda != first.Setting.Agenda)
                throw Unfit(place, document, $"begins with another agenda than {first.Setting.Id}");
        }
    }

    private static ArgumentException Unfit(int place, NegotiationDocument document, string why) =>
        new($"Document {place + 1}, {document.Setting.Id}, {why}; a debrief is of one case.", "documents");
}
