import Testing

@testable import Publishing

@Suite struct SiteManifestTests {
    let manifest = SiteManifest(files: [
        "index.html": .init(hash: ContentHash(value: 1)),
        "senders/é.html": .init(hash: ContentHash(value: .max), fingerprint: 0xFF << 64),
    ])

    @Test func `a manifest reads what it writes`() {
        #expect(SiteManifest(text: manifest.text) == manifest)
        #expect(SiteManifest(text: SiteManifest().text) == SiteManifest())
    }

    @Test(arguments: [
        "", "{}", #"{"schema": "vestibule-manifest/1", "files": {}}"#,
        "{\n  \"schema\": \"vestibule-manifest/1\",\n  \"files\": {\n    \"../x\": \"0000000000000001\"\n  }\n}\n",
        "{\n  \"schema\": \"vestibule-manifest/2\",\n  \"files\": {\n\n  }\n}\n",
        "{\n  \"schema\": \"vestibule-manifest/1\",\n  \"files\": {\n\n  }\n}",
        "{\n  \"schema\": \"vestibule-manifest/1\",\n",
        "{\n  \"schema\": \"vestibule-manifest/1\",\n  \"files\": {\n\n  }\n}\n}\n",
        "{\n  \"schema\": \"vestibule-manifest/1\",\n  \"files\": {\n    \"x\": \"1\"\n  }\n}\n",
    ])
    func `anything else is no manifest`(text: String) {
        #expect(SiteManifest(text: text) == nil)
    }
}
