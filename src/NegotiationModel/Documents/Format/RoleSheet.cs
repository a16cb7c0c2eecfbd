namespace NegotiationModel;

/// <summary>What one party is told before the talks, and no other party: its confidential instructions, in Markdown.</summary>
/// <param name="Party">The party it is for.</param>
/// <param name="Text">The instructions: who it is, what it wants and why, its walk-away, what it must not show.</param>
public sealed record RoleSheet(PartyId Party, string Text)
{
    /// <summary>The party it is for.</summary>
    public PartyId Party
    {
        get;
        init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Party));
    } = Party.Value.Length > 0 ? Party : throw WritableArgument.Unnamed(nameof(Party));

    /// <summary>The instructions, in Markdown.</summary>
    public string Text
    {
        get;
        init => field = WritableArgument.Text(value, nameof(Text));
    } = WritableArgument.Text(Text, nameof(Text));

    /// <summary>For whom it is and how long; nothing of what it says.</summary>
    public override string ToString() => $"for {Party}, {Text.Length} characters";
}
