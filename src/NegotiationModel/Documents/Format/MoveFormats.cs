namespace NegotiationModel;

/// <summary>How each kind of move stands in documents, in the order of the kinds.</summary>
internal static class MoveFormats
{
    public static readonly MoveFormat[] All =
    [
        new MoveFormat<Move.Propose>(
            [],
            [
                "terms",
                "proposal",
                "with",
                "answers",
                "replaces",
                "revives",
                "expires",
                "firmUntil",
                "withoutCommitment",
                "between",
                "conditions",
                "term",
                "entry",
                "entryAfter",
                "appliedFrom",
                "exit",
                "suspension",
                "accession",
                "amends",
                "supplements",
                "ends",
                "changedBy",
                "issues",
                "silence",
            ],
            ProposeFormat.Read,
            ProposeFormat.Write
        )
        {
            AlsoRequired = ProposeFormat.AlsoRequired,
            Problem = ProposeFormat.Problem,
        },
        new MoveFormat<Move.Accept>(
            [],
            ["proposal", "terms", "issues", "conditions", "counter", "agreement"],
            AcceptFormat.Read,
            AcceptFormat.Write
        )
        {
            AlsoRequired = AcceptFormat.AlsoRequired,
            Problem = static (in draft) => NamesWhole(draft) ?? AcceptFormat.Problem(draft) ?? IsFree(draft),
        },
        OnIssues<Move.Reject>(static (in draft) => new(draft.By!, draft.Proposal!) { Issues = draft.NamedIssues }),
        new MoveFormat<Move.Withdraw>([], ["proposal", "agreement", "effective"], WithdrawFormat.Read, WithdrawFormat.Write)
        {
            Problem = WithdrawFormat.Problem,
        },
        OnConditionWithVotes<Move.MeetCondition>(
            static (in draft) => new(draft.By!, draft.Condition!) { Votes = draft.Votes },
            move => move.Votes
        ),
        OnCondition<Move.WaiveCondition>(static (in draft) => new(draft.By!, draft.Condition!)),
        OnConditionWithVotes<Move.RefuseCondition>(
            static (in draft) => new(draft.By!, draft.Condition!) { Votes = draft.Votes },
            move => move.Votes
        ),
        OnCondition<Move.FailCondition>(static (in draft) => new(draft.By!, draft.Condition!)),
        new MoveFormat<Move.Suspend>(
            [],
            ["until", "condition", "agreement"],
            static (in draft) =>
                new(draft.By!)
                {
                    Until = draft.Until,
                    Condition = OptionalIds.Condition(draft.Condition),
                    Agreement = OptionalIds.Agreement(draft.Agreement),
                },
            static (json, move) =>
            {
                EndFormat.Write(json, "until", move.Until);
                MoveWriter.Text(json, "condition", move.Condition?.Value);
                MoveWriter.Text(json, "agreement", move.Agreement?.Value);
            }
        )
        {
            Problem = static (in draft) =>
                draft.IsLifted ? ("until", "must be a string")
                : draft is { Until.IsNever: false, Condition: not null }
                    ? ("until", "is for the talks and for agreements: a promise stands still until it is resumed")
                : NamesBoth(draft),
        },
        new MoveFormat<Move.Resume>(
            [],
            ["condition", "agreement"],
            static (in draft) =>
                new(draft.By!) { Condition = OptionalIds.Condition(draft.Condition), Agreement = OptionalIds.Agreement(draft.Agreement) },
            static (json, move) =>
            {
                MoveWriter.Text(json, "condition", move.Condition?.Value);
                MoveWriter.Text(json, "agreement", move.Agreement?.Value);
            }
        )
        {
            Problem = NamesBoth,
        },
        new MoveFormat<Move.SetDeadline>(
            ["deadline"],
            [],
            static (in draft) => new(draft.By!, draft.Deadline),
            static (json, move) => EndFormat.WriteOrNull(json, "deadline", move.Deadline)
        ),
        OnAgreement<Move.Ratify>(static (in draft) => new(draft.By!, OptionalIds.Agreement(draft.Agreement))),
        OnAgreement<Move.RefuseRatification>(static (in draft) => new(draft.By!, OptionalIds.Agreement(draft.Agreement))),
        Bare<Move.WalkAway>(static (in draft) => new(draft.By!)),
        Bare<Move.Reopen>(static (in draft) => new(draft.By!)),
        new MoveFormat<Move.ExtendAgenda>(
            ["issues"],
            [],
            static (in draft) => new(draft.By!, draft.Issues is null ? default : [.. draft.Issues]),
            static (json, move) =>
            {
                json.WriteStartArray("issues");
                foreach (var issue in move.Issues)
                    DocumentWriter.Write(json, issue);
                json.WriteEndArray();
            }
        )
        {
            Problem = static (in draft) => draft.IssueIds is null ? null : ("issues", "must list whole issues"),
        },
        new MoveFormat<Move.Join>(
            ["party"],
            [],
            static (in draft) => new(draft.Party!),
            static (json, move) =>
            {
                json.WritePropertyName("party");
                DocumentWriter.Write(json, move.Party);
            }
        )
        {
            Problem = static (in draft) =>
                draft is { Party: { } party, By: { } by } && party.Id.Value != by
                    ? ("party.id", "must be the id of the party that moves")
                    : null,
        },
        new MoveFormat<Move.MakeStatement>(
            [],
            ["about", "kind"],
            static (in draft) => new(draft.By!, draft.Statement) { About = draft.About },
            static (json, move) =>
            {
                MoveWriter.Text(json, "about", move.About);
                if (move.Statement != StatementKind.Remark)
                    json.WriteString("kind", EnumNames.Name(move.Statement));
            }
        ),
        new MoveFormat<Move.Require>(["conditions"], ["on", "replaces"], RequireFormat.Read, RequireFormat.Write)
        {
            Problem = RequireFormat.Problem,
        },
        OnCondition<Move.ConcedeDemand>(static (in draft) => new(draft.By!, draft.Condition!)),
        OnCondition<Move.PostponeConsent>(static (in draft) => new(draft.By!, draft.Condition!)),
        new MoveFormat<Move.Promise>(
            ["conditions"],
            ["about", "done"],
            static (in draft) =>
                new(draft.By!, draft.Conditions is null ? default : [.. draft.Conditions]) { About = draft.About, IsDone = draft.Done },
            static (json, move) =>
            {
                ConditionFormat.WritePromises(json, "conditions", move.Conditions);
                MoveWriter.Text(json, "about", move.About);
                if (move.IsDone)
                    json.WriteBoolean("done", true);
            }
        )
        {
            Problem = IsNoPromise,
        },
        new MoveFormat<Move.SetLimit>(
            ["subject", "until"],
            ["limit"],
            static (in draft) => new(draft.By!, draft.Subject!, draft.Until) { Limit = draft.Limit },
            static (json, move) =>
            {
                json.WriteString("subject", move.Target);
                MoveWriter.Text(json, "limit", move.Limit is { } limit ? EnumNames.Name(limit) : null);
                EndFormat.WriteOrNull(json, "until", move.Until);
            }
        ),
        OnIssues<Move.Abstain>(static (in draft) => new(draft.By!, draft.Proposal!) { Issues = draft.NamedIssues }),
    ];

