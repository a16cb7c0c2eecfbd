using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>Rounds begin and end. Where tables still talk, the teacher is asked first: their talks would be over.</summary>
internal sealed partial class ClassEndpoints
{
    private const int LongestRound = 24 * 60; // minutes

    private void MapRounds(WebApplication routes, string at)
    {
        Asked("round", number => $"Begin round {number + 1}", BeginRoundAsync);
        Asked("end", number => $"End round {number}", _ => classroom.ChangeAsync(was => was.EndRound()));

        void Asked(string what, Func<int, string> words, Func<IFormCollection, Task> work) =>
            PostAsTeacher(
                routes,
                $"{at}/{what}",
                async (context, home, form) =>
                {
                    if (Minutes(form) is (_, { } problem))
                        return Message(context, $"Round {classroom.Class.Rounds.Count + 1} was not begun", problem, home, 422);
                    if (form["sure"] != "yes" && await classroom.TalkingAsync() is > 0 and var talking)
                        return Ask(context, home, what, words(classroom.Class.Rounds.Count), talking, form);
                    await work(form);
                    return See(home);
                }
            );
    }

    private Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult Ask(
        HttpContext context,
        string home,
        string what,
        string words,
        int talking,
        IFormCollection form
    ) =>
        Page<Pages.ConfirmPage>(
            context,
            new AskModel(
                $"{words}?",
                $"{(talking == 1 ? "1 table is" : $"{talking} tables are")} still talking. Their talks would be over.",
                $"{home}/{what}",
                [
                    .. ((string[])["number", "remainder", "minutes"]).Where(form.ContainsKey).Select(name => (name, form[name].ToString())),
                    ("sure", "yes"),
                ],
                words,
                home
            )
        );

    // Left empty, there is no clock; what cannot be read is told, or a round would begin without the clock that the teacher meant.
    private static (Duration? Length, string? Problem) Minutes(IFormCollection form) =>
        form["minutes"].ToString().Trim() switch
        {
            "" => (null, null),
            var text when Number(text) is > 0 and <= LongestRound and var minutes => (Duration.FromMinutes(minutes), null),
            var text => (
                null,
                $"Minutes: a whole number from 1 to {LongestRound} is expected, and “{text}” is there. Left empty, the round has no clock."
            ),
        };

    private async Task BeginRoundAsync(IFormCollection form)
    {
        // Sent twice, it begins one round: the form says which.
        if (Number(form["number"].ToString()) != classroom.Class.Rounds.Count + 1 || !classroom.Class.People.Exists(one => one.IsHere))
            return;
        var rule = Enum.TryParse<RemainderRule>(form["remainder"].ToString(), out var chosen) ? chosen : RemainderRule.Bots;
        var (length, _) = Minutes(form);
        if (length is null && options.DefaultRoundEnd is { } until && until > classroom.Now)
            length = until - classroom.Now;
        await classroom.BeginRoundAsync(rule, options.BotStrategy, length);
        foreach (var table in classroom.Class.Round!.Tables)
            asked.Writer.TryWrite(table.Id);
    }
}
