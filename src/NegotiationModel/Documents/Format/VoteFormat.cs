using System.Text.Json;

namespace NegotiationModel;

/// <summary>How watched statuses, votes and what they must come to stand in documents.</summary>
internal static class VoteFormat
{
    private const string Forms =
        "must be \"majority\", { \"share\": 0.67, \"of\": \"cast\" or \"roll\" }, { \"atLeast\": n } or { \"turnout\": 0.5 }";

    public static VoteTest? Test(ref JsonWalker walk)
    {
        if (walk.Token == JsonTokenType.String)
        {
            if (walk.String() == "majority")
                return VoteTest.MoreForThanAgainst;
            walk.Note(Forms);
            return null;
        }

        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (!walk.EnterObject())
            return null;
        decimal? share = null,
            turnout = null;
        long? least = null;
        VoteShareOf of = default;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "share":
                    share = Share(ref walk);
                    break;
                case "of":
                    of = walk.Choice<VoteShareOf>() ?? default;
                    break;
                case "atLeast":
                    least = Count(ref walk);
                    break;
                case "turnout":
                    turnout = Share(ref walk);
                    break;
                default:
                    walk.Unknown(KnownProperties.VoteTest);
                    break;
            }

        if (walk.Problems.Count > problems)
            return null;
        if (new[] { "share", "atLeast", "turnout" }.Count(seen.Has) == 1 && (!seen.Has("of") || seen.Has("share")))
            return share is { } part ? VoteTest.Share(part, of)
                : least is { } votes ? VoteTest.AtLeast(votes)
                : VoteTest.Turnout(turnout!.Value);
        walk.Note(start, walk.Path(), Forms);
        return null;
    }

    public static Votes? Votes(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        long? yes = null,
            no = null;
        long abstained = 0,
            invalid = 0;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "for":
                    yes = Count(ref walk);
                    break;
                case "against":
                    no = Count(ref walk);
                    break;
                case "abstained":
                    abstained = Count(ref walk) ?? 0;
                    break;
                case "invalid":
                    invalid = Count(ref walk) ?? 0;
                    break;
                default:
                    walk.Unknown(KnownProperties.Votes);
                    break;
            }

        SettingReader.Require(walk, seen, start, "for", "against");
        return yes is { } one && no is { } other ? new(one, other) { Abstained = abstained, Invalid = invalid } : null;
    }

    public static long? Count(ref JsonWalker walk)
    {
        if (walk.Number() is not { } number)
            return null;
        if (decimal.IsInteger(number) && number is >= 0 and <= NegotiationModel.Votes.Most)
            return (long)number;
        walk.Note("must be a whole number from 0 to 1000000000000");
        return null;
    }

    public static WatchedStatus? Watched(ref JsonWalker walk)
    {
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (!walk.EnterObject())
            return null;
        string? subject = null;
        List<string> statuses = [];
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "subject":
                    subject = walk.Id();
                    break;
                case "is":
                    statuses = SettingReader.List(ref walk, Status) ?? [];
                    break;
                default:
                    walk.Unknown(KnownProperties.WatchedStatus);
                    break;
            }

        SettingReader.Require(walk, seen, start, "subject", "is");
        if (walk.Problems.Count > problems)
            return null;
        if (statuses.Count > 0)
            return new(subject!, [.. statuses]);
        walk.Note(start, walk.Path(), "must name at least one status");
        return null;
    }

    public static void Write(Utf8JsonWriter json, VoteTest test)
    {
        if (test is VoteTest.MoreForThanAgainstTest)
        {
            json.WriteStringValue("majority");
            return;
        }

        json.WriteStartObject();
        switch (test)
        {
            case VoteTest.ShareTest share:
                DocumentWriter.Number(json, "share", share.Needed);
                if (share.Of != VoteShareOf.ForAndAgainst)
                    json.WriteString("of", EnumNames.Name(share.Of));
                break;
            case VoteTest.AtLeastTest least:
                json.WriteNumber("atLeast", least.Needed);
                break;
            case VoteTest.TurnoutTest turnout:
                DocumentWriter.Number(json, "turnout", turnout.Needed);
                break;
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Votes votes)
    {
        json.WriteStartObject();
        json.WriteNumber("for", votes.For);
        json.WriteNumber("against", votes.Against);
        if (votes.Abstained > 0)
            json.WriteNumber("abstained", votes.Abstained);
        if (votes.Invalid > 0)
            json.WriteNumber("invalid", votes.Invalid);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, Votes? votes)
    {
        if (votes is null)
            return;
        json.WritePropertyName(name);
        Write(json, votes);
    }

    public static void Write(Utf8JsonWriter json, WatchedStatus watched)
    {
        json.WriteStartObject();
        json.WriteString("subject", watched.SubjectId);
        json.WriteStartArray("is");
        foreach (var status in watched.DocumentStatusNames)
            json.WriteStringValue(status);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Status(ref JsonWalker walk)
    {
        if (walk.String() is not { } name)
            return null;
        if (WatchedStatus.Names.Contains(name))
            return name;
        walk.Note("must be the name of a status, such as inForce");
        return null;
    }

    private static decimal? Share(ref JsonWalker walk)
    {
        if (walk.Number() is not { } share)
            return null;
        if (VoteTest.IsShare(share))
            return share;
        walk.Note("must be above 0 and at most 1");
        return null;
    }
}
