using System.Globalization;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>PII-9: names of six origins in the same sentences. Recall by origin may differ by five points at most.</summary>
public class NameOriginEvals(ITestOutputHelper output)
{
    private const double MostDifference = 0.05;

    private static readonly string[] Frames =
    [
        "Sehr geehrte Frau {1},", "Herr {0} {1} hat am 3. Mai einen Antrag gestellt.", "Der Antrag von {0} {1} liegt vor.", "Gestern rief {0} {1} an.", "Antragsteller: {1}, {0}",
        "Mit freundlichen Grüßen\n\n{0} {1}", "Die Wohnung gehört {0} {1} und ihrer Schwester.", "gez. {1}", "Bitte wenden Sie sich an {0} {1} im Bürgeramt.", "Zeugin {0} {1} sagte aus.",
    ];

    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["German"] = Split("Lena Schuster,Max Vogler,Jutta Kern,Uwe Brandl,Heike Lohmann,Torsten Pahl,Anja Reuter,Gerd Ullmann,Birgit Hansen,Klaus Peukert,Sabine Thoma,Jens Wiegand,Petra Ostermann,Ralf Diekmann,Silke Harms,Dirk Faber,Ute Kessler,Olaf Grabowsky,Nicole Sander,Bernd Oswald," +
            "Claudia Ritter,Frank Seiler,Monika Hauser,Stefan Rau,Martina Lenz,Holger Stamm,Tanja Wirth,Marco Ebert,Karin Blank,Volker Noll,Elke Stein,Rainer Dorn,Ines Kluge,Timo Bender,Doris Haas,Kurt Mohr,Lisa Henkel,Sven Pape,Ruth Decker,Ernst Bode"),
        ["Turkish"] = Split("Ayşe Yılmaz,Mehmet Kaya,Fatma Demir,Mustafa Çelik,Zeynep Şahin,Emre Yıldız,Elif Öztürk,Murat Aydın,Hatice Arslan,Hakan Doğan,Esra Kılıç,Osman Aslan,Merve Çetin,Serkan Kara,Gülay Koç,Kemal Kurt,Sevgi Özdemir,Burak Şimşek,Emine Polat,Yusuf Erdoğan," +
            "Derya Korkmaz,Ali Güneş,Özlem Aktaş,Cem Bulut,Nurcan Taş,Volkan Yavuz,Dilek Acar,Orhan Tekin,Filiz Sarı,Erkan Uçar,Melek Avcı,Okan Keskin,Songül Güler,Tolga Turan,Aylin Bozkurt,Sinan Gündüz,Hülya Işık,Recep Ateş,Pınar Eren,Levent Duman"),
        ["Arabic"] = Split("Ahmad Al-Khatib,Fatima Haddad,Mohammed Nasser,Layla Mansour,Omar Khalil,Mariam Saleh,Youssef Darwish,Nour Hamdan,Khaled Ibrahim,Rania Aziz,Hassan Qasim,Amira Suleiman,Bilal Shami,Huda Zidan,Tarek Sabbagh,Samira Najjar,Mahmoud Issa,Dalia Hijazi,Ziad Barakat,Yasmin Rahal," +
            "Faisal Othman,Reem Jaber,Walid Mahfouz,Salma Farouk,Nabil Asfour,Iman Kabbani,Karim Bouzid,Zainab Hussein,Rami Tamimi,Lina Maalouf,Anas Dabbagh,Hanan Yassin,Sami Touma,Abir Kassem,Jamal Rifai,Ghada Hourani,Adel Sharif,Maha Tannous,Firas Jundi,Noura Bakri"),
        ["Polish"] = Split("Agnieszka Kowalska,Krzysztof Nowak,Małgorzata Wiśniewska,Piotr Wójcik,Katarzyna Kamińska,Tomasz Lewandowski,Ewa Zielińska,Andrzej Szymański,Anna Woźniak,Marek Dąbrowski,Joanna Kozłowska,Paweł Jankowski,Barbara Mazur,Grzegorz Kwiatkowski,Magdalena Krawczyk,Łukasz Kaczmarek," +
            "Monika Piotrowska,Marcin Grabowski,Beata Pawłowska,Michał Michalski,Dorota Król,Rafał Wieczorek,Iwona Jabłońska,Adam Wróbel,Renata Majewska,Jacek Olszewski,Elżbieta Stępień,Wojciech Malinowski,Aneta Jaworska,Dariusz Adamczyk,Sylwia Dudek,Mariusz Pawlak,Urszula Górska,Zbigniew Sikora,Justyna Walczak,Sławomir Baran,Edyta Rutkowska,Bartosz Michalak,Halina Szewczyk,Jerzy Ostrowski"),
        ["Ukrainian and Russian"] = Split("Olena Kowalenko,Oleksandr Schewtschenko,Natalia Bondarenko,Andrii Tkachenko,Iryna Kravchenko,Dmytro Kovalchuk,Oksana Oliynyk,Serhii Shevchuk,Tetiana Polishchuk,Volodymyr Lysenko,Svitlana Marchenko,Mykola Rudenko,Halyna Savchenko,Yurii Petrenko,Kateryna Moroz,Vasyl Klymenko," +
            "Liudmyla Pavlenko,Ihor Kharchenko,Yuliia Melnyk,Bohdan Sydorenko,Anastasia Iwanowa,Sergej Smirnow,Jelena Kusnezowa,Alexej Popow,Irina Wassiljewa,Dmitri Petrow,Swetlana Sokolowa,Igor Michailow,Ludmila Nowikowa,Wladimir Fjodorow,Galina Morosowa,Nikolaj Wolkow,Tatjana Alexejewa,Juri Lebedew,Marina Semjonowa,Viktor Jegorow,Nadeschda Koslowa,Oleg Stepanow,Ekaterina Nikolaewa,Anton Orlow"),
        ["Vietnamese"] = Split("Thi Lan Nguyen,Van Minh Tran,Thu Huong Le,Quang Hung Pham,Ngoc Anh Hoang,Duc Thang Phan,Thanh Mai Vu,Van Hai Dang,Bich Ngoc Bui,Minh Tuan Do,Kim Oanh Ho,Van Duc Ngo,Thi Hoa Duong,Quoc Bao Ly,My Linh Nguyen,Xuan Truong Tran,Hong Nhung Le,Hoang Long Pham,Phuong Thao Hoang,Tuan Anh Phan," +
            "Lan Anh Vu,Van Son Dang,Thi Thu Bui,Duy Khanh Do,Thuy Linh Ho,Huu Phuoc Ngo,Thi Tuyet Duong,Anh Dung Ly,Linh Nguyen,Minh Tran,Huong Le,Hung Pham,Hien Hoang,Thang Phan,Trang Vu,Nam Dang,Ngoc Bui,Tuan Do,Yen Ho,Khoa Ngo"),
    };

    [Fact]
    [Trait("Requirement", "PII-9")]
    public void Names_of_all_origins_are_found_alike()
    {
        var recalls = new List<double>();
        foreach (var (origin, names) in Names)
        {
            var (found, all) = (0, 0);
            foreach (var name in names)
            {
                var surname = name.LastIndexOf(' ');
                foreach (var frame in Frames)
                {
                    var text = string.Format(CultureInfo.InvariantCulture, frame, name[..surname], name[(surname + 1)..]);
                    var isFound = IsMasked(text, name[(surname + 1)..]) && (!frame.Contains("{0}", StringComparison.Ordinal) || IsMasked(text, name[..surname]));
                    (found, all) = (found + (isFound ? 1 : 0), all + 1);
                    if (!isFound)
                    {
                        output.WriteLine($"  missed: {text.ReplaceLineEndings("⏎")}");
                    }
                }
            }

            recalls.Add((double)found / all);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{origin,-22} {names.Length} names  recall {recalls[^1]:F3}"));
        }

        Assert.True(recalls.Max() - recalls.Min() <= MostDifference, $"recall between {recalls.Min():F3} and {recalls.Max():F3}");
        Assert.True(recalls.Min() >= 0.9);
    }

    private static bool IsMasked(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        var findings = Scanning.Scan(text).Where(finding => finding.Type == "PERSON").ToList();
        return Enumerable.Range(start, part.Length).All(at => !char.IsLetter(text[at]) || findings.Exists(finding => finding.Start <= at && at < finding.End));
    }

    private static string[] Split(string names) => names.Split(',');
}
