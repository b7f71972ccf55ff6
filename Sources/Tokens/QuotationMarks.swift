/// Finds what stands between quotation marks. A mark without its partner quotes nothing, nor do marks around the whole text.
struct QuotationMarks {
    private var marks: [(scalar: Unicode.Scalar, token: Int)] = []

    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "«", "»", "‹", "›": true
        default: false
        }
    }

    mutating func note(_ scalar: Unicode.Scalar, beforeToken token: Int) { marks.append((scalar, token)) }

    func mark(_ tokens: inout [Token]) {
        for pair in 0..<(marks.count / 2) {
            let quoted = marks[2 * pair].token..<marks[2 * pair + 1].token
            if quoted.count == tokens.count { continue }
            for index in quoted { tokens[index].isQuoted = true }
        }
    }
}
