internal import Decisions
internal import GuidancePages
internal import ListPages
internal import OverviewPages
internal import Policy
internal import SiteFiles
internal import Vetting

extension SitePages {
    /// Lists of senders that need no sum of what their pages say.
    func lists(of report: ReportedInbox) -> [Job] {
        let edition = edition
        return Response.allCases.flatMap { queue($0, of: report) } + sitting(of: report) + everyone(of: report) + [
            { SearchShards(edition: edition).files() },
            { [AnsweredFile(report: report).file] },
            { [try edition.file("campaigns.html", CampaignMaker(edition, report).page())] },
            { [try edition.file(SitePath.changes, ChangesMaker(edition).page())] },
        ]
    }

    /// Pages that say something of all senders, and those of a site without any.
    func summing(_ findings: Findings) -> [Job] {
        let edition = edition
        guard let report = edition.report else { return handbook(spoke: nil) + tables(nil) + [home] }
        let index: Job = {
            [try edition.file(SitePath.index, IndexMaker(edition: edition, report: report, findings: findings).page())]
        }
        return [index] + handbook(spoke: findings.spoke) + tables(findings)
    }

    private func queue(_ response: Response, of report: ReportedInbox) -> [Job] {
        let edition = edition
        let maker = QueueMaker(edition: edition, report: report, response: response)
        let pages = (1...maker.pageCount).map { number -> Job in
            { [try edition.file(SitePath.queue(response, number), maker.page(number))] }
        }
        let shards = QueueShards(report: report, response: response, headings: maker.headings)
        let pieces = (0..<QueueShards.count(of: report.decided.queue(response).count)).map { number -> Job in
            { [shards.file(number)] }
        }
        return pages + pieces
    }

    private func sitting(of report: ReportedInbox) -> [Job] {
        let edition = edition
        guard edition.site.hasNames else { return [] }
        let maker = StartMaker(edition: edition, report: report)
        return (1...maker.pageCount).map { number in
            { [try edition.file(SitePath.start(number), maker.page(number))] }
        }
    }

    private func everyone(of report: ReportedInbox) -> [Job] {
        let edition = edition
        let maker = PeopleMaker(edition, report)
        return (1...maker.pageCount).map { number in
            { [try edition.file(SitePath.people(number), maker.page(number))] }
        }
    }

    private func handbook(spoke: [String: Int]?) -> [Job] {
        let edition = edition
        let maker = HandbookMaker(guidance: edition.guidance, spoke: spoke)
        let replies = ReplyMaker(edition.guidance)
        let chapters = edition.guidance.handbook.chapters.enumerated().map { number, chapter -> Job in
            { [try edition.file(SitePath.chapter(chapter.page.name), maker.page(number))] }
        }
        let letters = edition.guidance.letters.letters.enumerated().map { number, letter -> Job in
            { [try edition.file(SitePath.reply(letter.reply.name), replies.page(number))] }
        }
        return chapters + letters + [
            { [try edition.file(SitePath.handbook, maker.index())] },
            { [try edition.file(SitePath.replies, replies.index())] },
        ]
    }

    private func tables(_ findings: Findings?) -> [Job] {
        let edition = edition
        return [
            { [try edition.file("recommendations.html", TableMaker(edition, findings: findings).page())] },
            { [try edition.file("coverage.html", CoverageMaker(edition.guidance).page())] },
            { [try edition.file("method.html", MethodMaker(edition: edition).page())] },
        ]
    }

    /// The first page of a site of the guidance alone.
    private var home: Job {
        { [edition] in
            let maker = HandbookMaker(guidance: edition.guidance, spoke: nil)
            return [try edition.file(SitePath.index, maker.index(at: SitePath.index))]
        }
    }
}
