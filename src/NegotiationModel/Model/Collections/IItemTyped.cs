namespace NegotiationModel;

/// <summary>A list that says of what it is one, to whoever has only its <see cref="Type"/>, and may compile nothing while it
/// runs.</summary>
internal interface IItemTyped
{
    TResult Accept<TResult>(IItemTypeVisitor<TResult> visitor);
}

/// <summary>What wants to know of what a list is one.</summary>
internal interface IItemTypeVisitor<out TResult>
{
    TResult Visit<T>();
}
