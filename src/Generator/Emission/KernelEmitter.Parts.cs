using System.Linq;

namespace GeneratedDropout.Generator.Emission;

/// <content>Kernels that work on a part of the tensor at a time, so that several threads may share it.</content>
internal sealed partial class KernelEmitter
{
    /// <summary>Prints how the entry has the Runtime run the parts.</summary>
    /// <param name="target">The first element of the output.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="extent">The extent of the outermost axis.</param>
    private void WriteWorkOnParts(string target, string rate, string extent)
    {
        _writer.WriteGap();
        _writer.WriteLine(
            $"""
            // A large tensor is shared by several threads, in parts; the bits are those of one. Where it is larger than the
            // caches, or makes too few parts, the Runtime does all the work.
            if (KernelParts.MayBeWorthwhile({Count}))
            """
        );
        using (_writer.Block())
        {
            WriteList(
                "PartWorker worker = new()",
                [.. NestArguments().Select(field => $"{field.Name} = {field.Value}")]
            );
            _writer.WriteLine(
                $"KernelParts.Run(ref source, ref {target}, shape, noiseShape, {rate}, key, {extent}, worker);"
            );
            _writer.WriteLine("return;");
        }

        _writer.WriteLine();
    }

    /// <summary>
    /// Prints what the Runtime runs on each part: the nest, and what it is told. No kernel's class has this name: those end otherwise.
    /// </summary>
    private void WritePartWorker()
    {
        _writer.WriteLine(
            $"""
            // Works on one part after the other. The fields are the same for all of them.
            private struct PartWorker : IPartWorker<{_element.Name}>
            """
        );
        using (_writer.Block())
        {
            foreach ((string type, string name, _) in NestArguments())
            {
                _writer.WriteLine($"internal {type} {name};");
            }

            string extent = _plan.PartExtent!.Name;
            string fields = string.Join(", ", NestArguments().Select(field => field.Name));
            _writer.WriteLine(
                $"""

                public readonly void Run(ref {_element.Name} x, ref {_element.Name} y, nint {extent}, nint noise) =>
                    Drop(ref x, ref y, {extent}, noise, {fields});
                """
            );
        }
    }
}
