using OfficeKi.DemoTenant.Files;
using OfficeKi.DemoTenant.Files.Mails;

namespace OfficeKi.DemoTenant;

/// <summary>The invented city of the demo: reads its embedded sources; files are built when first asked for.</summary>
public static class DemoCityLoader
{
    /// <summary>The same city every time, down to the bytes of its files.</summary>
    public static DemoCity Load()
    {
        var directory = new CityDirectory(SourceReader.ReadYaml<DirectoryFile>("personas.yaml"));
        var files = FileLoader.Load(directory);
        var events = EventLoader.Load(directory);
        var mails = new MailLoader(directory, files, events).Load();

        return new(directory.Personas, directory.Labels, files, mails, ChatLoader.Load(directory), events);
    }
}
