namespace NegotiationModel.Tool;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    public const int Allowed = 0,
        Refused = 1,
        Unreadable = 2,
        WrongUsage = 64,
        Unavailable = 69,
        Defect = 70,
        Unwritable = 74,
        Interrupted = 130;
}
