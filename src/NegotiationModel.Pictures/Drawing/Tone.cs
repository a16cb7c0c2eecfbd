namespace NegotiationModel.Pictures;

/// <summary>What a colour is for. Each has a value for light and one for dark paper; nothing is told by colour alone.</summary>
internal enum Tone
{
    Paper,
    Panel,
    Ink,
    Muted,
    Rule,
    Accent,
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Good,
    Bad,
    Waiting,
}
