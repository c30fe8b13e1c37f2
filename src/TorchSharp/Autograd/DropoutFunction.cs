using System;
using System.Collections.Generic;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace GeneratedDropout.TorchSharp.Autograd;

/// <summary>Dropout for autograd. It saves no tensor: the way back is the same pass over the gradient.</summary>
internal sealed class DropoutFunction : SingleTensorFunction<DropoutFunction>
{
    private const string Pass = "pass";

    // libtorch copies the handle of a gradient after backward has returned it. Until this thread comes here again, the
    // garbage collector must not close it.
    [ThreadStatic]
    private static Tensor? t_returned;

    public override string Name => nameof(DropoutFunction);

    /// <summary>Dropout over a tensor that requires a gradient.</summary>
    public static Tensor Apply(Tensor x, DropoutPass pass)
    {
        Release();

        // TorchSharp leaves two tensors as large as the result to the garbage collector: the one that forward returned,
        // and an empty one in the graph.
        using DisposeScope scope = NewDisposeScope();
        Tensor y = scope.MoveToOuter(apply(x, pass));
        GC.KeepAlive(x); // libtorch has its handle, which the garbage collector must not close before
        return y;
    }

    public override Tensor forward(AutogradContext ctx, params object[] vars)
    {
        DropoutPass pass = (DropoutPass)vars[1];
        ctx.save_data(Pass, pass);
        ctx.set_materialize_grads(false);
        return pass.RunUnnoticed((Tensor)vars[0]);
    }

    public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
    {
        Release();
        using (grad_output)
        {
            t_returned = grad_output.IsInvalid ? null : Backward((DropoutPass)ctx.get_data(Pass), grad_output);
        }

        return [t_returned!, null!];
    }

    private static void Release()
    {
        t_returned?.Dispose();
        t_returned = null;
    }

    private static Tensor Backward(DropoutPass pass, Tensor gradient)
    {
        try
        {
            return pass.Run(gradient).DetachFromDisposeScope();
        }
        catch (Exception exception)
        {
            pass.Fault.Set(exception);
            return pass.NotANumber(gradient).DetachFromDisposeScope();
        }
    }
}
