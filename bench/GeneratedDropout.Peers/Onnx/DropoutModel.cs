using Google.Protobuf;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace GeneratedDropout.Peers.Onnx;

/// <summary>
/// The bytes of an ONNX model with one node: <c>Dropout</c> in training mode, from a vector of any length to its output.
/// The mask, which is an optional output, is not asked for.
/// </summary>
internal static class DropoutModel
{
    public const string InputName = "x";
    public const string OutputName = "y";

    private const string RatioName = "ratio";
    private const string TrainingName = "training_mode";

    public static byte[] Create(float ratio)
    {
        ModelProto model = new()
        {
            IrVersion = 8,
            OpsetImport = { new OperatorSetIdProto { Version = 13 } }, // Dropout took its last form in 13
            Graph = new GraphProto
            {
                Name = "dropout",
                Input = { FloatVector(InputName) },
                Output = { FloatVector(OutputName) },
                Initializer =
                {
                    new TensorProto
                    {
                        Name = RatioName,
                        DataType = (int)DataType.Float,
                        FloatData = { ratio },
                    },
                    new TensorProto
                    {
                        Name = TrainingName,
                        DataType = (int)DataType.Bool,
                        Int32Data = { 1 },
                    },
                },
                Node =
                {
                    new NodeProto
                    {
                        OpType = "Dropout",
                        Input = { InputName, RatioName, TrainingName },
                        Output = { OutputName },
                    },
                },
            },
        };
        return model.ToByteArray();
    }

    /// <summary>A tensor of float elements whose only dimension is called <c>n</c>.</summary>
    private static ValueInfoProto FloatVector(string name)
    {
        TypeProto.Types.Tensor tensor = new()
        {
            ElemType = (int)DataType.Float,
            Shape = new TensorShapeProto { Dim = { new TensorShapeProto.Types.Dimension { DimParam = "n" } } },
        };
        return new ValueInfoProto
        {
            Name = name,
            Type = new TypeProto { TensorType = tensor },
        };
    }
}
