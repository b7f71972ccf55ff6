internal import Foundation

/// The browser that the owner's desktop has chosen.
enum Browser {
    static func open(_ address: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        #if os(macOS)
            process.arguments = ["open", address]
        #else
            process.arguments = ["xdg-open", address]
        #endif
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        // A machine without a desktop has none; the address is printed anyway.
        try? process.run()
    }
}
