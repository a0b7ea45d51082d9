namespace OfficeKi.Tests.Deploy;

/// <summary><c>validate</c>: every error is named with file and line.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly DeployFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("demo")]
    [InlineData("local")]
    public async Task The_environments_that_come_with_the_product_are_valid(string environment)
    {
        var (code, output, error) = await _folder.RunAsync("validate", "--env", environment);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(environment, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("APP_NAME_SHORT", "Ein viel zu langer Name für diese App", "37 Zeichen, erlaubt sind 30")]
    [InlineData("APP_NAME_SHORT", "", "fehlt")]
    [InlineData("ORGANISATION_NAME", "Verbandsgemeindeverwaltung Moselfurt", "erlaubt sind 32")]
    [InlineData("APP_VERSION", "1.0", "1.0.0")]
    [InlineData("APP_VERSION", "1.00.0", "1.0.0")]
    [InlineData("APP_VERSION", "1.0.123456", "1.0.0")]
    [InlineData("PRIVACY_URL", "http://www.moselfurt.example", "https://")]
    [InlineData("TERMS_URL", "nutzung", "https://")]
    [InlineData("BOT_DOMAIN", "https://officeki.moselfurt.example", "Name des Servers")]
    [InlineData("BOT_DOMAIN", "*.moselfurt.example", "Name des Servers")]
    [InlineData("BOT_DOMAIN", "OfficeKi.moselfurt.example", "Kleinbuchstaben")]
    [InlineData("TEAMS_APP_ID", "officeki", "UUID")]
    [InlineData("TEAMS_APP_ID", "11111111-1111-1111-1111-111111111111", "RFC 9562")]
    [InlineData("WORD_ADDIN_ID", "5d3f9b71-2c4e-4f86-9a10-7be2d61c0a01", "schon ein anderes Paket")]
    [InlineData("GRAPH_BASE_URL", "http://graph.microsoft.com/v1.0", "https://")]
    public async Task A_wrong_value_is_named_on_its_line_and_nowhere_else(string name, string value, string sentence)
    {
        _folder.Set(name, value);

        var (code, _, error) = await _folder.RunAsync("validate", "--env", "demo");

        Assert.Equal(1, code);
        var line = _folder.LineOf("env/.env.demo", name + "=");
        Assert.All(error.TrimEnd().Split('\n'), problem => Assert.StartsWith("env/.env.demo(", problem, StringComparison.Ordinal));
        Assert.Contains(error.Split('\n'), problem => problem.StartsWith($"env/.env.demo({line},{name.Length + 2}): {name}: ", StringComparison.Ordinal) && problem.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    // file, text, what it becomes, the line the error names (by a text on it), and what it says
    [InlineData("appPackage/manifest.json", "\"title\": \"Glossar\"", "\"title\": \"Glossar der Stadtverwaltung Moselfurt\"", "Glossar der Stadt", "zu lang, erlaubt sind 32")]
    [InlineData("appPackage/manifest.json", "\"short\": \"KI-Hilfe in Word", "\"short\": \"Die beste aller denkbaren Hilfen mit künstlicher Intelligenz in Word", "Die beste aller", "zu lang, erlaubt sind 80")]
    [InlineData("appPackage/manifest.json", "\"type\": \"query\"", "\"type\": \"search\"", "\"type\": \"search\"", "Erlaubt sind nur: query, action")]
    [InlineData("appPackage/manifest.json", "\"accentColor\": \"#0F6CBD\"", "\"accentColor\": \"blau\"", "blau", "accentColor")]
    [InlineData("appPackage/manifest.json", "\"accentColor\"", "\"akzent\"", "akzent", "gibt es hier nicht")]
    [InlineData("appPackage/manifest.json", "\"actionId\": \"openWordPane\"", "\"actionId\": \"openNothing\"", "openNothing", "Die Aktion openNothing gibt es nicht")]
    [InlineData("appPackage/manifest.json", "\"id\": \"ask\"", "\"id\": \"summarize\"", "", "Den Befehl summarize gibt es schon")]
    [InlineData("appPackage/manifest.json", "\"validDomains\": [\"${{BOT_DOMAIN}}\"]", "\"validDomains\": [\"*.example\"]", "*.example", "Platzhalter gelten nicht")]
    [InlineData("appPackage/manifest.json", "\"icons\": { \"color\"", "\"icons\": { \"color\" ", "", "")]
    [InlineData("appPackage/manifest.json", "${{APP_NAME_FULL}}", "${{APP_NAME_WHOLE}}", "APP_NAME_WHOLE", "APP_NAME_WHOLE steht nicht in env/.env.demo")]
    [InlineData("appPackage/manifest.json", "\"manifestVersion\": \"1.29\",", "\"manifestVersion\": \"1.29\"", "\"version\"", "kein gültiges JSON")]
    [InlineData("appPackage/manifest.json", "\"manifestVersion\": \"1.29\",", "\"manifestVersion\": \"1.99\",", "{", "kein Schema der Version 1.99")]
    [InlineData("appPackage/en-us.json", "\"composeExtensions[0].commands[8].title\"", "\"composeExtensions[0].commands[9].title\"", "commands[9].title", "gibt es in appPackage/manifest.json nicht")]
    [InlineData("appPackage/en-us.json", "\"My content\"", "\"My documents and my mails and my more\"", "my more", "zu lang")]
    [InlineData("aad.manifest.json", "\"api\": {", "\"api\": ", "requestedAccessTokenVersion", "kein gültiges JSON")]
    [InlineData("manifest/word.xml", "</Hosts>\n  <Requirements>", "</Host>\n  <Requirements>", "</Host>", "kein gültiges XML")]
    [InlineData("manifest/word.xml", "xmlns=\"http://schemas.microsoft.com/office/taskpaneappversionoverrides\"", "xmlns=\"http://schemas.microsoft.com/office/andere\"", "<OfficeApp", "taskpaneappversionoverrides\"> fehlt hier")]
    [InlineData("manifest/word.xml", "<ProviderName>", "<Anbieter>x</Anbieter><ProviderName>", "<Anbieter>", "<Anbieter> gibt es hier nicht")]
    [InlineData("manifest/word.xml", "<bt:Url id=\"Pane.Url\"", "<bt:Url id=\"Panel.Url\"", "<FunctionFile", "„Pane.Url“ steht nicht unter Urls")]
    [InlineData("manifest/word.xml", "<AppDomain>https://", "<AppDomain>http://", "<AppDomain>http://", "https://")]
    [InlineData("manifest/word.xml", "<bt:Image size=\"80\" resid=\"Icon.80\" />", "", "<Icon>", "Die Größen 16, 32 und 80 sind nötig")]
    [InlineData("manifest/outlook.xml", "http://schemas.microsoft.com/office/mailappversionoverrides/1.1", "http://schemas.microsoft.com/office/mailappversionoverrides/1.2", "mailappversionoverrides\"", "/1.1\"> fehlt hier")]
    [InlineData("manifest/outlook.xml", "VersionOverridesV1_1", "VersionOverridesV1_0", "mailappversionoverrides/1.1", "xsi:type VersionOverridesV1_1")]
    [InlineData("manifest/outlook.xml", "<Permissions>ReadWriteItem</Permissions>", "", "<OfficeApp", "<Permissions> fehlt")]
    [InlineData("manifest/outlook.xml", "DefaultValue=\"https://${{BOT_DOMAIN}}/hilfe\"", "DefaultValue=\"http://${{BOT_DOMAIN}}/hilfe\"", "/hilfe", "https://")]
    [InlineData("manifest/outlook.xml", "<Version>${{APP_VERSION}}.0</Version>", "<Version>${{APP_VERSION}}</Version>", "<Version>", "vier Zahlen")]
    public async Task A_wrong_file_is_named_with_its_line(string file, string text, string by, string onLine, string sentence)
    {
        _folder.Change(file, text, by);

        var (code, _, error) = await _folder.RunAsync("validate", "--env", "demo");

        if (sentence.Length == 0)
        {
            Assert.Equal((0, ""), (code, error)); // a blank changes nothing
            return;
        }

        Assert.Equal(1, code);
        var start = onLine.Length == 0 ? $"{file}(" : $"{file}({_folder.LineOf(file, onLine)},";
        Assert.Contains(error.Split('\n'), problem => problem.StartsWith(start, StringComparison.Ordinal) && problem.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_errors_of_all_files_are_named_at_once()
    {
        _folder.Set("APP_VERSION", "1").Change("manifest/word.xml", "<Permissions>ReadWriteDocument</Permissions>", "").Change("appPackage/manifest.json", "\"Fragen\"", "\"Fragen und noch viel mehr als nur das Fragen\"");
        File.Copy(_folder.At("appPackage/color.png"), _folder.At("appPackage/outline.png"), overwrite: true);

        var (_, _, error) = await _folder.RunAsync("validate", "--env", "demo");

        string[] expected = ["appPackage/manifest.json", "appPackage/outline.png", "env/.env.demo", "manifest/word.xml"];
        Assert.Equal(expected, error.TrimEnd().Split('\n').Select(line => line.Split('(')[0]));
    }

    [Theory]
    [InlineData("192 × 192", "appPackage/outline.png", "appPackage/color.png")]
    [InlineData("durchsichtig", "appPackage/outline.png", null)]
    [InlineData("kein PNG", "src/OfficeKi.Panes/public/icon-80.png", "aad.manifest.json")]
    [InlineData("16 × 16", "src/OfficeKi.Panes/public/icon-80.png", "src/OfficeKi.Panes/public/icon-16.png")]
    public async Task An_icon_of_the_wrong_kind_is_refused(string sentence, string icon, string? copyOf)
    {
        if (copyOf is null)
        {
            var bytes = await File.ReadAllBytesAsync(_folder.At(icon));
            bytes[25] = 2; // colour type: RGB without transparency
            await File.WriteAllBytesAsync(_folder.At(icon), bytes);
        }
        else
        {
            File.Copy(_folder.At(copyOf), _folder.At(icon), overwrite: true);
        }

        var (code, _, error) = await _folder.RunAsync("validate", "--env", "demo");

        Assert.Equal(1, code);
        Assert.StartsWith($"{icon}(1,1): ", error, StringComparison.Ordinal);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_icon_manifest_or_value_is_named()
    {
        File.Delete(_folder.At("appPackage/color.png"));
        File.Delete(_folder.At("manifest/outlook.xml"));
        _folder.Change("env/.env.demo", "OUTLOOK_ADDIN_ID=", "# OUTLOOK_ADDIN_ID=");

        var (_, _, error) = await _folder.RunAsync("validate", "--env", "demo");

        Assert.Contains("appPackage/color.png(1,1): Diese Datei fehlt.", error, StringComparison.Ordinal);
        Assert.Contains("manifest/outlook.xml(1,1): Diese Datei fehlt.", error, StringComparison.Ordinal);
        Assert.Contains("env/.env.demo(1,1): OUTLOOK_ADDIN_ID fehlt.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NAME", "(2,1): Hier wird NAME=Wert erwartet.")]
    [InlineData("APP_NAME_SHORT=Zwei", "steht schon in Zeile")]
    [InlineData("AAD_APP_CLIENT_SECRET=x", "Geheimnisse gehören nicht in diese Datei")]
    public async Task A_line_that_does_not_belong_there_is_named(string line, string sentence)
    {
        var file = _folder.At("env/.env.demo");
        var lines = (await File.ReadAllLinesAsync(file)).ToList();
        lines.Insert(line == "NAME" ? 1 : lines.Count, line);
        await File.WriteAllLinesAsync(file, lines);

        var (code, _, error) = await _folder.RunAsync("validate", "--env", "demo");

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "env/.env.none(1,1): Diese Datei fehlt.")]
    [InlineData("../demo", "Der Name einer Umgebung")]
    public async Task An_environment_that_is_not_there_is_said_so(string name, string sentence)
    {
        var (code, _, error) = await _folder.RunAsync("validate", "--env", name);

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_for_a_new_environment_names_every_value_to_fill_in_and_nothing_else()
    {
        var (code, _, error) = await _folder.RunAsync("validate", "--env", "example");

        Assert.Equal(1, code);
        Assert.All(error.TrimEnd().Split('\n'), line => Assert.Matches(@"^env/\.env\.example\(\d+,\d+\): [A-Z_]+: Der Wert fehlt\.$", line));
        Assert.True(error.TrimEnd().Split('\n').Length > 10);
    }

    [Fact]
    public async Task In_English_the_errors_are_English()
    {
        _folder.Set("APP_VERSION", "x");

        var (_, _, error) = await _folder.RunAsync(null, null, "en", ["validate", "--env", "demo"]);

        Assert.Contains("Three numbers like 1.0.0 are expected", error, StringComparison.Ordinal);
    }
}
