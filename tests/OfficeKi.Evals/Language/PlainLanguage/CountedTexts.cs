namespace OfficeKi.Evals.Language.PlainLanguage;

/// <summary>Texts counted by hand: a dot divides the syllables of a word as it is spoken, a bar divides sentences. Abbreviations and numbers carry no syllables.</summary>
internal static class CountedTexts
{
    public static readonly string[] All =
    [
        "Sie ha·ben am Mon·tag ei·nen An·trag ge·stellt.| Wir ha·ben Ih·ren An·trag ge·prüft.| Lei·der feh·len noch zwei Un·ter·la·gen.| Bit·te schi·cken Sie uns die Un·ter·la·gen bis zum En·de der Wo·che.",
        "Die Fa·mi·li·en er·hal·ten auf An·trag ei·ne Bei·hil·fe.| Die Hö·he der Bei·hil·fe rich·tet sich nach dem Ein·kom·men der El·tern.| Ge·schwis·ter zah·len we·ni·ger.",
        "Das Mu·se·um öff·net am Sams·tag um zehn Uhr.| Kin·der zah·len nichts.| Die Na·ti·o·nal·ga·le·rie bleibt we·gen ei·ner Ver·an·stal·tung ge·schlos·sen.| Wir be·dau·ern das.",
        "Die Ver·wal·tung hat den Ent·wurf des Haus·halts vor·ge·legt.| Der Rat be·rät den Ent·wurf in drei Sit·zun·gen und be·schließt ihn im De·zem·ber.| Da·nach prüft die Auf·sicht den Be·schluss.",
        "Ge·mäß der Sat·zung ü·ber die Er·he·bung von Ge·büh·ren für die In·an·spruch·nah·me der Ab·fall·ent·sor·gung wird für das Grund·stück ei·ne Jah·res·ge·bühr fest·ge·setzt, die in vier Teil·be·trä·gen zu ent·rich·ten ist.",
        "Im Rah·men der Be·tei·li·gung der Öf·fent·lich·keit kön·nen Stel·lung·nah·men wäh·rend der Dau·er der Aus·le·gung schrift·lich o·der zur Nie·der·schrift ab·ge·ge·ben wer·den.| Ver·spä·te·te Stel·lung·nah·men blei·ben un·be·rück·sich·tigt.",
        "Der Kin·der·gar·ten liegt am Wald.| Die Kin·der spie·len je·den Tag drau·ßen.| Sie bau·en Hüt·ten und su·chen Bee·ren.| Am A·bend ho·len die El·tern sie ab.| Al·le sind mü·de und froh.",
        "Die Feu·er·wehr rück·te in der Nacht zu ei·nem Brand in der In·dus·trie·stra·ße aus.| Drei Men·schen wur·den ver·letzt.| Die Po·li·zei sperr·te die Kreu·zung bis zum Mor·gen.",
        "Bit·te be·ach·ten Sie die Öff·nungs·zei·ten un·se·res Bür·ger·bü·ros.| Mon·tags ist es bis sech·zehn Uhr ge·öff·net.| Am Don·ners·tag kön·nen Sie auch a·bends kom·men.| Ei·nen Ter·min brau·chen Sie nicht.",
        "Die Bau·ge·neh·mi·gung er·lischt, wenn in·ner·halb von drei Jah·ren nach ih·rer Er·tei·lung mit der Aus·füh·rung des Bau·vor·ha·bens nicht be·gon·nen o·der die Bau·aus·füh·rung ein Jahr un·ter·bro·chen wor·den ist.",
        "Wir be·en·den das Ver·fah·ren.| Ih·re Ein·wen·dun·gen ha·ben wir ge·prüft und für be·rech·tigt ge·hal·ten.| Die Ge·bühr er·stat·ten wir Ih·nen auf Ihr Kon·to.| Das dau·ert et·wa zwei Wo·chen.",
        "Die Pa·ti·en·ten war·ten oft lan·ge.| Die Kli·nik hat des·halb ei·ne neu·e An·mel·dung ge·schaf·fen.| Dort ar·bei·ten jetzt mehr Per·so·nen als frü·her.| Das hilft al·len.",
        "Zur Er·mitt·lung der fi·nan·zi·ell·en Aus·wir·kun·gen wur·de ei·ne Ar·beits·grup·pe ein·ge·rich·tet, der Mit·glie·der al·ler be·tei·lig·ten Äm·ter an·ge·hö·ren.| Der Be·richt der Ar·beits·grup·pe liegt als An·la·ge bei.",
        "Der Hund muss an die Lei·ne.| Das gilt im Park und auf al·len Spiel·plät·zen.| Wer sich nicht da·ran hält, zahlt ein Buß·geld.| Das Buß·geld be·trägt fünf·zig Eu·ro.",
        "Die Bür·ge·rin·nen und Bür·ger sind ein·ge·la·den, ih·re I·de·en für die Ge·stal·tung des Markt·plat·zes ein·zu·brin·gen.| Die Vor·schlä·ge wer·den im Rat·haus aus·ge·stellt und an·schlie·ßend be·wer·tet.",
        "Der Win·ter war kalt.| Vie·le Roh·re sind ge·platzt.| Das Was·ser lief in die Kel·ler.| Die Stadt hat schnell ge·hol·fen.| Jetzt sind die Schä·den be·ho·ben.",
        "Be·zug neh·mend auf Ihr Schrei·ben tei·len wir Ih·nen mit, dass ei·ne ab·schlie·ßen·de Be·ur·tei·lung des Sach·ver·halts erst nach Vor·la·ge der an·ge·for·der·ten Un·ter·la·gen er·fol·gen kann.",
        "In den Fe·ri·en bie·tet die Stadt vie·le Kur·se an.| Die Ju·gend·li·chen ler·nen schwim·men, ma·len und ko·chen.| Die Teil·nah·me kos·tet nichts.| Das Pro·gramm liegt in al·len Bi·bli·o·the·ken aus.",
        "Die Stra·ßen·rei·ni·gung er·folgt vier·zehn·tä·gig durch den Be·triebs·hof.| An·lie·gen·de Ei·gen·tü·mer sind zur Rei·ni·gung der Geh·we·ge ver·pflich·tet.| Ver·stö·ße kön·nen als Ord·nungs·wid·rig·keit ge·ahn·det wer·den.",
        "Die De·mo·kra·tie lebt vom Ge·spräch.| Des·halb lädt der O·ber·bür·ger·meis·ter je·den Mo·nat zu ei·ner Sprech·stun·de ein.| Al·le Ein·woh·ner dür·fen kom·men und Fra·gen stel·len.| Ei·ne An·mel·dung ist nicht nö·tig.",
    ];
}
