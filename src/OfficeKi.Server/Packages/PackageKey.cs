using System.Security.Cryptography;

namespace OfficeKi.Server.Packages;

/// <summary>The key this installation signs packages with: made once, kept in the data directory, readable by the server's account only.</summary>
internal sealed class PackageKey(string dataDirectory)
{
    private string Path => System.IO.Path.Combine(dataDirectory, "keys", "package-signing.pem");

    /// <summary>The caller disposes of it.</summary>
    public ECDsa Open()
    {
        if (!File.Exists(Path))
        {
            Make();
        }

        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(Path));
        return key;
    }

    private void Make()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // Written aside and moved: another instance sees the whole key or none, and the first one stays.
        var draft = $"{Path}.{Guid.NewGuid():N}";
        using (StreamWriter writer = new(draft, options))
        {
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(draft, Path, overwrite: false);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Delete(draft);
        }
    }
}
