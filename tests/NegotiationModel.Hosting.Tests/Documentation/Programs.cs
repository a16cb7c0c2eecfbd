using Microsoft.AspNetCore.Builder;
using Npgsql;

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

    public static void Service(string[] args)
    {
        // begin service
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddNegotiations(options => options.MayConvene = request => new(request.User.IsInRole("host")));
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        app.Run();
        // end service
    }

    public static void Database(WebApplicationBuilder builder, string connection)
    {
        // begin database
        builder.Services.AddNegotiations(options => options.Store = new DatabaseStore(NpgsqlDataSource.Create(connection)));
        // end database
    }

    public static async Task<string> SentAgain()
    {
        var (seller, buyer, price) = (Party.Principal("seller"), Party.Principal("buyer"), Issue.Money("price", "EUR"));
        var desk = new NegotiationDesk(new MemoryStore());
        await desk.TryConveneAsync(new Setting(Protocol.Contract, [seller, buyer], [price]) { Id = "bike" });
        // begin again
        var first = await desk.MakeAsync("bike", new SeatId("seller"), seller.Proposes(price.Is(900)), key: "offer-1");
        var again = await desk.MakeAsync("bike", new SeatId("seller"), seller.Proposes(price.Is(900)), key: "offer-1");
        Console.WriteLine($"{again.Outcome}, {(again.IsRepeated ? "as before" : "anew")}, move {first.Version} of {again.Version}");
        // end again
        return $"{again.Outcome}, {(again.IsRepeated ? "as before" : "anew")}, move {first.Version} of {again.Version}\n";
    }

    public static async Task<NegotiationStatus> Desk()
    {
        // begin desk
        var (seller, buyer, price) = (Party.Principal("seller"), Party.Principal("buyer"), Issue.Money("price", "EUR"));
        var desk = new NegotiationDesk(new MemoryStore());
        await desk.TryConveneAsync(new Setting(Protocol.Contract, [seller, buyer], [price]) { Id = "bike" });

        await desk.MakeAsync("bike", new SeatId("seller"), seller.Proposes(price.Is(900)));
        var answer = await desk.MakeAsync("bike", new SeatId("buyer"), buyer.Accepts("p1"), key: "yes");
        Console.WriteLine(answer.Ruling!.Value.Talks.Status);
        // end desk
        return answer.Ruling!.Value.Talks.Status;
    }
}
