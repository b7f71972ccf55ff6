public import Publishing
public import Report

extension SiteBuild: EarlierSite {
    public var paths: [String] { earlierPaths }

    public func page(_ path: String, madeFrom fingerprint: UInt128) -> [UInt8]? {
        earlier(path, madeFrom: fingerprint)
    }

    public func lines(of path: String) -> (any EarlierLines)? { earlierLines(of: path) }
}

extension LinedFile: EarlierLines {}
