using System.Diagnostics;

namespace OfficeKi.Tests.Documents.Writing;

/// <summary>Opens documents in the real LibreOffice, which refuses in this mode whatever it would have to repair.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The document as PDF.</summary>
    public static async Task<byte[]> ToPdfAsync(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("officeki-libreoffice-");
        try
        {
            var file = Path.Combine(folder.FullName, "text.docx");
            await File.WriteAllBytesAsync(file, docx);
            var said = await RunAsync(
                $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.FullName, file);
            var pdf = Path.ChangeExtension(file, ".pdf");
            Assert.True(File.Exists(pdf), $"LibreOffice made no PDF: {said}");
            return await File.ReadAllBytesAsync(pdf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = new Process { StartInfo = new("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true } };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Assert.Fail($"`soffice` was not found ({missing.Message}). Please install LibreOffice Writer; on Debian: apt-get install libreoffice-writer-nogui");
        }

        using CancellationTokenSource limit = new(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return await output + await errors;
    }
}
