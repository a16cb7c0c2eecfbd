using Microsoft.AspNetCore.Builder;

namespace NegotiationModel.Hosting.Tests.Documentation;

/// <summary>The programs of the package's page, line by line, so that they compile.</summary>
internal static class Programs
{
    public static void Web(string[] args)
    {
        // begin web
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddNegotiations(options =>
        {
            options.Store = FolderStore.Open("talks");
            options.Tokens = new SeatTokens(Convert.FromBase64String(builder.Configuration["SeatKey"]!));
            options.MayConvene = request => new(request.User.IsInRole("host"));
        });
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        app.Run();
        // end web
    }

    public static async Task<NegotiationStatus> Desk()
    {
        // begin desk
        var (seller, buyer, price) = (Party.Principal("seller"), Party.Principal("buyer"), Issue.Money("price", "EUR"));
        var desk = new NegotiationDesk(new MemoryStore());
        await desk.TryConveneAsync(new Setting(Protocol.Contract, [seller, buyer], [price]) { Id = "bike" });

        await desk.MakeAsync("bike", new SeatId("seller"), seller.Proposes(price.Is(900)));
        var answer = await desk.MakeAsync("bike", new SeatId("buyer"), buyer.Accepts("p1"), key: "yes");
        Console.WriteLine(answer.Ruling!.Value.Negotiation.Status);
        // end desk
        return answer.Ruling!.Value.Negotiation.Status;
    }
}
