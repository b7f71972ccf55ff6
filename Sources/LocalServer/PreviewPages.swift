internal import Diagnostics

/// What the preview adds to pages while it answers, and the pages of its own. None of it reaches a file.
enum PreviewPages {
    static let scriptPath = "/-/vestibule/reload.js"
    static let versionPath = "/-/vestibule/version"

    /// Waits for the site to be built again, one question after the other, each of which the server answers when there is
    /// something new, or after a while. Where the server is away, it asks again every second.
    static let script = """
        "use strict";
        (() => {
          const here = document.currentScript;
          const shown = new URL(here.src).searchParams.get("v");
          const ask = async () => {
            try {
              const answer = await fetch(`\(versionPath)?after=${shown}`, { cache: "no-store" });
              if (answer.ok && (await answer.text()).trim() !== shown) { location.reload(); return; }
              setTimeout(ask, answer.ok ? 0 : 1000);
            } catch { setTimeout(ask, 1000); }
          };
          ask();
        })();

        """

    /// A page of the site with the reload script, which its content security policy then lets ask this server.
    static func live(_ page: [UInt8], version: Int) -> [UInt8] {
        let policy = Array("default-src 'none'".utf8)
        let withPolicy = replacing(policy, with: policy + Array("; connect-src 'self'".utf8), in: page)
        return replacing(Array("</body>".utf8), with: Array((tag(version) + "</body>").utf8), in: withPolicy)
    }

    private static func tag(_ version: Int) -> String { "<script src=\"\(scriptPath)?v=\(version)\"></script>" }

    private static func replacing(_ part: [UInt8], with other: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        guard let range = bytes.firstRange(of: part) else { return bytes }
        return bytes[..<range.lowerBound] + other + bytes[range.upperBound...]
    }

    static func errors(_ errors: [Diagnostic], version: Int) -> [UInt8] {
        let list = errors.map { "<li><pre>\(escaped($0.shown()))</pre></li>" }.joined(separator: "\n")
        let page = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>The site could not be built</title>
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
            connect-src 'self'">
            <meta name="color-scheme" content="light dark"></head>
            <body><h1>The site could not be built</h1>
            <p>Mend what is listed here and save: this page then shows the site again.</p>
            <ul>
            \(list)
            </ul>
            \(tag(version))</body></html>

            """
        return Array(page.utf8)
    }

    /// Scalar by scalar: a mark that leans on `<` is one character with it.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
