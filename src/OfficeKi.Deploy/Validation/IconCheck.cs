using System.Buffers.Binary;
using OfficeKi.Core;

namespace OfficeKi.Deploy.Validation;

/// <summary>Icons are real PNG images of the size their place demands.</summary>
/// <remarks>Source: PNG (third edition), 5.2 and 11.2.1: signature, then IHDR with width, height, depth and colour type.</remarks>
internal static class IconCheck
{
    private const byte WithTransparency = 6;

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    /// <summary>Icons of the repository and their sizes in pixels; those of the panes are what the manifests' addresses lead to.</summary>
    private static readonly (string Path, int Size)[] Icons =
    [
        ("appPackage/color.png", 192), ("appPackage/outline.png", 32),
        .. new[] { 16, 32, 64, 80, 128 }.Select(size => ($"src/OfficeKi.Panes/public/icon-{size}.png", size)),
    ];

    public static IEnumerable<Problem> Check(string root) =>
        from icon in Icons
        let wrong = WhatIsWrong(Path.Combine(root, icon.Path), icon.Size, transparent: icon.Path.EndsWith("outline.png", StringComparison.Ordinal))
        where wrong is not null
        select new Problem(icon.Path, 1, 1, wrong);

    private static LocalizedText? WhatIsWrong(string file, int size, bool transparent)
    {
        if (!File.Exists(file))
        {
            return new("Diese Datei fehlt.", "This file is missing.");
        }

        var bytes = File.ReadAllBytes(file);
        if (bytes.Length < 33 || !bytes.AsSpan().StartsWith(Signature))
        {
            return new("Das ist kein PNG-Bild.", "This is no PNG image.");
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(20)));
        return width != size || height != size
            ? new($"Das Bild ist {width} × {height} Punkte groß, nötig sind {size} × {size}.", $"The image is {width} × {height} pixels, {size} × {size} are needed.")
            : transparent && bytes[25] != WithTransparency
            ? new("Der Hintergrund muss durchsichtig sein.", "The background must be transparent.")
            : null;
    }
}
