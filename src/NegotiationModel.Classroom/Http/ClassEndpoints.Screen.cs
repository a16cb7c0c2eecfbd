using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Classroom;

/// <summary>What everybody in the room may see, at addresses that hold the code of the class and no secret.</summary>
internal sealed partial class ClassEndpoints
{
    private void MapScreen(WebApplication routes)
    {
        const string at = "/class/{code}";
        Get(routes, at, context => InClassAsync(context, () => Task.FromResult<IResult>(Invite(context))));
        Get(routes, at + "/results", context => InClassAsync(context, () => ResultsPageAsync(context)));
        Get(routes, at + "/ends.svg", context => InClassAsync(context, () => OpenEndsAsync(context)));
        routes.MapGet(at + "/events", ScreenEventsAsync);
    }

    private string Screen => $"/class/{classroom.Class.Code}";

    // Who has a seat has typed the code before.
    private bool IsInClass(HttpContext context) =>
        reader.Person(context.Request) is not null
        || IsRight(context, Codes.Same(Codes.Meant(Named(context, "code")), classroom.Class.Code));

    private async Task<IResult> InClassAsync(HttpContext context, Func<Task<IResult>> work) =>
        IsInClass(context) ? await work() : Message(context, "There is no such page", "The address is wrong.", "/", 404);

    // Null while they are not for everybody.
    private async Task<NegotiationModel.Teaching.Debrief?> OpenResultsAsync() =>
        await classroom.AreResultsOpenAsync() ? await DebriefAsync(classroom.Class.ResultsOf) : null;

    private async Task<IResult> ResultsPageAsync(HttpContext context)
    {
        var stamp = await ScreenStampAsync();
        return Page<Pages.ResultsPage>(
            context,
            new ResultsModel(
                classroom.Document.Setting.Title,
                Screen,
                await OpenResultsAsync(),
                classroom.Class.ResultsOf,
                reader.Person(context.Request) is not null
            ),
            shown => (shown.Events, shown.Stamp, shown.Address) = ($"{Screen}/events", stamp, $"{Screen}/results")
        );
    }

    private async Task<IResult> OpenEndsAsync(HttpContext context) =>
        await OpenResultsAsync() is { } debrief && debrief.Chart() is { } picture
            ? Printed(context, picture.ToString(), "image/svg+xml")
            : See($"{Screen}/results");

    private async Task ScreenEventsAsync(HttpContext context)
    {
        if (!IsInClass(context))
        {
            context.Response.StatusCode = 404;
            return;
        }

        await EventsAsync(
            context,
            async () => await ScreenStampAsync(),
            () => [Signals.Class, .. (classroom.Class.Round?.Tables ?? []).Select(table => table.Id)],
            TimeSpan.FromSeconds(1)
        );
    }

    private async Task<string> ScreenStampAsync() =>
        await classroom.AreResultsOpenAsync() ? $"results-{classroom.Class.Rounds.Count}-{classroom.Class.ResultsOf}" : "hidden";

    private Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult Invite(HttpContext context) =>
        Page<Pages.InvitationPage>(
            context,
            new InvitationModel(
                classroom.Document.Setting.Title,
                invitation.Addresses,
                classroom.Class.Code,
                invitation.Picture(classroom.Class.Code)
            )
        );
}
