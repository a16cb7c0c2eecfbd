namespace NegotiationModel;

/// <summary>Of a suspended agreement, who suspended it and until when.</summary>
/// <param name="By">The seat of that party.</param>
/// <param name="Until">When it goes on by itself; never for when that party resumes it.</param>
internal sealed record AgreementSuspension(int By, End Until);
