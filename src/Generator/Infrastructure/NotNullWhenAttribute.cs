namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says of an out parameter that it is not null where the method returns so. netstandard2.0 has none.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
