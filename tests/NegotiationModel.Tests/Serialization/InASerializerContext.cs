using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Serialization;

/// <summary>The same with code generated when the application is compiled, as web applications compiled ahead of time have it.</summary>
public partial class InASerializerContext
{
    private static readonly Negotiation Talks = Negotiation
        .Convene(new(Protocol.Contract, [Seller, Buyer], [Price, Warranty]) { Id = "sale" })
        .Make(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")));

    [Fact]
    public void A_request_comes_as_its_move()
    {
        var request = JsonSerializer.Deserialize(
            """{"table":"sale","party":"buyer","move":{"type":"accept","by":"buyer","proposal":"p1"},"firm":null}""",
            Context.Default.Request
        )!;

        Assert.Equal(("buyer", new Move.Accept("buyer", "p1")), (request.Party, request.Move));
        Assert.Null(request.Firm);
        Assert.True(Talks.Rule(request.Move).IsPermitted);
    }

    [Fact]
    public void An_answer_says_what_documents_say() =>
        Assert.Equal(
            """{"status":"tabled","ruling":{"allowed":true,"move":{"type":"reject","by":"buyer","proposal":"p1"},"transitions":["""
                + """{"machine":"proposal","subject":"p1","from":"live","trigger":"reject","to":"rejected"},"""
                + """{"machine":"negotiation","subject":"sale","from":"tabled","trigger":"clear","to":"open"}]}"""
                + ""","terms":{"price":9000,"warranty":"none"},"waiting":["buyer"],"offers":{"p1":"live"}}""",
            JsonSerializer.Serialize(
                new(
                    Talks.Status,
                    Talks.Rule(Buyer.Rejects("p1")),
                    Talks.Proposals["p1"].Terms,
                    ["buyer"],
                    new() { ["p1"] = ProposalStatus.Live }
                ),
                Context.Default.Reply
            )
        );

    [Fact]
    public void Talks_come_back()
    {
        var json = JsonSerializer.Serialize(Talks, Context.Default.Negotiation);
        Assert.Equal(NegotiationJson.Write(Talks), NegotiationJson.Write(JsonSerializer.Deserialize(json, Context.Default.Negotiation)!));
    }

    internal sealed record Request(string Table, PartyId Party, Move Move, PartyId? Firm);

    internal sealed record Reply(
        NegotiationStatus Status,
        Ruling Ruling,
        Terms Terms,
        ValueList<PartyId> Waiting,
        Dictionary<ProposalId, ProposalStatus> Offers
    );

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Request))]
    [JsonSerializable(typeof(Reply))]
    [JsonSerializable(typeof(Negotiation))]
    internal sealed partial class Context : JsonSerializerContext;
}
