using System.Net;
using System.Text.RegularExpressions;

namespace NegotiationModel.Classroom.Tests;

/// <summary>A browser without script: it keeps cookies, follows redirects and sends the forms of the page that it shows.</summary>
internal sealed partial class Browser(Uri home) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = home };

    public string Page { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    /// <summary>What can be read on the page, without markup.</summary>
    public string Text => WebUtility.HtmlDecode(Tag().Replace(Page, " "));

    public async Task<Browser> GoAsync(string address)
    {
        using var response = await client.GetAsync(address);
        await ShowAsync(response);
        return this;
    }

    /// <summary>Sends a form of the page, and says yes where the page asks whether that is meant.</summary>
    public async Task<Browser> SendAsync(string action, params (string Name, string Value)[] filled)
    {
        await SendOnceAsync(action, filled);
        return IsAsked ? await SendOnceAsync(action, [("sure", SureOf.Match(Page).Groups[1].Value)]) : this;
    }

    /// <summary>Whether the page asks before it sends.</summary>
    public bool IsAsked => Page.Contains("id=\"asked\"", StringComparison.Ordinal);

    /// <summary>Sends a form of the page, with what is filled in; the rest as it stands there.</summary>
    public async Task<Browser> SendOnceAsync(string action, params (string Name, string Value)[] filled)
    {
        using var content = new FormUrlEncodedContent(Fields(action, filled));
        using var response = await client.PostAsync(action, content);
        await ShowAsync(response);
        return this;
    }

    /// <summary>The fields of a form that have a value, the first of that address which has all that is filled in.</summary>
    public Dictionary<string, string> Fields(string action, params (string Name, string Value)[] filled)
    {
        var forms = Form().Matches(Page).Where(form => form.Value.Contains($"action=\"{action}\"", StringComparison.Ordinal));
        foreach (var form in forms)
        {
            var fields = Hidden()
                .Matches(form.Value)
                .ToDictionary(one => one.Groups[1].Value, one => WebUtility.HtmlDecode(one.Groups[2].Value));
            if (filled.Any(one => fields.TryGetValue(one.Name, out var there) && there != one.Value))
                continue;
            foreach (var (name, value) in filled)
                fields[name] = value;
            return fields;
        }

        throw new InvalidOperationException($"No form of {action} takes {string.Join(", ", filled)} on the page:\n{Text}");
    }

    public async Task PostAsync(string action, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await client.PostAsync(action, content);
        await ShowAsync(response);
    }

    public Task<Stream> ListenAsync(string address) => client.GetStreamAsync(address);

    public void Dispose() => client.Dispose();

    private async Task ShowAsync(HttpResponseMessage response) =>
        (Status, Page) = (response.StatusCode, await response.Content.ReadAsStringAsync());

    [GeneratedRegex("name=\"sure\" value=\"([^\"]+)\"")]
    private static partial Regex SureOf { get; }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?")]
    private static partial Regex Hidden();

    [GeneratedRegex("<(?:style|head).*?</(?:style|head)>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
