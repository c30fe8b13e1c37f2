using System;
using Google.Protobuf;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;
using Dimension = Onnx.TensorShapeProto.Types.Dimension;

namespace MonteCarlo;

/// <summary>
/// A network as an ONNX model. In the place of each Dropout is a product with an input, the mask, of shape [1, units].
/// </summary>
public static class NetworkModel
{
    public const string Input = "x";
    public const string FirstMask = "mask1";
    public const string SecondMask = "mask2";
    public const string Output = "y";

    // How many rows a tensor has: as many as there are inputs, or one.
    private static readonly Dimension Batch = new() { DimParam = "batch" };
    private static readonly Dimension One = new() { DimValue = 1 };

    /// <summary>The bytes of the model.</summary>
    public static byte[] Create(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        GraphProto graph = new()
        {
            Name = "network",
            Input =
            {
                Value(Input, Batch, 1),
                Value(FirstMask, One, Network.Units),
                Value(SecondMask, One, Network.Units),
            },
            Output = { Value(Output, Batch, 1) },
        };
        AddDense(graph, "1", network.First, Input, "h1");
        AddNode(graph, "Relu", "a1", "h1");
        AddNode(graph, "Mul", "d1", "a1", FirstMask);
        AddDense(graph, "2", network.Second, "d1", "h2");
        AddNode(graph, "Relu", "a2", "h2");
        AddNode(graph, "Mul", "d2", "a2", SecondMask);
        AddDense(graph, "3", network.Last, "d2", Output);

        ModelProto model = new()
        {
            IrVersion = 8,
            OpsetImport = { new OperatorSetIdProto { Version = 13 } },
            Graph = graph,
        };
        return model.ToByteArray();
    }

    /// <summary>y = x · weights + bias.</summary>
    private static void AddDense(GraphProto graph, string number, Dense layer, string x, string y)
    {
        string weights = $"weights{number}";
        string bias = $"bias{number}";
        AddConstant(graph, weights, layer.Weights.Values, layer.Inputs, layer.Outputs);
        AddConstant(graph, bias, layer.Bias.Values, layer.Outputs);
        AddNode(graph, "Gemm", y, x, weights, bias);
    }

    private static void AddNode(GraphProto graph, string operation, string output, params ReadOnlySpan<string> inputs)
    {
        NodeProto node = new() { OpType = operation, Output = { output } };
        node.Input.AddRange(inputs.ToArray());
        graph.Node.Add(node);
    }

    private static void AddConstant(
        GraphProto graph,
        string name,
        ReadOnlySpan<float> values,
        params ReadOnlySpan<long> shape
    )
    {
        TensorProto tensor = new() { Name = name, DataType = (int)DataType.Float };
        tensor.Dims.AddRange(shape.ToArray());
        tensor.FloatData.AddRange(values.ToArray());
        graph.Initializer.Add(tensor);
    }

    private static ValueInfoProto Value(string name, Dimension rows, long columns)
    {
        TypeProto.Types.Tensor tensor = new()
        {
            ElemType = (int)DataType.Float,
            Shape = new TensorShapeProto
            {
                Dim =
                {
                    rows,
                    new Dimension { DimValue = columns },
                },
            },
        };
        return new ValueInfoProto
        {
            Name = name,
            Type = new TypeProto { TensorType = tensor },
        };
    }
}
