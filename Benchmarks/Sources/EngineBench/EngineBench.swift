import Policy
import Vetting
import VettingEngine

/// Measures the engine on the shipped policy: its speed, how many questions it takes to settle a sender, and how much is
/// settled on the way.
///
/// `EngineBench [content folder]`
@main struct EngineBench {
    static func main() throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "../content"
        let content = try ContentLoader.load(folder: folder, shownAs: "content")
        let engine = try Engine(content.policy)
        Speed(engine: engine, registry: content.policy.registry).report()
        print()
        Questioning(engine: engine, policy: content.policy).report()
        print()
        Standing(engine: engine, registry: content.policy.registry).report()
    }
}

extension Double {
    func formatted(decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return String((self * scale).rounded() / scale)
    }
}
