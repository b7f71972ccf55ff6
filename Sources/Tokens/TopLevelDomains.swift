/// Endings by which a bare domain is known. A chosen part of the root zone: what people write in messages; and `example`,
/// which RFC 2606 keeps for addresses that are nobody's.
package enum TopLevelDomains {
    package static let known: Set<String> = Set(
        """
        com net org info biz edu gov int io ai app dev co tech cloud online site store shop xyz top club live pro agency \
        digital media solutions services consulting group global team work works jobs careers link click page website \
        space world today news blog studio design marketing finance capital fund ventures partners company software \
        systems network email support center academy training school events law legal care health eu uk de fr es nl ch \
        ie se dk fi pl cz sk hu ro bg gr pt lu li lv lt ee hr si rs ua tr il ae sa qa eg za ng ke gh ca mx br ar cl pe \
        au nz jp kr cn hk tw sg ph th vn pk bd lk ru by kz gg vip icu fun bid loan win cash money bet casino chat \
        example
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Endings that are words too: "great talk.it was" is no link, `shop.acme.it` is.
    package static let alsoWords: Set<String> = [
        "it", "is", "in", "at", "to", "me", "so", "us", "my", "no", "be", "am", "do", "as", "la", "id", "tv", "cc",
        "ly",
    ]

    /// Cheap endings on which the plain name of a brand is rarely the brand.
    package static let cheap: Set<String> = [
        "xyz", "top", "club", "live", "online", "site", "click", "icu", "vip", "fun", "bid", "loan", "win", "work",
        "space", "website", "link", "info", "support", "shop", "store",
    ]
}
