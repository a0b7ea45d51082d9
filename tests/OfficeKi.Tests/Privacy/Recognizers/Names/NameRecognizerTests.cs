namespace OfficeKi.Tests.Privacy.Recognizers.Names;

public class NameRecognizerTests
{
    [Theory]
    [InlineData("Sehr geehrte Frau Müller,", "Müller")]
    [InlineData("Herrn Dr. Jonas Schwach", "Jonas Schwach")]
    [InlineData("Frau Beigeordnete Dr. Kim Tran", "Kim Tran")]
    [InlineData("Familie Yılmaz", "Yılmaz")]
    [InlineData("Frau von der Leyen", "von der Leyen")]
    [InlineData("Herr Fuß vom Jugendamt", "Fuß")]
    [InlineData("dass Herr Müller Widerspruch eingelegt hat", "Müller")]
    [InlineData("Prof. Leitner", "Leitner")]
    [InlineData("Univ.-Prof. Dr. med. Ahmed Al-Tayi", "Ahmed Al-Tayi")]
    [InlineData("FRAU MÜLLER", "MÜLLER")]
    [InlineData("Herr O'Neill", "O'Neill")]
    [InlineData("Frau Müller-Lüdenscheidt", "Müller-Lüdenscheidt")]
    [InlineData("Dr. Jürgen\nSchneider", "Jürgen\nSchneider")]
    public void Behind_a_form_of_address_or_title(string text, string expected) => Assert.Equal(["⟦" + expected + "⟧"], Marked(text));

    [Theory]
    [InlineData("Erika Mustermann-Kraft kommt", "Erika Mustermann-Kraft")]
    [InlineData("mit Ayşe Öztürk gesprochen", "Ayşe Öztürk")]
    [InlineData("Nguyen Van Minh wohnt hier", "Nguyen Van Minh")]
    [InlineData("Oleksandr Kowalenko", "Oleksandr Kowalenko")]
    [InlineData("Müller, Erika", "Müller, Erika")]
    [InlineData("DAMARIS, Dyonisia", "DAMARIS, Dyonisia")]
    [InlineData("Gebauer, Gerlinde\ngeb. 1.2.1980", "Gebauer, Gerlinde")]
    [InlineData("Ansprechpartner(in): Xenia Quastel", "Xenia Quastel")]
    [InlineData("Sachbearbeiterin: Frau Quastel", "Quastel")]
    [InlineData("Name: Quastel", "Quastel")]
    [InlineData("gez. Quastel", "Quastel")]
    [InlineData("i. A. Quastel", "Quastel")]
    [InlineData("die Zeugin Xenia Quastel sagte aus", "Xenia Quastel")]
    [InlineData("Xenia Quastel, geb. 1.2.1980", "Xenia Quastel")]
    [InlineData("Mit freundlichen Grüßen\n\nXenia Quastel\nSachgebietsleiterin", "Xenia Quastel")]
    [InlineData("Mit freundlichen Grüßen\nIm Auftrag\n\nQuastel", "Quastel")]
    [InlineData("K. O. von Hausen", "K. O. von Hausen")]
    [InlineData("Von: Quastel, Xenia <x.quastel@firma.example>", "Quastel, Xenia")]
    public void By_list_label_shape_or_place(string text, string expected) => Assert.Equal(["⟦" + expected + "⟧"], Marked(text));

    [Theory]
    [InlineData("Frau Beigeordnete")]
    [InlineData("Amt Mainz")]
    [InlineData("Herr Bürgermeister")]
    [InlineData("Sehr geehrte Damen und Herren")]
    [InlineData("Sehr geehrte Frau Kollegin, sehr geehrter Herr Kollege")]
    [InlineData("i. V. m. § 5 Abs. 2 GemO")]
    [InlineData("St. Martin und Sankt Johann")]
    [InlineData("Dr.-Kurt-Schumacher-Straße")]
    [InlineData("Der Antragsteller Widerspruch einlegte")]
    [InlineData("Im Auftrag der Stadt Koblenz")]
    [InlineData("Mit freundlichen Grüßen\n\nStadtverwaltung Koblenz\nOrdnungsamt")]
    [InlineData("Die Familie und der Beruf")]
    [InlineData("z. B. Gebühren, u. a. Steuern")]
    [InlineData("Name: Stadt Koblenz")]
    [InlineData("Im August Urlaub")]
    public void What_only_looks_like_a_name_is_none(string text) => Assert.Empty(Marked(text));

    private static string[] Marked(string text) => [.. Scan.Texts(text, "PERSON").Select(name => "⟦" + name + "⟧")];
}
