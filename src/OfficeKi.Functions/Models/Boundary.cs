using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace OfficeKi.Functions.Models;

/// <summary>The line that parts what users and strangers wrote from the words of a prompt.</summary>
internal static partial class Boundary
{
    /// <summary>What prompts call it.</summary>
    public const string Name = "boundary";

    private const string Marks = "=====";
    private const int Bytes = 32;

    /// <summary>256 random bits between marks: nobody can guess it, so nobody can close the fence from inside.</summary>
    public static string New() => Marks + Convert.ToHexString(RandomNumberGenerator.GetBytes(Bytes)) + Marks;

    /// <summary>Text in which nothing looks like a boundary: rows of equals signs, also of their look-alikes, are cut short.</summary>
    public static string Escape(string text) => Row().Replace(text, "===");

    [GeneratedRegex("[=\u1400\u2550\u2E40\u30A0\uA78A\uFE66\uFF1D]{4,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();
}
