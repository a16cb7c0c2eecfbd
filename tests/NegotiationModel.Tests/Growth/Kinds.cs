using static NegotiationModel.Tests.Growth.When;

namespace NegotiationModel.Tests.Growth;

/// <summary>The kinds of parts.</summary>
internal static class Kinds
{
    private static readonly Action<Draft, int> Nothing = (_, _) => { };

    public static readonly Kind[] All =
    [
        .. OfSettings(),
        .. OfProposals(),
        .. OfAnswers(),
        .. OfConditions(),
        .. OfAgreements(),
        .. OfTalks(),
        .. OfBaskets(),
    ];

    public static Kind Named(string name) => Array.Find(All, kind => kind.Name == name)!;

    private static Kind[] OfSettings() =>
        [
            new("issues", InSetting, (draft, n) => Each(n, at => draft.Agenda.Add($$"""{"id":"n{{at}}","type":"number"}"""))),
            new(
                "options",
                InSetting,
                (draft, n) => draft.Agenda.Add($$"""{"id":"choice","type":"choice","options":[{{Many(n, at => $"\"o{at}\"")}}]}""")
            ),
            new("principals", InSetting, Nothing, (draft, n) => draft.NeedPrincipals(n)),
            new("observers", InSetting, (draft, n) => Each(n, at => draft.Parties.Add($$"""{"id":"o{{at}}","role":"observer"}"""))),
            new("mediators", InSetting, (draft, n) => Each(n, at => draft.Parties.Add($$"""{"id":"m{{at}}","role":"mediator"}"""))),
            new(
                "representatives",
                AfterProposals,
                (draft, n) => Each(n, at => draft.Move("state", "p", $"\"through\":\"s{n - 1 - at}\"")),
                (draft, n) =>
                    draft.Parties.Add(
                        $$"""{"id":"p","role":"observer","representatives":[{{Many(n, at => $$"""{"id":"s{{at}}","name":"S","authority":"speak"}""")}}]}"""
                    )
            ),
            new(
                "interests",
                InSetting,
                (draft, n) =>
                    draft.Preferences.Add(
                        $$"""{"party":"a","interests":[{{Many(n, at => $$"""{"issue":"w{{at}}","weight":1,"linear":{"worst":0,"best":1} }""")}}]}"""
                    ),
                (draft, n) => Each(n, at => draft.Agenda.Add($$"""{"id":"w{{at}}","type":"number","min":0,"max":1}"""))
            ),
            new(
                "knots and values",
                InSetting,
                (draft, n) =>
                    draft.Preferences.Add(
                        $$"""{"party":"b","interests":[{"issue":"v0","weight":1,"curve":[{{Many(n, at => $$"""{"value":{{at}},"worth":1}""")}}]},{"issue":"v1","weight":1,"table":[{{Many(n, at => $$"""{"value":{{at}},"worth":1}""")}}]}]}"""
                    ),
                (draft, _) => draft.Agenda.Add("""{"id":"v0","type":"number"},{"id":"v1","type":"number"}""")
            ),
            new(
                "interactions",
                InSetting,
                (draft, n) =>
                    draft.Preferences.Add(
                        $$"""{"party":"z","interests":[{"issue":"u","weight":1,"linear":{"worst":0,"best":1} }],"interactions":[{{Many(n, at => $$"""{"when":{"u":{{at}} },"worth":1}""")}}]}"""
                    ),
                (draft, _) => draft.Agenda.Add("""{"id":"u","type":"number","min":0,"max":10000000}""")
            ),
            new("errors", InSetting, (draft, n) => Each(n, at => draft.Parties.Add($$"""{"id":"e","role":"nobody","at{{at}}":1}"""))),
            new("listed twice", InSetting, (draft, n) => Each(n, _ => draft.Parties.Add("""{"id":"a","role":"observer"}"""))),
        ];

