/// What names mean at one place of a template.
///
/// Of two objects of the same type only the inner one can be reached by name, as it has every name of the outer one.
/// So a scope holds each type once, and however deep sections nest there are finitely many scopes.
struct Scope: Sendable {
    /// From the inside out.
    private(set) var objects: [Schema]
    /// What `{{.}}` is, in a section over a text or a list of texts.
    private(set) var current: Kind?
    /// Optionals that are known to be there: their sections are open.
    private(set) var present: Set<Reference> = []

    init(page: Schema) { objects = [page] }

    /// Types and `{{.}}`, enough to tell scopes apart in which the same names mean the same.
    var signature: String {
        objects.map { String($0.slot) }.joined(separator: ",") + "." + (current?.description ?? "")
    }

    func knowing(_ reference: Reference) -> Scope {
        var scope = self
        scope.present.insert(reference)
        return scope
    }

    func entering(_ object: Schema) -> Scope {
        var scope = self
        scope.objects.removeAll { $0.slot == object.slot }
        scope.objects.insert(object, at: 0)
        scope.present = scope.present.filter { $0.base != .object(slot: object.slot) }
        return scope
    }

    func entering(item kind: Kind) -> Scope {
        var scope = self
        scope.current = kind
        scope.present = scope.present.filter { $0.base != .current }
        return scope
    }
}
