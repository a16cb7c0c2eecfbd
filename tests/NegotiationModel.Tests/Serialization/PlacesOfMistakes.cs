using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Serialization;

/// <summary>What cannot be read is told with its place: within the value, and where the value begins.</summary>
public class PlacesOfMistakes
{
    [Theory]
    [InlineData("""{"type":"propose","by":"buyer","terms":{"price":null}}""", "$.terms.price: must be a string, a number, true, false")]
    [InlineData("""{"type":"propose","by":"buyer"}""", "$: lacks the property terms")]
    [InlineData("""{"type":"offer","by":"buyer"}""", "$.type: must be one of propose, accept")]
    [InlineData("""{"type":"accept","by":"buyer","proposal":"p1","Terms":{}}""", "$.Terms: is not a known property here")]
    [InlineData("""{"type":"accept","by":"buyer","by":"seller","proposal":"p1"}""", "$.by: stands twice")]
    public void In_a_move(string json, string told)
    {
        var wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Offered>($$"""{"Move":{{json}}}"""));

        Assert.StartsWith(told, wrong.Message, StringComparison.Ordinal);
        Assert.Equal("$.Move", wrong.Path);
        Assert.Equal(told.Split(':')[0], Assert.IsType<DocumentException>(wrong.InnerException).Problems[0].Path);
    }

    [Fact]
    public void By_itself_with_line_and_byte()
    {
        const string Json = "{\n  \"type\": \"accept\", \"proposal\": \"p1\", \"text\": \"é\", \"by\": 7 }";
        var wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Move>(Json));
        Assert.Equal("$.by", wrong.Path);
        var line = Json.Split('\n')[1];
        Assert.Equal(
            (1, System.Text.Encoding.UTF8.GetByteCount(line[..line.IndexOf('7', StringComparison.Ordinal)])),
            (wrong.LineNumber, wrong.BytePositionInLine)
        );
    }

    [Fact]
    public void Where_the_type_is_written_under_another_name()
    {
        Assert.Contains(
            "$.move: is not a known property here; a move says what it is in `type`\n",
            Wrong<Move>("""{"move":"acept","by":"buyer"}""") + "\n",
            StringComparison.Ordinal
        );
        Assert.Contains("$.typ: is not a known property here. Did you mean type?", Wrong<Move>("""{"typ":"accept","by":"buyer"}"""));
        Assert.DoesNotContain("`type`", Wrong<Move>("""{"type":"acept","move":"acept","by":"buyer"}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_several() =>
        Assert.Equal(
            "$.min: must be a number\n$.max: must be a number",
            Wrong<Issue>("""{"id":"price","type":"integer","min":"a","max":"b"}""")
        );

    [Fact]
    public void A_move_of_another_type() =>
        Assert.Equal("Expected an Accept, found a Reject.", Wrong<Move.Accept>("""{"type":"reject","by":"buyer","proposal":"p1"}"""));

    [Fact]
    public void Ids_and_names_of_enums()
    {
        Assert.Equal("A PartyId must not be empty.", Wrong<PartyId>("\"\""));
        Assert.Equal("A PartyId must be a string.", Wrong<PartyId>("1"));
        Assert.Equal("A PartyId must not be empty.", Wrong<Dictionary<PartyId, int>>("""{"":1}"""));
        Assert.Equal("Role must be one of principal, mediator, guarantor, observer, unlike \"Principal\".", Wrong<Role>("\"Principal\""));
        Assert.Equal("Role must be one of principal, mediator, guarantor, observer", Wrong<Role>("0"));
        Assert.Equal("A default PartyId names nothing to write.", Unwritten(default(PartyId)));
        Assert.Equal("Role has no member 9.", Unwritten((Role)9));
        Assert.Equal("A default Ruling is of no move, and cannot be written.", Unwritten(default(Ruling)));
    }

    [Fact]
    public void Parts_that_name_one_thing()
    {
        Assert.Equal("$: must name exactly one issue", Wrong<Term>("""{"price":1,"warranty":"none"}"""));
        Assert.Equal("$: must name exactly one party", Wrong<PartyWeight>("{}"));
        Assert.Equal("$: lacks the property id", Wrong<Subject>("""{"kind":"proposal"}"""));
        Assert.Equal("$: must be an object", Wrong<Terms>("[]"));
        Assert.Equal("A list of PartyId must be an array.", Wrong<ValueList<PartyId>>("{}"));
        Assert.Equal("A list of Party must hold no null.", Wrong<ValueList<Party>>("[null]"));
    }

    [Fact]
    public void A_refused_move_of_a_negotiation()
    {
        var document = Scenario.MoscowKyiv.Read();
        var impossible = new NegotiationDocument(document.Setting, [document.Moves[0], new Move.Accept("nobody", "p1")]);

        Assert.StartsWith("$.moves[1]: the move is refused: ", Wrong<Negotiation>(JsonSerializer.Serialize(impossible)));
    }

    private static string Wrong<T>(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message;

    private static string Unwritten<T>(T value) => Assert.Throws<JsonException>(() => JsonSerializer.Serialize(value)).Message;

    private sealed record Offered(Move Move);
}