    private static (string Property, string Problem)? NamesWhole(in MoveDraft draft) =>
        draft.Issues is null ? null : ("issues", "must name issues by their ids");

    private static (string Property, string Problem)? NamesBoth(in MoveDraft draft) =>
        draft is { Condition: not null, Agreement: not null } ? ("agreement", "belongs to a move that names no condition") : null;

    private static (string Property, string Problem)? IsFree(in MoveDraft draft)
    {
        for (var at = 0; at < (draft.Conditions?.Count ?? 0); at++)
            if (draft.Conditions![at].Kind == ConditionKind.Independent)
                return ($"conditions[{at}].kind", "must be precedent or subsequent, since an acceptance hangs on its conditions");
        return null;
    }

    // A promise is independent, and of who makes it: both are left out.
    private static (string Property, string Problem)? IsNoPromise(in MoveDraft draft)
    {
        for (var at = 0; at < (draft.Conditions?.Count ?? 0); at++)
            if (draft.Conditions![at].AskedParty is not null)
                return ($"conditions[{at}].of", "is left out: a promise is of the party that makes it");
            else if (draft.Conditions[at].Kind != ConditionKind.Precedent || draft.SaidPrecedent.Contains(at))
                return ($"conditions[{at}].kind", "is left out: a promise is free");
        return null;
    }

    private static MoveFormat<T> OnCondition<T>(MoveFormat.Reading<T> read)
        where T : Move => new(["condition"], [], read, static (json, move) => json.WriteString("condition", move.ActsOn!.Value.Id));

    private static MoveFormat<T> OnConditionWithVotes<T>(MoveFormat.Reading<T> read, Func<T, Votes?> votes)
        where T : Move =>
        new(
            ["condition"],
            ["votes"],
            read,
            (json, move) =>
            {
                json.WriteString("condition", move.ActsOn!.Value.Id);
                VoteFormat.Write(json, "votes", votes(move));
            }
        );

    private static MoveFormat<T> OnIssues<T>(MoveFormat.Reading<T> read)
        where T : Move =>
        new(
            ["proposal"],
            ["issues"],
            read,
            static (json, move) =>
            {
                json.WriteString("proposal", move.ActsOn!.Value.Id);
                MoveWriter.Issues(json, move.NamedIssues);
            }
        )
        {
            Problem = NamesWhole,
        };

    private static MoveFormat<T> OnAgreement<T>(MoveFormat.Reading<T> read)
        where T : Move => new([], ["agreement"], read, static (json, move) => MoveWriter.Text(json, "agreement", move.ActsOn?.Id));

    private static MoveFormat<T> Bare<T>(MoveFormat.Reading<T> read)
        where T : Move => new([], [], read, static (_, _) => { });
}
