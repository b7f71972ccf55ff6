/// The files that `vestibule init` writes, with comments that teach.
enum InitialFiles {
    static let settings = """
        # What Vestibule needs to know about you. Only owner.name is needed; with an export even that is found there.
        # Relative paths start at the folder of this file. More keys: site.example.yml of the program.

        title: My invitations

        owner:
          name: Your Name
          # Your own profile address; left out, it is found from the export.
          # profile: https://www.linkedin.com/in/your-name
          # industry: Legal services
          # Fields that you count as your own when you ask "is this a peer?"
          # relatedIndustries: [Consulting]
          # Names whose look-alikes would be an impersonation.
          # knownBrands: []
          # What you are here for: clients, hiring, jobSeeking, press, referrals, partners, learning, mentoring …
          # objectives: [clients, learning]
          # People you do not know at all: welcome, vetted or never.
          strangers: vetted

        inputs:
          # Your data export, as downloaded. A folder of exports works as well: the newest wins.
          # export: exports
          # Your notes on senders, one Markdown file each; senders/example.md shows how.
          dossiers: senders

        # The policy is the content of this folder: change the Markdown, and the recommendations follow.
        content: content
        theme: default
        output: public

        """

    static let dossier = """
        ---
        # A dossier: what you know of one sender. Copy this file for each person you look at, and delete it when you
        # no longer need the example. `vestibule note NAME` makes such files for you.
        sender:
          name: Robin Example
          profile: https://www.linkedin.com/in/robin-example
        # Only for an invitation that no export carries:
        invitation:
          sentAt: 2026-11-03
          message: |
            Hello, we met at the book fair in spring and talked about translations. I would be glad to keep in touch.
        # What you found out. Ids and values stand in content/facts.yml; leave out what you do not know.
        facts:
          sender.headline: Literary translator
          network.shared: 4
          profile.photo: { value: own, on: 2026-11-04, source: reverse image search }
        ---
        Notes for yourself, in Markdown. They appear on this sender's page.

        """

    static let ignored = """
        # Personal data and what is made from it stay out of version control.
        /exports/
        /public/
        /.vestibule-key
        .*.vestibule-*

        """
}
