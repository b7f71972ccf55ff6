internal import HTML

/// Carries out a program.
struct Renderer {
    let program: Program
    /// The program's tables, lent for one page: to reach them through their arrays would count references for every
    /// operation, a tenth of the time.
    private let operations: UnsafeBufferPointer<Operation>
    private let fixed: UnsafeBufferPointer<UInt8>
    /// The innermost object of each type by slot, or when names are searched for, all objects from the outside in.
    var objects: [[TemplateValue]]
    var current: TemplateValue
    private var parts = PreparedParts()
    /// Where parts stand in the page.
    private var taken: [Range<Int>] = []

    /// Appends the page to `bytes`; false where a value that has to be there is missing, and then `bytes` holds a part.
    static func render(_ program: Program, _ page: TemplateValue, into bytes: inout [UInt8]) -> Bool {
        render(program, page, with: PreparedParts(), into: &bytes).isWhole
    }

    /// Appends the page to `bytes`, with the parts of it that were rendered ahead.
    ///
    /// - Returns: whether the page is whole, and where parts stand in `bytes`.
    static func render(
        _ program: Program, _ page: TemplateValue, with parts: PreparedParts, into bytes: inout [UInt8]
    ) -> (isWhole: Bool, parts: [Range<Int>]) {
        lending(program, page) { renderer in
            renderer.parts = parts
            return (renderer.run(program.main, &bytes), renderer.taken)
        }
    }

    /// The parts of the page that others show, too.
    static func parts(of program: Program, _ page: TemplateValue) -> PreparedParts {
        lending(program, page) { renderer in
            var parts = PreparedParts()
            for part in program.parts {
                let start = parts.bytes.count
                _ = renderer.run(part, &parts.bytes)
                parts.ranges.append(start..<parts.bytes.count)
            }
            return parts
        }
    }

    private static func lending<Result>(
        _ program: Program, _ page: TemplateValue, _ work: (inout Renderer) -> Result
    ) -> Result {
        program.operations.withUnsafeBufferPointer { operations in
            program.fixed.withUnsafeBufferPointer { fixed in
                var renderer = Renderer(program, operations, fixed, page)
                return work(&renderer)
            }
        }
    }

    private init(
        _ program: Program, _ operations: UnsafeBufferPointer<Operation>, _ fixed: UnsafeBufferPointer<UInt8>,
        _ page: TemplateValue
    ) {
        self.program = program
        self.operations = operations
        self.fixed = fixed
        objects = Array(repeating: [], count: program.slots)
        current = page
        if case .record(let record) = page { objects[0] = record }
    }

    private mutating func run(_ range: Range<Int>, _ bytes: inout [UInt8]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let operation = operations[index]
            index += 1
            switch operation {
            case .fixed(let start, let count): bytes.append(contentsOf: fixed.extracting(start..<start + count))
            case .shared(let start, let count):
                taken.append(bytes.count..<bytes.count + count)
                bytes.append(contentsOf: fixed.extracting(start..<start + count))
            case .text(let address):
                let escapes = program.isHTML
                if !value(at: address).append(to: &bytes, escaping: escapes, isHTML: escapes) { return false }
            case .raw(let address):
                if !value(at: address).append(to: &bytes, escaping: false, isHTML: program.isHTML) { return false }
            case .section(let address, let target, let isRequired, let end):
                let body = index..<end
                if !run(body, for: value(at: address), target, isRequired: isRequired, &bytes) { return false }
                index = end
            case .inverted(let address, let end):
                if value(at: address).isTrue { index = end }
            case .part(let number, let end):
                guard number < parts.ranges.count else { continue }
                let start = bytes.count
                bytes.append(contentsOf: parts.bytes[parts.ranges[number]])
                taken.append(start..<bytes.count)
                index = end
            case .call(let number):
                if !run(program.procedures[number], &bytes) { return false }
            }
        }
        return true
    }

    private mutating func run(
        _ body: Range<Int>, for value: TemplateValue, _ target: Section.Target, isRequired: Bool,
        _ bytes: inout [UInt8]
    ) -> Bool {
        switch value {
        case .none: return !isRequired
        case .flag(false): return true
        case .list(let items):
            for item in items where !run(body, with: item, as: target, &bytes) { return false }
            return true
        case let value: return run(body, with: value, as: target, &bytes)
        }
    }

    private mutating func run(
        _ body: Range<Int>, with value: TemplateValue, as target: Section.Target, _ bytes: inout [UInt8]
    ) -> Bool {
        switch target {
        case .nothing: return run(body, &bytes)
        case .current:
            let outer = current
            current = value
            defer { current = outer }
            return run(body, &bytes)
        case .object(let slot):
            guard case .record(var record) = value else { return true }
            swap(&objects[slot], &record)
            defer { swap(&objects[slot], &record) }
            return run(body, &bytes)
        case .search: return runSearching(body, with: value, &bytes)
        }
    }

    private mutating func runSearching(
        _ body: Range<Int>, with value: TemplateValue, _ bytes: inout [UInt8]
    ) -> Bool {
        let outer = current
        current = value
        defer { current = outer }
        guard case .record(let record) = value else { return run(body, &bytes) }
        objects.append(record)
        defer { objects.removeLast() }
        return run(body, &bytes)
    }
}
