using System;
using System.Collections.Generic;
using System.Text;

namespace GeneratedDropout.Peers.Onnx;

/// <summary>
/// Writes a protobuf message field by field: the two wire types that a small model needs. Each field begins with its
/// number, shifted left by three, and its wire type.
/// </summary>
internal sealed class ProtobufWriter
{
    private const int VarintType = 0;
    private const int LengthDelimitedType = 2;

    private readonly List<byte> _bytes = [];

    public byte[] ToArray() => [.. _bytes];

    /// <summary>An <c>int32</c>, <c>int64</c> or <c>enum</c> field.</summary>
    public ProtobufWriter Number(int field, ulong value)
    {
        Varint((ulong)((field << 3) | VarintType));
        Varint(value);
        return this;
    }

    /// <summary>A <c>string</c> field.</summary>
    public ProtobufWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    /// <summary>A <c>bytes</c> field.</summary>
    public ProtobufWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Varint((ulong)((field << 3) | LengthDelimitedType));
        Varint((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    /// <summary>A field that is a message itself.</summary>
    public ProtobufWriter Message(int field, ProtobufWriter value) => Bytes(field, value.ToArray());

    /// <summary>Seven bits to a byte, the lowest first; the top bit says that more follow.</summary>
    private void Varint(ulong value)
    {
        while (value > 0x7F)
        {
            _bytes.Add((byte)(value | 0x80));
            value >>= 7;
        }

        _bytes.Add((byte)value);
    }
}
