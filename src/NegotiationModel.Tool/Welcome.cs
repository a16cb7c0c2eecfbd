namespace NegotiationModel.Tool;

/// <summary>What the tool can do, with an example of each.</summary>
internal static class HelpText
{
    public static void Write(Streams streams) =>
        streams.Output.Write(
            """
            negotiate — replays, checks and explains negotiations

              negotiate replay moscow-kyiv              play a built-in scenario, move by move
              negotiate replay talks.negotiation.json   play a document; - reads standard input
                  --until 5                             only the first five moves
                  --as-of 2026-03-01                    where it stood then
                  --at 2026-03-04T00:00:00Z             then let time pass to that instant
                  --json                                the result for programs
                  --language uk                         told in Ukrainian
              negotiate moves job-offer                 what may be done now, and why not the rest
              negotiate status used-car first-bid       where one thing stands, its history, what waits
                  --as-of 2026-03-01                    where it stood then; --json for programs
              negotiate show moscow-kyiv -o page.html   the talks as a page to open, print and hand out
                  --picture timeline                    one picture as SVG: timeline, machine, outcomes,
                                                        offers, dance or responses
              negotiate explore job-offer               what can still happen, and who can block it
              negotiate analyze used-car                what each side can hope for, and what was left
                                                        on the table (or a Genius domain and profiles)
              negotiate simulate used-car --strategies boulware,conceder --rounds 20
                                                        how strategies would have fared
              negotiate tournament used-car job-offer --strategies boulware,conceder,micro
                                                        who fares how against whom, and how sure that is
              negotiate check talks.negotiation.json    what is wrong with a document, by path and line
              negotiate class used-car                  a class in the browser: people join with their phones
                  --seats names.txt --until 14:30       who is expected, and when rounds end
              negotiate scenarios                       the built-in scenarios
              negotiate scenarios used-car              the brief of one; --document its document
              negotiate sheets used-car -o handouts     a page to print for each role, a key for the teacher
              negotiate practise lathe --as buyer       play a party yourself, and guess against whom
              negotiate debrief tables -o debrief.html  how the tables of a class ended, what to ask
              negotiate serve --data talks              negotiations over HTTP, kept in a folder
                                                        (or --sqlite FILE, --postgres CONNECTION)
              negotiate mcp used-car --as buyer         a seat as tools for a language model
              negotiate diagram proposal --format dot   a state machine, as declared
                                                        (mermaid, dot, scxml, xstate, promela or svg)
                  --format svg --of p1 FILE             with the path that p1 took
              simulate, analyze, tournament and explore write a page with pictures to --html FILE

            Exit codes: 0 every move was permitted, 1 some move was refused, 2 the input could not be
            read, 64 the command line is wrong, 69 the service cannot begin, 70 a defect in this
            program, 74 the output could not be written, 130 it was interrupted.

            """
        );
}
