using System.Text.Json;
using NodaTime;

namespace NegotiationModel;

/// <summary>Reads moves. What depends on the table is not asked here, but judged in play.</summary>
internal static class MoveReader
{
    // Where it stands is looked for when there is something to tell.
    private const long Later = -1;

    /// <summary>Reads one move; null and problems when it is not one.</summary>
    /// <param name="walk">At the move's value.</param>
    /// <param name="zone">The zone of local times.</param>
    /// <param name="before">When the move before was, whose time a move without one shares; null where there is no such thing.</param>
    public static Move? Read(ref JsonWalker walk, DateTimeZone zone, ref (Instant At, TimePrecision Precision)? before)
    {
        var problems = walk.Problems.Count;
        var draft = new MoveDraft { Start = walk.Offset };
        if (!walk.EnterObject())
            return null;
        while (walk.NextProperty(ref draft.Seen))
            Property(ref walk, ref draft, zone);
        SettingReader.Require(walk, draft.Seen, draft.Start, "type", "by");
        var (at, precision) = Time(draft, before);
        if (at is { } known)
            before = (known, precision);
        if (draft.Kind is not { } kind)
            return null;
        CheckShape(ref walk, draft, kind);
        return walk.Problems.Count > problems ? null : Common(MoveFormat.Of(kind).Read(draft), draft, at, precision);
    }

    private static void Property(ref JsonWalker walk, ref MoveDraft draft, DateTimeZone zone)
    {
        switch (walk.Name)
        {
            case "type":
                draft.Kind = walk.Choice<MoveKind>();
                break;
            case "by":
                draft.By = walk.Id();
                break;
            case "through":
                draft.Through = walk.Id();
                break;
            case "at":
                draft.At = Time(ref walk, zone, isLimit: false);
                break;
            case "precision":
                draft.Precision = walk.Choice<TimePrecision>();
                break;
            case "text":
                draft.Text = walk.String();
                break;
            case "citations":
                draft.Citations = SettingReader.List(ref walk, Citation);
                break;
            case "proposal":
                draft.Proposal = walk.Id();
                break;
            case "with":
                draft.With = SettingReader.Ids(ref walk);
                break;
            case "between":
                draft.Between = SettingReader.Ids(ref walk);
                break;
            case "terms":
                draft.Terms = TermsReader.Read(ref walk);
                break;
            case "answers":
                draft.Answers = walk.Id();
                break;
            case "replaces":
                draft.Replaces = walk.Id();
                break;
            case "revives":
                draft.Revives = walk.Id();
                break;
            case "expires":
                draft.Expires = EndFormat.Read(ref walk, zone);
                break;
            case "firmUntil":
                draft.FirmUntil = EndFormat.Read(ref walk, zone);
                break;
            case "withoutCommitment":
                draft.LeavesProposerUncommitted = walk.Flag() is true;
                break;
            case "issues":
                Issues(ref walk, ref draft);
                break;
            case "conditions":
                ConditionFormat.Read(ref walk, ref draft.Conditions, ref draft.SaidPrecedent, zone);
                break;
            case "term":
                draft.Term = EndFormat.ReadOrNull(ref walk, zone);
                break;
            case "entry":
                draft.Entry = AcceptanceReader.Read(ref walk);
                break;
            case "entryAfter":
                draft.EntryAfter = EndFormat.Period(ref walk);
                break;
            case "appliedFrom":
                draft.AppliedFrom = EndFormat.ReadStart(ref walk, zone);
                break;
            case "exit":
                draft.Exit = ExitFormat.Read(ref walk);
                break;
            case "suspension":
                draft.Suspension = walk.Choice<SuspensionRule>();
                break;
            case "accession":
                draft.Accession = walk.Flag();
                break;
            case "amends":
                draft.Amends = walk.Id();
                break;
            case "supplements":
                draft.Supplements = walk.Id();
                break;
            case "ends":
                draft.Ends = walk.Id();
                break;
            case "changedBy":
                draft.ChangeRule = AcceptanceReader.Read(ref walk);
                break;
            case "silence":
                draft.SilenceAccepts = SilenceAccepts(ref walk);
                break;
            case "effective":
                draft.Effective = EndFormat.ReadStart(ref walk, zone);
                break;
            case "counter":
                draft.Counter = walk.Id();
                break;
            case "condition":
                draft.Condition = walk.Id();
                break;
            case "done":
                draft.Done = walk.Flag() is true;
                break;
            case "votes":
                draft.Votes = VoteFormat.Votes(ref walk);
                break;
            case "until":
                draft.IsLifted = walk.Token == JsonTokenType.Null;
                draft.Until = EndFormat.ReadOrNull(ref walk, zone);
                break;
            case "deadline":
                draft.Deadline = EndFormat.ReadOrNull(ref walk, zone);
                break;
            case "agreement":
                draft.Agreement = walk.Id();
                break;
            case "subject":
                draft.Subject = walk.Id();
                break;
            case "on":
                draft.On = walk.Id();
                break;
            case "limit":
                draft.Limit = walk.Choice<LimitKind>();
                break;
            case "party":
                draft.Party = SettingReader.Party(ref walk);
                break;
            case "about":
                draft.About = walk.Id();
                break;
            case "kind":
                draft.Statement = walk.Choice<StatementKind>() ?? default;
                break;
            default:
                if (draft.Kind is { } kind)
                    walk.Unknown(MoveFormat.Of(kind).Names);
                else
                    walk.Unknown(MoveFormat.NamesOfAll, draft.Seen.Has("type") ? null : "a move says what it is in `type`");
                break;
        }
    }

