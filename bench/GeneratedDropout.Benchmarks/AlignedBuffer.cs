using System;
using System.Runtime.InteropServices;

namespace GeneratedDropout.Benchmarks;

/// <summary>Memory that begins a cache line, so that all contenders meet the same alignment in every run.</summary>
internal sealed unsafe class AlignedBuffer<T>(int length)
    where T : unmanaged
{
    private readonly T* _start = (T*)NativeMemory.AlignedAlloc((nuint)length * (nuint)sizeof(T), 64);

    public Span<T> Span => new(_start, length);

    public void Free() => NativeMemory.AlignedFree(_start);
}
