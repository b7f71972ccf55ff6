/// What an owner changes between two builds.
enum Change: String, CaseIterable {
    case nothing = "nothing"
    case dossier = "one fact of one dossier"
    case guidance = "one sentence of one guidance page"
    case template = "a heading in the theme's template for senders"
}
