using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Classroom;

/// <summary>What everybody in the room may see, at addresses that hold the code of the class and no secret.</summary>
internal sealed partial class ClassEndpoints
{
    private void MapScreen(WebApplication routes) =>
        Get(routes, "/class/{code}", context => InClassAsync(context, () => Task.FromResult<IResult>(Invite(context))));

    private string Screen => $"/class/{classroom.Class.Code}";

    // Who has a seat has typed the code before.
    private bool IsInClass(HttpContext context) =>
        reader.Person(context.Request) is not null
        || IsRight(context, Codes.Same(Codes.Meant(Named(context, "code")), classroom.Class.Code));

    private async Task<IResult> InClassAsync(HttpContext context, Func<Task<IResult>> work) =>
        IsInClass(context) ? await work() : Message(context, "There is no such page", "The address is wrong.", "/", 404);

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
