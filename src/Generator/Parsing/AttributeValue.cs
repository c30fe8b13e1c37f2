using System.Diagnostics.CodeAnalysis;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>
/// The argument of an attribute: absent, given and read, or given and unreadable (and then already reported).
/// </summary>
internal readonly struct AttributeValue<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly bool _isReadable;

    private AttributeValue(T? value, bool isReadable)
    {
        IsGiven = true;
        _value = value;
        _isReadable = isReadable;
    }

    public static AttributeValue<T> Absent => default;

    public static AttributeValue<T> Unreadable => new(default, isReadable: false);

    public bool IsGiven { get; }

    public bool IsUnreadable => IsGiven && !_isReadable;

    public static AttributeValue<T> Of(T value) => new(value, isReadable: true);

    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return _isReadable;
    }
}
