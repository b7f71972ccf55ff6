/// Invented names of two words, the same for the same key and person.
enum Pseudonyms {
    private static let qualities = [
        "Amber", "Autumn", "Birch", "Blue", "Bright", "Calm", "Cedar", "Clear", "Cloud", "Copper", "Coral", "Distant",
        "Early", "Evening", "Fern", "First", "Frost", "Gentle", "Golden", "Granite", "Green", "Hazel", "Hidden", "High",
        "Inner", "Ivory", "Jade", "Late", "Linen", "Little", "Lofty", "Lunar", "Maple", "Marble", "Meadow", "Mellow",
        "Misty", "Morning", "Moss", "Noble", "Northern", "Ochre", "Olive", "Open", "Outer", "Pale", "Pearl", "Pine",
        "Plain", "Quiet", "Rapid", "River", "Rose", "Sable", "Salt", "Silver", "Slate", "Still", "Summer", "Tidal",
        "Velvet", "Warm", "Willow", "Winter",
    ]
    private static let things = [
        "Anchor", "Arbour", "Arch", "Bay", "Beacon", "Bell", "Bridge", "Brook", "Candle", "Canvas", "Cape", "Causeway",
        "Compass", "Cove", "Dale", "Dune", "Ember", "Fable", "Ferry", "Field", "Fjord", "Ford", "Garden", "Gate",
        "Glade", "Grove", "Harbour", "Heath", "Hill", "Isle", "Island", "Kite", "Lagoon", "Lake", "Lantern", "Ledge",
        "Loft", "Lighthouse", "Mill", "Mirror", "Moor", "Orchard", "Paper", "Pavilion", "Pier", "Pillar", "Plateau",
        "Pond", "Quarry", "Quill", "Reed", "Ridge", "Sail", "Shore", "Spring", "Stair", "Stone", "Summit", "Terrace",
        "Tower", "Valley", "Vessel", "Window", "Wharf",
    ]

    static func isPseudonym(_ name: String) -> Bool {
        let words = name.split(separator: " ").map(String.init)
        return words.count == 2 && qualities.contains(words[0]) && things.contains(words[1])
    }

    static func words(for hash: [UInt8]) -> String {
        "\(qualities[Int(hash[0]) % qualities.count]) \(things[Int(hash[1]) % things.count])"
    }
}
