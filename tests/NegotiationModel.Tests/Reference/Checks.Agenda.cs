using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    private static string? AgendaConflict(State state, Move move)
    {
        // An issue listed twice in one move is amended twice, so judge against a copy that follows along.
        State copy = state.Copy();
        foreach (JsonElement json in move.Items("issues"))
        {
            Issue amended = DocumentReading.ReadIssue(json);
            Issue? present = copy.FindIssue(amended.Id);
            if (present is not null && Conflicts(present, amended))
            {
                return "agendaConflict";
            }

            Amend(copy, amended);
        }

        return null;
    }

    private static bool Conflicts(Issue present, Issue amended) =>
        amended.Type != present.Type
        || amended.Currency != present.Currency
        || amended.Step != present.Step
        || amended.Min > present.Min
        || amended.Max < present.Max;

    /// <summary>Adds the issue, or its options and range to the one of its id: the union.</summary>
    public static void Amend(State state, Issue amended)
    {
        if (state.FindIssue(amended.Id) is not { } present)
        {
            state.Agenda.Add(amended);
            return;
        }

        foreach (string option in amended.Options)
        {
            if (!present.Options.Contains(option))
            {
                present.Options.Add(option);
            }
        }

        if (amended.Min < present.Min)
        {
            present.Min = amended.Min;
        }

        if (amended.Max > present.Max)
        {
            present.Max = amended.Max;
        }
    }
}
