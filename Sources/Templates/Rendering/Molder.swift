/// Carries out as much of a program as can be without the fields in which pages differ, and writes down the rest: the
/// program is specialised for what is known (Jones, Gomard, Sestoft, *Partial Evaluation*, 1993).
struct Molder {
    private let source: Program
    private var mold = Program()
    private var stretches: [Range<Int>] = []
    /// The innermost object of each type by slot.
    private var objects: [Known]
    private var current = Known.nothing
    /// Where the page stands as HTML, and what was written since the last thing that is left to do.
    private var markup = Markup()
    private var written: [UInt8] = []
    /// How many sections are open that some pages may not show.
    private var depth = 0
    /// Recursive partials and look-ups by name are left to ordinary rendering.
    private var isPossible = true

    /// Nil for a template that cannot be specialised.
    static func mold(_ program: Program, _ page: Known) -> (program: Program, stretches: [Range<Int>])? {
        var molder = Molder(program, page)
        molder.run(program.main)
        molder.settle()
        molder.mold.main = molder.mold.operations.indices
        return molder.isPossible ? (molder.mold, molder.stretches) : nil
    }

    private init(_ source: Program, _ page: Known) {
        self.source = source
        objects = Array(repeating: .nothing, count: source.slots)
        objects[0] = page
        mold.paths = source.paths
        mold.slots = source.slots
        mold.isHTML = source.isHTML
    }

    private mutating func run(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let operation = source.operations[index]
            index += 1
            switch operation {
            case .fixed(let start, let count): written += source.fixed[start..<start + count]
            case .text(let address): write(address, escaping: source.isHTML, or: operation)
            case .raw(let address): write(address, escaping: false, or: operation)
            case .section(let address, let target, let isRequired, let end):
                section(index..<end, over: address, target, isRequired)
                index = end
            case .inverted(let address, let end):
                inverted(index..<end, of: address)
                index = end
            case .part: break  // The section follows.
            case .call, .shared: isPossible = false
            }
        }
    }

    private mutating func write(_ address: Operation.Address, escaping: Bool, or operation: Operation) {
        if case .all(let value) = value(at: address) {
            _ = value.append(to: &written, escaping: escaping, isHTML: source.isHTML)
        } else {
            leave(operation)
        }
    }

    private mutating func section(
        _ body: Range<Int>, over address: Operation.Address, _ target: Section.Target, _ isRequired: Bool
    ) {
        switch value(at: address) {
        case .all(.none), .all(.flag(false)): break
        case .all(.list(let items)): for item in items { run(body, with: .all(item), as: target) }
        case let known where known.isWhole: run(body, with: known, as: target)
        case let known:
            leave {
                .section(address, target, isRequired: isRequired, end: $0)
            } body: {
                $0.run(body, with: known, as: target)
            }
        }
    }

    private mutating func inverted(_ body: Range<Int>, of address: Operation.Address) {
        switch value(at: address) {
        case .all(let value): if !value.isTrue { run(body) }
        case .some: break  // An object is there.
        case .nothing:
            leave {
                .inverted(address, end: $0)
            } body: {
                $0.run(body)
            }
        }
    }

    private mutating func run(_ body: Range<Int>, with value: Known, as target: Section.Target) {
        switch target {
        case .nothing: run(body)
        case .current:
            let outer = current
            current = value
            run(body)
            current = outer
        case .object(let slot):
            let outer = objects[slot]
            objects[slot] = value
            run(body)
            objects[slot] = outer
        case .search: isPossible = false
        }
    }

    /// Leaves an operation for each page to carry out.
    private mutating func leave(_ operation: Operation) {
        settle()
        mold.operations.append(operation)
    }

    /// The same for one that has a body.
    private mutating func leave(_ operation: (_ end: Int) -> Operation, body: (inout Molder) -> Void) {
        settle()
        let index = mold.operations.count
        mold.operations.append(operation(index))
        depth += 1
        body(&self)
        settle()
        depth -= 1
        mold.operations[index] = operation(mold.operations.count)
    }
}

extension Molder {
    /// Turns what was written into operations, with what stands between tags by itself.
    private mutating func settle() {
        let start = mold.fixed.count
        mold.fixed += written
        let between = markup.betweenTags(written)
        written = []
        func add(_ range: Range<Int>, isShared: Bool = false) {
            guard !range.isEmpty else { return }
            let place = (start: start + range.lowerBound, count: range.count)
            mold.operations.append(
                isShared
                    ? .shared(start: place.start, count: place.count) : .fixed(start: place.start, count: place.count))
            if isShared { stretches.append(place.start..<place.start + place.count) }
        }
        add(0..<between.lowerBound)
        add(between, isShared: depth == 0)
        add(between.upperBound..<mold.fixed.count - start)
    }

    private func value(at address: Operation.Address) -> Known {
        switch address {
        case .current: current
        case .field(let slot, let index): objects[slot][index]
        case .inner(let slot, let index, let field): objects[slot][index][field]
        case .path(let number): value(source.paths[number])
        }
    }

    private func value(_ reference: Reference) -> Known {
        var value: Known
        switch reference.base {
        case .current: value = current
        case .object(let slot): value = objects[slot]
        case .search: return .nothing
        }
        for step in reference.steps { value = follow(step, from: value) }
        return value
    }

    private func follow(_ step: Reference.Step, from value: Known) -> Known {
        switch (step, value) {
        case (.field(let index), _): value[index]
        case (.count, .all(.list(let items))): .all(.number(items.count))
        case (.any, .all(.list(let items))): .all(.flag(!items.isEmpty))
        case (_, .nothing): .nothing
        default: .all(.none)
        }
    }
}

extension Markup {
    /// Goes on through `bytes`; returns the longest stretch of them that begins and ends between tags.
    fileprivate mutating func betweenTags(_ bytes: [UInt8]) -> Range<Int> {
        var start = place == .text ? 0 : nil as Int?
        var end = 0
        for index in bytes.indices {
            feed(bytes[index])
            guard place == .text else { continue }
            start = start ?? index + 1
            end = index + 1
        }
        guard let start, start < end else { return 0..<0 }
        return start..<end
    }
}
