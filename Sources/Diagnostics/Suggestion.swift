/// The name among `candidates` that a misspelt `name` most likely meant, if one is near enough.
///
/// Near is a restricted Damerau–Levenshtein distance of at most a third of the length (at least 1, at most 4),
/// upper and lower case taken as equal. Ties go to the first in alphabetical order. What is longer than any name is near
/// to none: strangers may have written it, and comparing takes the product of both lengths.
public func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased())
    guard wanted.count <= 200 else { return nil }
    let limit = min(4, max(1, wanted.count / 3))
    let near = candidates.compactMap { candidate -> (distance: Int, name: String)? in
        let letters = Array(candidate.lowercased())
        guard abs(letters.count - wanted.count) <= limit else { return nil }
        let distance = editDistance(wanted, letters)
        return distance <= limit ? (distance, candidate) : nil
    }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// The end of an error message that helps on: `; did you mean "x"?`, or nothing where no name is near.
public func didYouMean(_ name: String, in candidates: some Sequence<String>) -> String {
    nearestName(to: name, in: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
        var current = [i + 1]
        for j in b.indices {
            var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, older[j - 1] + 1) }
            current.append(best)
        }
        (older, previous) = (previous, current)
    }
    return previous[b.count]
}
