import SeededRandom

/// Names of people and houses, put together from syllables so that a million of them repeat about as often as real
/// ones.
enum InventedNames {
    static let firsts = words(
        """
        Ada Adelheid Aino Alasdair Amalia Anselm Aoife Arvid Astrid Aurelio Beatrix Benedikt Birgit Bolaji
        Bronwen Caspar Cecily Chidi Clemence Conrad Cordula Dagmar Damaris Dara Demetrios Edda Einar Elodie
        Emeric Enid Esme Fabrizio Farida Fenella Ferenc Fiorella Fritjof Gesine Gideon Giulietta Gregor
        Gwendolen Hadewych Haruko Hedwig Hester Hjalmar Ignatia Ilse Imogen Indira Ines Ivar Jasper Jelka
        Jocasta Jorunn Kalinka Kamala Kasimir Kerensa Kirsi Laszlo Leocadia Linnea Lorcan Ludmila Maarten
        Magda Malik Mareike Marisol Matthias Merete Mireille Mose Nadezhda Niamh Nikolai Odile Olumide
        Ondine Oriana Osric Ottilie Pascal Perpetua Petronella Piotr Quentin Radka Ragnhild Ramona Reinhild
        Rosamund Ruben Sabina Saoirse Sefton Sibylla Silvan Sunniva Tadeusz Tamsin Thora Tiberiu Ulrike
        Ursula Valentin Veronika Vidar Wendelin Wilhelmina Xaver Yael Yorick Zdenka Zora
        """)
    private static let heads = words(
        """
        Ash Ban Bel Birk Bran Bron Cald Carn Dal Dorn Eber Eck Elm Fen Fern Gar Glen Gold Gran Hal Hart
        Hazel Holt Ing Ivers Kest Kil Lang Lark Lind Lor Mal Mar Mill Mor Nor Oak Orm Pell Pen Quar Rav Ros
        Sand Sel Stan Steel Sten Sund Tarn Thorn Tolv Ul Val Vest Wald Wen Whit Wick Yar
        """)
    private static let tails = words(
        """
        aker bach beck berg berry borough bourne bridge brook burn by cote dale den ell er feld field ford
        gard gate gren grove ham haven heim hill holm horst hurst ing kvist land ley lund man mark mere mont
        more ness quist ridge rose sen shaw son stad stein stock strand strom ton vale veld vik ward wick
        wood worth
        """)
    static let titles = words(
        """
        Accountant Adviser Analyst Architect Baker Buyer Carpenter Consultant Controller Counsel Designer
        Developer Director Editor Engineer Founder Headhunter Journalist Lawyer Librarian Manager Mediator
        Notary Nurse Partner Photographer Planner Producer Recruiter Researcher Salesperson Surveyor Teacher
        Translator Underwriter
        """)
    private static let trades = words(
        """
        Bakeries Consulting Couriers Dental Energy Foods Forestry Glass Instruments Insurance Labs Logistics
        Media Mills Partners Pumps Recruiting Roofing Software Studios Tax Textiles Timber Tools Travel
        Works
        """)

    static func name(_ generator: inout SeededGenerator) -> (first: String, last: String) {
        var last = house(&generator)
        if generator.happens(0.04) { last += "-" + house(&generator) }
        if generator.happens(0.01) { last += ", MBA" }
        return (generator.pick(firsts), last)
    }

    static func company(_ generator: inout SeededGenerator) -> String {
        house(&generator) + " " + generator.pick(trades)
    }

    private static func house(_ generator: inout SeededGenerator) -> String {
        generator.pick(heads) + generator.pick(tails)
    }

    /// As an address would have it: `ada-thornfield`.
    static func slug(_ name: String) -> String {
        String(decoding: name.lowercased().utf8.map { (97...122).contains($0) ? $0 : 45 }, as: UTF8.self)
    }

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
