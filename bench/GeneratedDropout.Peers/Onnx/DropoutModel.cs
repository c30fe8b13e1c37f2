using System;

namespace GeneratedDropout.Peers.Onnx;

/// <summary>
/// The bytes of an ONNX model with one node: <c>Dropout</c> in training mode, from a vector of any length to its output.
/// The mask, which is an optional output, is not asked for. The numbers are the field numbers of <c>onnx.proto</c>.
/// </summary>
internal static class DropoutModel
{
    public const string InputName = "x";
    public const string OutputName = "y";

    private const string RatioName = "ratio";
    private const string TrainingName = "training_mode";

    // Values of TensorProto.DataType.
    private const ulong FloatType = 1;
    private const ulong BoolType = 9;

    public static byte[] Create(float ratio)
    {
        ProtobufWriter node = new ProtobufWriter() // NodeProto
            .Text(1, InputName)
            .Text(1, RatioName)
            .Text(1, TrainingName)
            .Text(2, OutputName)
            .Text(4, "Dropout"); // op_type
        ProtobufWriter graph = new ProtobufWriter() // GraphProto
            .Message(1, node)
            .Text(2, "dropout") // name
            .Message(5, Scalar(RatioName, FloatType, BitConverter.GetBytes(ratio))) // initializer
            .Message(5, Scalar(TrainingName, BoolType, [1]))
            .Message(11, FloatVector(InputName)) // input
            .Message(12, FloatVector(OutputName)); // output
        return new ProtobufWriter() // ModelProto
            .Number(1, 8) // ir_version
            .Message(7, graph)
            .Message(8, new ProtobufWriter().Text(1, "").Number(2, 13)) // opset_import: Dropout took its last form in 13
            .ToArray();
    }

    /// <summary>A TensorProto without dimensions: type, name, raw data in little-endian order.</summary>
    private static ProtobufWriter Scalar(string name, ulong type, byte[] data) =>
        new ProtobufWriter().Number(2, type).Text(8, name).Bytes(9, data);

    /// <summary>A ValueInfoProto: its name, and a type of float elements whose only dimension is called <c>n</c>.</summary>
    private static ProtobufWriter FloatVector(string name)
    {
        ProtobufWriter dimension = new ProtobufWriter().Text(2, "n"); // dim_param
        ProtobufWriter shape = new ProtobufWriter().Message(1, dimension);
        ProtobufWriter tensor = new ProtobufWriter().Number(1, FloatType).Message(2, shape);
        return new ProtobufWriter().Text(1, name).Message(2, new ProtobufWriter().Message(1, tensor));
    }
}
