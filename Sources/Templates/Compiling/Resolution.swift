internal import Diagnostics

/// What a name means in a scope.
struct Resolution {
    var reference: Reference
    /// What is there, with the optionals on the way taken off.
    var kind: Kind
    /// The optional of the name that may be missing, where its section is not open: reference and name.
    var missing: (reference: Reference, name: String)?
}

/// Why a name means nothing.
struct UnknownName: Error {
    var message: String
}

/// Finds out what names mean.
struct NameResolver {
    var schemas: Schemas
    /// The page in words, for error messages: `page "sender"`.
    let owner: String

    mutating func resolve(_ name: String, in scope: Scope) throws(UnknownName) -> Resolution {
        if name == "." {
            guard let kind = scope.current else {
                throw UnknownName(message: "{{.}} has a meaning only in a section over a text or a list of texts")
            }
            return settled(Reference(base: .current, steps: []), kind, name, in: scope, before: nil)
        }
        var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let first = parts.removeFirst()
        var resolution = try resolveFirst(first, in: scope)
        var path = first
        for part in parts {
            resolution = try resolve(part, of: resolution, path, in: scope)
            path += "." + part
        }
        return resolution
    }

    private func resolveFirst(_ name: String, in scope: Scope) throws(UnknownName) -> Resolution {
        for object in scope.objects {
            guard let field = object[name] else { continue }
            let reference = Reference(base: .object(slot: object.slot), steps: [.field(field.index)])
            return settled(reference, field.kind, name, in: scope, before: nil)
        }
        throw UnknownName(
            message: "Name \"\(name)\" is not declared by \(owner)"
                + didYouMean(name, in: scope.objects.flatMap(\.names)))
    }

    private mutating func resolve(
        _ part: String, of whole: Resolution, _ path: String, in scope: Scope
    ) throws(UnknownName) -> Resolution {
        var reference = whole.reference
        switch whole.kind {
        case .object(let type):
            let schema = schemas.schema(of: type)
            guard let field = schema[part] else {
                throw UnknownName(
                    message: "Name \"\(part)\" is not declared by \"\(path)\"" + didYouMean(part, in: schema.names))
            }
            reference.steps.append(.field(field.index))
            return settled(reference, field.kind, path + "." + part, in: scope, before: whole.missing)
        case .list where part == "count" || part == "any":
            reference.steps.append(part == "count" ? .count : .any)
            let kind: Kind = part == "count" ? .number : .flag
            return settled(reference, kind, path + "." + part, in: scope, before: whole.missing)
        case .list:
            throw UnknownName(message: "\"\(path)\" is a list; it has \"count\" and \"any\", not \"\(part)\"")
        default:
            throw UnknownName(message: "\"\(path)\" is \(whole.kind) and has no \"\(part)\"")
        }
    }

    /// A resolution with its optional taken off, and whether that leaves something that may be missing.
    private func settled(
        _ reference: Reference, _ kind: Kind, _ name: String, in scope: Scope,
        before: (reference: Reference, name: String)?
    ) -> Resolution {
        guard case .optional(let inner) = kind else {
            return Resolution(reference: reference, kind: kind, missing: before)
        }
        let isKnown = scope.present.contains(reference)
        let missing = isKnown ? before : before ?? (reference, name)
        return Resolution(reference: reference, kind: inner, missing: missing)
    }
}
