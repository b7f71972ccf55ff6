public import Diagnostics
public import Policy

/// What `vestibule check` asks of content beyond the policy itself: links that lead somewhere, letters that can be filled.
public enum ContentCheck {
    public static func run(_ content: Content) -> [Diagnostic] {
        var found: [Diagnostic] = []
        do throws(DiagnosticError) { _ = try Handbook(content) } catch { found += error.diagnostics }
        do throws(DiagnosticError) { _ = try Letters(content.replies) } catch { found += error.diagnostics }
        return found
    }
}
