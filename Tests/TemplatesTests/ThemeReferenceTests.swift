import Templates
import Testing

struct ThemeReferenceTests {
    @Test func `every name of every page and object is told, each object once`() {
        let expected = """
            ### `sample.mustache`

            | name | what it is |
            | --- | --- |
            | `title` | text |
            | `headline` | text, or missing |
            | `notes` | HTML |
            | `profile` | an address, or missing |
            | `home` | an address |
            | `count` | a number |
            | `share` | a number |
            | `isDue` | a flag |
            | `isKnown` | a flag, or missing |
            | `tags` | list of text |
            | `rows` | list of [Row](#row) |
            | `owner` | [Owner](#owner) |
            | `tree` | [Branch](#branch) |

            ### Row

            | name | what it is |
            | --- | --- |
            | `title` | text |
            | `points` | a number |
            | `owner` | [Owner](#owner), or missing |

            ### Owner

            | name | what it is |
            | --- | --- |
            | `name` | text |

            ### Branch

            | name | what it is |
            | --- | --- |
            | `name` | text |
            | `branches` | list of [Branch](#branch) |

            """
        #expect(ThemeReference.markdown(for: [SamplePage.self]) == expected)
    }
}
