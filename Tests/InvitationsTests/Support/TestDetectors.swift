import Detectors
import Diagnostics

/// The shipped lists, with a small lexicon of our own in place of the shipped ones, which take long to prepare.
enum TestDetectors {
    static let shared: Detectors = {
        var log = DiagnosticLog()
        return Detectors(lexicons: [("en.yml", lexicon)], lists: files("content/lists", ".txt"), &log)
    }()

    private static let lexicon = """
        language:
          name: en
          functionWords:
            - i me my we our you your he she it they this that these a an the and or but if of at by for with about to from
            - is are was were be been have has had do does did will would can could not no who what when where why how
            - dear hi hello would like please thank thanks am
          greetings: [hi, hello, dear]
        message.isStandardText:
          wholeText: true
          phrases: [i would like to add you to my professional network on linkedin]
        message.pitchesSale:
          phrases: [free demo]
        message.seeksAdvice:
          phrases: [ask for your advice]
        message.offersIntroduction:
          phrases: [introduce you to]
        sender.roles:
          recruiter: { phrases: [talent acquisition, recruiter] }
          salesperson: { phrases: [sales] }
          lawyer: { phrases: [lawyer] }
          accountant: { phrases: [accountant] }
          student: { phrases: [student] }
          journalist: { phrases: [journalist] }
        """

    private static func files(_ folder: String, _ ending: String) -> [(path: String, text: String)] {
        Repository.names(in: folder).filter { $0.hasSuffix(ending) }.compactMap { name in
            (try? Repository.text(folder + "/" + name)).map { (folder + "/" + name, $0) }
        }
    }
}
