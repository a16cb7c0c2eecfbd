namespace NegotiationModel.Tests.Reference;

/// <summary>Ideas of the domain's second part. Stories use those that are switched on.</summary>
[Flags]
public enum Idea
{
    None = 0,
    Ends = 1,
    Conditions = 2,
    Agreements = 4,
    Promises = 8,
    Decisions = 16,
    Baskets = 32,
    All = 63,

    /// <summary>Of agreements, how they end: by their term, and by leaving them.</summary>
    Exits = 64,

    /// <summary>Of agreements, how they are amended, supplemented, ended and revived.</summary>
    Changes = 128,

    /// <summary>Of agreements, how they live on: what their texts say of that beside how they end.</summary>
    Lives = 256,

    /// <summary>Of agreements, those between some of the parties only.</summary>
    Sides = 512,
}
