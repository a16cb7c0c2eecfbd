using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Classroom;

/// <summary>What a page shows.</summary>
internal sealed class Shown
{
    /// <summary>What it is about.</summary>
    public object? Model { get; set; }

    /// <summary>What its forms carry, so that nobody else's page can send them.</summary>
    public string FormToken { get; set; } = "";

    /// <summary>Where it learns that something changed; null where nothing will.</summary>
    public string? Events { get; set; }

    /// <summary>Where it is fetched again.</summary>
    public string Address { get; set; } = "/";

    /// <summary>What it shows is current for as long as this is.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>When it is made, from which the script counts; null where no times on it change.</summary>
    public NodaTime.Instant? Now { get; set; }

    /// <summary>Its style, where it is not asked for any more; null where it is.</summary>
    public string? Style { get; set; }

    /// <summary>The id of the offer with which the form begins; empty for none.</summary>
    public string Counter { get; set; } = "";

    /// <summary>What was filled in, where a form is shown again.</summary>
    public IFormCollection? Filled { get; set; }

    public string Field(string name) => Filled?[name] is [{ } text, ..] ? text : "";
}