    private static Kind[] OfProposals() =>
        [
            new("live proposals of one", AmongProposals, (draft, n) => Each(n, at => draft.Propose("a", "", $"\"t0\":{at}"))),
            new(
                "live proposals of each",
                AmongProposals,
                (draft, n) => Each(n, at => draft.Propose(draft.Principals[at], "", $"\"t0\":{at}")),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "live proposals of a mediator",
                AmongProposals,
                (draft, n) => Each(n, at => draft.Propose("m", "", $"\"t0\":{at}")),
                (draft, _) => draft.Rule("\"mediatorsMayPropose\":true")
            ),
            new("named proposals", AmongProposals, (draft, n) => Each(n, at => draft.Propose("a", $"named {n - at}", $"\"t0\":{at}"))),
            new(
                "withdrawn proposals",
                AmongProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Propose("a", $"dead {at}", "\"t0\":1");
                            draft.Move("withdraw", "a", $"\"proposal\":\"dead {at}\"");
                        }
                    )
            ),
            new(
                "offers that expire",
                AmongProposals,
                (draft, n) => Each(n, at => draft.Propose("a", "", $"\"t0\":{at}", $"\"expires\":\"{draft.After((7 * n) + 5)}\""))
            ),
            new(
                "offers that expire at once",
                AmongProposals,
                (draft, n) => Each(n, at => draft.Propose("a", "", $"\"t0\":{at}", "\"expires\":\"2026-04-01T00:00:00Z\""))
            ),
            new(
                "answers",
                AmongProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Propose(
                                at % 2 == 0 ? "a" : "b",
                                $"answer {at}",
                                "\"t0\":1",
                                at > 0 ? $"\"answers\":\"answer {at - 1}\"" : ""
                            )
                    )
            ),
            new(
                "replacements",
                AmongProposals,
                (draft, n) =>
                    Each(n, at => draft.Propose("a", $"version {at}", "\"t0\":1", at > 0 ? $"\"replaces\":\"version {at - 1}\"" : ""))
            ),
            new(
                "sponsors",
                AmongProposals,
                (draft, n) => draft.Propose("a", "", "\"t0\":1", $"\"with\":[{Many(n, at => $"\"r{at}\"")}]"),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new("terms", AmongProposals, Nothing, (draft, n) => draft.NeedTerms(n)),
            new(
                "proposals of two terms",
                AmongProposals,
                (draft, n) => Each(n, at => draft.Propose("a", "", $"\"d{at}\":1,\"d{at + 1}\":2")),
                (draft, n) => Each(n + 1, at => draft.Agenda.Add($$"""{"id":"d{{at}}","type":"number"}"""))
            ),
        ];

    private static Kind[] OfAnswers() =>
        [
            new(
                "acceptances",
                AmongAnswers,
                (draft, n) => Each(n, at => draft.Move("accept", draft.Answerer(at), "\"proposal\":\"main\"")),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "rejections",
                AmongAnswers,
                (draft, n) => Each(n, at => draft.Move("reject", draft.Answerer(at), "\"proposal\":\"main\"")),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "acceptances of an issue each",
                AmongAnswers,
                (draft, n) => Each(n, at => draft.Move("accept", draft.Answerer(at), $"\"proposal\":\"main\",\"issues\":[\"t{at}\"]")),
                (draft, n) =>
                {
                    draft.NeedPrincipals(n);
                    draft.NeedTerms(n);
                }
            ),
            new(
                "acceptances of one, issue by issue",
                AmongAnswers,
                (draft, n) => Each(n, at => draft.Move("accept", "b", $"\"proposal\":\"main\",\"issues\":[\"t{at}\"]")),
                (draft, n) => draft.NeedTerms(n)
            ),
            new(
                "issues in an acceptance",
                AmongAnswers,
                (draft, n) => draft.Move("accept", "b", $"\"proposal\":\"main\",\"issues\":[{Many(n, at => $"\"t{at}\"")}]"),
                (draft, n) => draft.NeedTerms(n)
            ),
            new(
                "acceptances by turns with rejections",
                AmongAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Move("reject", "b", "\"proposal\":\"main\"");
                            draft.Move("accept", "b", "\"proposal\":\"main\",\"conditions\":[{\"text\":\"w\"}]");
                        }
                    )
            ),
        ];

    private static Kind[] OfConditions() =>
        [
            new(
                "conditions of one acceptance",
                AmongAnswers,
                (draft, n) =>
                    draft.Move(
                        "accept",
                        "b",
                        $"\"proposal\":\"main\",\"conditions\":[{Many(n, at => $$"""{"id":"one {{at}}","text":"w"}""")}]"
                    )
            ),
            new(
                "conditions met",
                AfterAnswers,
                (draft, n) => Each(n, at => draft.Move("meet", "b", $"\"condition\":\"met {at}\"")),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "acceptances on condition",
                AmongAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at => draft.Move("accept", draft.Answerer(at), $"\"proposal\":\"main\",\"conditions\":[{Condition($"met {at}")}]")
                    ),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "conditions refused",
                AfterAnswers,
                (draft, n) => Each(n, at => draft.Move("refuse", "b", $"\"condition\":\"met {at}\"")),
                (draft, n) =>
                {
                    draft.NeedPrincipals(n);
                }
            ),
            new(
                "conditions of an issue each",
                AmongAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "accept",
                                draft.Answerer(at),
                                $"\"proposal\":\"main\",\"issues\":[\"t{at}\"],\"conditions\":[{Condition($"part {at}")}]"
                            )
                    ),
                (draft, n) =>
                {
                    draft.NeedPrincipals(n);
                    draft.NeedTerms(n);
                }
            ),
            new(
                "conditions subsequent of an issue each",
                AmongAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "accept",
                                draft.Answerer(at),
                                $"\"proposal\":\"main\",\"issues\":[\"t{at}\"],\"conditions\":[{Condition($"later {at}", "subsequent")}]"
                            )
                    ),
                (draft, n) =>
                {
                    draft.NeedPrincipals(n);
                    draft.NeedTerms(n);
                }
            ),
            new("conditions failed", AtTheEnd, (draft, n) => Each(n, at => draft.Move("fail", "b", $"\"condition\":\"later {at}\""))),
            new(
                "conditions due",
                AmongAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "accept",
                                draft.Answerer(at),
                                $$"""
                                "proposal":"main","conditions":[{"id":"due {{at}}","text":"w","due":"{{draft.After((5 * n) + 5)}}"}]
                                """
                            )
                    ),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "conditions due at once",
                AmongAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "accept",
                                draft.Answerer(at),
                                """
                                "proposal":"main","conditions":[{"text":"w","due":"2026-04-01T00:00:00Z","kind":"subsequent"},{"text":"w","due":"2026-04-01T00:00:00Z"}]
                                """
                            )
                    ),
                (draft, n) => draft.NeedPrincipals(n)
            ),
        ];

    private static Kind[] OfAgreements() =>
        [
            new(
                "agreements",
                AfterProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Propose("a", $"deal {at}", $"\"g{at}\":1");
                            draft.Move("accept", "b", $"\"proposal\":\"deal {at}\"");
                        }
                    ),
                (draft, n) => Each(n, at => draft.Agenda.Add($$"""{"id":"g{{at}}","type":"number"}"""))
            ),
            new(
                "agreements anew",
                AfterProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Propose("a", $"anew {at}", $"\"again\":{at}");
                            draft.Move("accept", "b", $"\"proposal\":\"anew {at}\"");
                        }
                    ),
                (draft, n) => draft.Agenda.Add("""{"id":"again","type":"number"}""")
            ),
            new(
                "ratifiers",
                AtTheEnd,
                (draft, n) => Each(n, at => draft.Move("ratify", $"q{at}", "\"agreement\":\"a1\"")),
                (draft, n) => draft.NeedRatifiers(n)
            )
            {
                Ratifies = true,
            },
            new(
                "ratifications",
                AtTheEnd,
                (draft, n) => Each(n, at => draft.Move("ratify", "q0", $"\"agreement\":\"a{at + 1}\"")),
                (draft, n) => draft.NeedRatifiers(2)
            )
            {
                Ratifies = true,
            },
            new(
                "refusals to ratify",
                AtTheEnd,
                (draft, n) => Each(n, at => draft.Move("refuseRatification", "q1", $"\"agreement\":\"a{at + 1}\"")),
                (draft, n) => draft.NeedRatifiers(2)
            )
            {
                Ratifies = true,
            },
        ];

    private static Kind[] OfBaskets() =>
        [
            new(
                "baskets",
                InSetting,
                (draft, n) => Each(n, at => draft.Baskets.Add($$"""{"id":"of {{at}}","issues":["t{{at}}"]}""")),
                (draft, n) => draft.NeedTerms(n)
            ),
            new(
                "agreements in one basket",
                AfterProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Propose("a", $"within {at}", $"\"k{at}\":1");
                            draft.Move("accept", "b", $"\"proposal\":\"within {at}\"");
                        }
                    ),
                (draft, n) =>
                {
                    Each(n, at => draft.Agenda.Add($$"""{"id":"k{{at}}","type":"number"}"""));
                    draft.Baskets.Add($$"""{"id":"one","issues":[{{Many(n, at => $"\"k{at}\"")}}],"settlement":"provisional"}""");
                }
            ),
        ];

    private static Kind[] OfTalks() =>
        [
            new(
                "issues added",
                BeforeProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "amendAgenda",
                                "a",
                                $$"""
                                "issues":[{"id":"x{{at}}","type":"number"}]
                                """
                            )
                    )
            ),
            new(
                "options added",
                BeforeProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "amendAgenda",
                                "a",
                                $$"""
                                "issues":[{"id":"more","type":"choice","options":["m{{at}}"]}]
                                """
                            )
                    ),
                (draft, _) => draft.Agenda.Add("""{"id":"more","type":"choice","options":["m"]}""")
            ),
            new(
                "statements",
                AfterProposals,
                (draft, n) => Each(n, _ => draft.Move("state", "a", "\"about\":\"main\",\"kind\":\"signal\",\"text\":\"t\""))
            ),
            new(
                "citations",
                AfterProposals,
                (draft, n) =>
                    draft.Move(
                        "state",
                        "a",
                        $$"""
                        "citations":[{{Many(n, at => $$"""{"source":"s{{at}}","quote":"q"}""")}}]
                        """
                    )
            ),
            new(
                "deadlines",
                AfterProposals,
                (draft, n) => Each(n, at => draft.Move("setDeadline", "a", $"\"deadline\":\"2026-05-01T{at % 24:00}:00:00Z\""))
            ),
            new(
                "suspensions",
                AfterProposals,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Move("suspend", "a", at % 2 == 0 ? $"\"until\":\"{draft.After(9)}\"" : "");
                            draft.Move("resume", "b");
                        }
                    )
            ),
            new("refused moves", AfterProposals, (draft, n) => Each(n, _ => draft.Move("reject", "b", "\"proposal\":\"none\""))),
            new("values refused", AfterProposals, (draft, n) => Each(n, _ => draft.Propose("a", "", "\"t0\":\"x\""))),
            new(
                "leavers",
                AfterAnswers,
                (draft, n) => Each(n, at => draft.Move("walkAway", $"l{at}")),
                (draft, n) => Each(n, at => draft.Parties.Add($$"""{"id":"l{{at}}","role":"principal"}"""))
            ),
            new(
                "leavers who proposed",
                AfterAnswers,
                (draft, n) => Each(n, at => draft.Move("walkAway", draft.Principals[at])),
                (draft, n) => draft.NeedPrincipals(n)
            ),
            new(
                "joiners",
                AfterAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Move(
                                "join",
                                $"j{at}",
                                $$"""
                                "party":{"id":"j{{at}}","role":"principal"}
                                """
                            )
                    )
            ),
            new(
                "comings and goings",
                AfterAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Move("walkAway", "y");
                            draft.Move(
                                "join",
                                "y",
                                """
                                "party":{"id":"y","role":"principal"}
                                """
                            );
                        }
                    ),
                (draft, _) => draft.Parties.Add("""{"id":"y","role":"principal"}""")
            ),
            new(
                "expiries and reopenings",
                AfterAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                        {
                            draft.Move("setDeadline", "a", $"\"deadline\":\"{draft.After(2)}\"");
                            draft.Wait(3);
                            draft.Move("reopen", "a");
                        }
                    )
            ),
            new(
                "turns",
                AfterAnswers,
                (draft, n) =>
                    Each(
                        n,
                        at =>
                            draft.Propose(
                                at % 3 == 0 ? "a"
                                    : at % 3 == 1 ? "b"
                                    : "z",
                                "",
                                $"\"t0\":{at}"
                            )
                    ),
                (draft, _) => draft.Rule("\"turnOrder\":\"alternating\",\"counter\":\"terminates\"")
            ),
            new(
                "one live proposal each",
                AfterAnswers,
                (draft, n) => Each(n, at => draft.Propose(draft.Answerer(at), "", $"\"t0\":{at}")),
                (draft, n) =>
                {
                    draft.NeedPrincipals(n);
                    draft.Rule("\"liveProposals\":\"one\"");
                }
            ),
        ];

    private static string Condition(string id, string kind = "precedent") => $$"""{"id":"{{id}}","text":"w","of":"b","kind":"{{kind}}"}""";

    private static void Each(int count, Action<int> one)
    {
        for (var at = 0; at < count; at++)
            one(at);
    }

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));
}
