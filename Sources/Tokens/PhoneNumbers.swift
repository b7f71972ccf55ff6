/// Joins digit groups that together look like a telephone number: `+49 171 2345678`, `(555) 010-2345`.
enum PhoneNumbers {
    static func joined(_ tokens: [Token]) -> [Token] {
        guard tokens.contains(where: { $0.kind == .number }) else { return tokens }
        var result: [Token] = []
        var index = 0
        while index < tokens.count {
            if let end = endOfPhone(in: tokens, from: index) {
                var phone = tokens[index]
                phone.kind = .phone
                phone.range = phone.range.lowerBound..<tokens[end - 1].range.upperBound
                result.append(phone)
                index = end
            } else {
                result.append(tokens[index])
                index += 1
            }
        }
        return result
    }

    /// The end of a number that begins at `start`: 8…15 digits in groups next to each other, or 7 after a plus sign.
    private static func endOfPhone(in tokens: [Token], from start: Int) -> Int? {
        var index = start
        let hasPlus = tokens[start].kind == .sign && tokens[start].text == "+"
        if hasPlus { index += 1 }
        let first = index
        var digits = 0
        while index < tokens.count, tokens[index].kind == .number, isDigits(tokens[index].text),
            index == first || tokens[index].range.lowerBound - tokens[index - 1].range.upperBound <= 3
        {
            digits += tokens[index].text.utf8.count
            index += 1
        }
        let isYears = index - first == 2 && tokens[first..<index].allSatisfy { $0.text.utf8.count == 4 }
        return (hasPlus ? 7 : 8)...15 ~= digits && (hasPlus || !isYears) ? index : nil
    }

    private static func isDigits(_ text: String) -> Bool {
        text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    }
}