    public static WrittenTime? Time(ref JsonWalker walk, DateTimeZone zone, bool isLimit)
    {
        if (DocumentTimes.Read(walk.Plain, zone, isLimit) is { } plain)
            return plain;
        if (walk.String() is not { } text)
            return null;
        if (DocumentTimes.Read(text, zone, isLimit) is { } time)
            return time;
        walk.Note("must be a time: an instant such as 2026-03-02T09:00:00Z, a local date-time, or a date, in the years 1 to 9999");
        return null;
    }

    // A bare date is a day unless it says otherwise; a move without a time shares that of the one before.
    private static (Instant? At, TimePrecision Precision) Time(in MoveDraft draft, (Instant At, TimePrecision Precision)? before) =>
        draft.At is { } at ? (at.Instant, draft.Precision ?? (at.IsDate ? TimePrecision.Day : TimePrecision.Exact))
        : before is { } last ? (last.At, draft.Precision ?? last.Precision)
        : (null, draft.Precision ?? TimePrecision.Exact);

    // There is nothing else that silence could mean.
    private static bool SilenceAccepts(ref JsonWalker walk)
    {
        if (walk.String() is not { } text)
            return false;
        if (text != "accepts")
            walk.Note("must be accepts");
        return true;
    }

    // Acceptances and rejections name issues by id, an extension of the agenda lists them whole.
    private static void Issues(ref JsonWalker walk, ref MoveDraft draft)
    {
        if (!walk.EnterArray())
            return;
        while (walk.NextElement())
            if (walk.Token == JsonTokenType.StartObject)
            {
                if (SettingReader.Issue(ref walk) is { } issue)
                    (draft.Issues ??= []).Add(issue);
            }
            else if (walk.Id() is { } id)
                (draft.IssueIds ??= []).Add(id);
    }

    public static Citation? Citation(ref JsonWalker walk)
    {
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        string? source = null,
            speaker = null,
            quote = null,
            url = null;
        LocalDate? published = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "source":
                    source = walk.String();
                    break;
                case "published":
                    published = Day(ref walk);
                    break;
                case "speaker":
                    speaker = walk.String();
                    break;
                case "quote":
                    quote = walk.String();
                    break;
                case "url":
                    url = walk.String();
                    break;
                default:
                    walk.Unknown(KnownProperties.Citation);
                    break;
            }

        SettingReader.Require(walk, seen, start, "source");
        return source is null
            ? null
            : new(source)
            {
                Published = published,
                Speaker = speaker,
                Quote = quote,
                Url = url,
            };
    }

    private static LocalDate? Day(ref JsonWalker walk)
    {
        if (walk.String() is not { } text)
            return null;
        if (DocumentTimes.Day(text) is { } day)
            return day;
        walk.Note("must be a date such as 2026-03-02");
        return null;
    }

    private static void CheckShape(ref JsonWalker walk, in MoveDraft draft, MoveKind kind)
    {
        SettingReader.Require(walk, draft.Seen, draft.Start, MoveFormat.Of(kind).Required);
        SettingReader.Require(walk, draft.Seen, draft.Start, MoveFormat.Of(kind).AlsoRequired(draft));
        var foreign = draft.Seen.Except(MoveFormat.Of(kind).Allowed);
        for (var name = 0; !foreign.IsEmpty && name < PropertyNames.Count; name++)
            if (foreign.Has(name) && MoveFormat.IsOfSome(name)) // others were told when they were read
                walk.Foreign(PropertyNames.Of(name), ForeignTo(kind), MoveFormat.Of(kind).Names);
        if (MoveFormat.Of(kind).Problem(draft) is var (property, problem))
            walk.Note(Later, $"{walk.Path()}.{property}", problem);
    }

    private static string ForeignTo(MoveKind kind) => $"is not a property of a move of type {EnumNames.Name(kind)}";

    private static Move Common(Move move, in MoveDraft draft, Instant? at, TimePrecision precision) =>
        move with
        {
            Representative = OptionalIds.Representative(draft.Through),
            At = at,
            Precision = precision,
            Text = draft.Text,
            Citations = draft.Citations is null ? default : [.. draft.Citations],
        };
}
