using System.ComponentModel.DataAnnotations;
using OfficeKi.Core;

namespace OfficeKi.Functions.Models;

/// <summary>One OpenAI-compatible model as an administrator configures it (<c>OfficeKi:Models:n</c>).</summary>
public sealed class ModelOptions
{
    /// <summary>Name in receipts and the policy, for example <c>kgrz-llama</c>.</summary>
    [Required]
    public string Id { get; init; } = "";

    /// <summary>Base address ending in <c>/v1</c>.</summary>
    [Required, Url]
    public string Endpoint { get; init; } = "";

    /// <summary>Model or deployment name the endpoint knows.</summary>
    [Required]
    public string Model { get; init; } = "";

    public string ApiKey { get; init; } = "";

    [Required, AllowedValues("on-premises", "eu", "third-country")]
    public string Location { get; init; } = "";

    /// <summary>Highest protection need the model is cleared for: <c>normal</c>, <c>hoch</c>, <c>sehr-hoch</c>.</summary>
    [AllowedValues("normal", "hoch", "sehr-hoch")]
    public string Clearance { get; init; } = "normal";

    /// <summary>Euro per million tokens read.</summary>
    [Range(0, 10_000)]
    public decimal PricePerMillionInput { get; init; }

    /// <summary>Euro per million tokens written.</summary>
    [Range(0, 10_000)]
    public decimal PricePerMillionOutput { get; init; }

    /// <summary>Reference of the data-processing agreement (Art. 28 GDPR); empty means none.</summary>
    public string ContractReference { get; init; } = "";

    /// <summary>The operator has agreed not to train on what it receives.</summary>
    public bool NoTraining { get; init; }

    /// <summary>Longest silence of the model: before the first token and between two tokens.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Characters of material that fit into one prompt; what does not fit is chosen by rank and the user is told.</summary>
    [Range(2_000, 1_000_000)]
    public int MaxCharacters { get; init; } = 60_000;

    /// <summary>Estimated watt-hours per 1,000 tokens, for the receipt; unknown when not set.</summary>
    [Range(0, 1_000)]
    public double? WattHoursPerThousandTokens { get; init; }

    internal Classification ClearanceLevel => Clearance switch
    {
        "sehr-hoch" => Classification.SehrHoch,
        "hoch" => Classification.Hoch,
        _ => Classification.Normal,
    };
}
