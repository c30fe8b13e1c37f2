using System;
using System.Collections.Generic;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace GeneratedDropout.TorchSharp.Autograd;

/// <summary>Dropout for autograd. It saves no tensor: the way back is the same pass over the gradient.</summary>
internal sealed class DropoutFunction : SingleTensorFunction<DropoutFunction>
{
    public override string Name => nameof(DropoutFunction);

    public override Tensor forward(AutogradContext ctx, params object[] vars)
    {
        DropoutPass pass = (DropoutPass)vars[1];
        ctx.save_data(nameof(DropoutPass), pass);
        return pass.Run((Tensor)vars[0]);
    }

    public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
    {
        DropoutPass pass = (DropoutPass)ctx.get_data(nameof(DropoutPass));
        return [pass.Run(grad_output), null!];
    }
}
