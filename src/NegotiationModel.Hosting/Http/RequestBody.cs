using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Hosting;

/// <summary>Reads what was sent, as long as it is JSON and not too long.</summary>
internal static class RequestBody
{
    public static async Task<(byte[]? Body, Problem? Problem)> ReadAsync(HttpContext context, int most)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
            return (null, new(415, "notJson", "Send JSON, and say so: Content-Type: application/json."));
        var tooLong = new Problem(413, "tooLong", $"At most {most} bytes may be sent here.");
        if (request.ContentLength > most)
            return (null, tooLong);
        var body = new MemoryStream();
        var buffer = new byte[8192];
        try
        {
            for (int read; (read = await request.Body.ReadAsync(buffer, context.RequestAborted)) > 0; )
            {
                if (body.Length + read > most)
                    return (null, tooLong);
                body.Write(buffer, 0, read);
            }
        }
        catch (BadHttpRequestException wrong)
        {
            return (null, new(wrong.StatusCode, "broken", "The request could not be read."));
        }

        return (body.ToArray(), null);
    }
}
