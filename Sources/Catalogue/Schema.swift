internal import GRDB

/// The tables of the catalogue. There are no migrations: a file of another version is made anew.
enum Schema {
    /// Kept in the file's `user_version`; "GL" and a number that grows with every change below, and of how the words in
    /// `wording` are told apart.
    static let version = 0x474C_0007

    /// Tables in an order in which they can be dropped.
    private static let tables = [
        "progress", "credit", "credited", "address", "action", "late", "fingerprint", "search", "article", "tally",
        "span",
        "publication", "unpublished", "wording",
    ]

    /// Makes all tables in an empty database.
    /// - Parameter listsLater: Whether the indexes that only lists and reports need are left to `createLists`, since many
    ///   rows at once are indexed faster when they are all there.
    static func create(_ db: Database, listsLater: Bool = false) throws {
        try db.execute(sql: articles + credits + counts + actions + wireCopy + uses + fullText)
        if !listsLater { try createLists(db) }
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Makes the indexes that lists and reports need, as far as they are missing.
    static func createLists(_ db: Database) throws { try db.execute(sql: lists) }

    /// Drops all tables and makes them again, which costs less than deleting row by row.
    static func recreate(_ db: Database, listsLater: Bool = false) throws {
        for table in tables {
            try db.execute(sql: "DROP TABLE IF EXISTS \(table)")
        }
        try create(db, listsLater: listsLater)
    }

    /// `number` joins an article with its full text and its lists; it never leaves the catalogue.
    private static let articles = """
        CREATE TABLE progress (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          head TEXT NOT NULL CHECK (head <> '')
        );
        CREATE TABLE article (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE CHECK (id <> ''),
          path TEXT NOT NULL,
          slug TEXT NOT NULL,
          headline TEXT NOT NULL,
          state TEXT NOT NULL,
          status TEXT NOT NULL,
          revision INTEGER NOT NULL CHECK (revision >= 0),
          content TEXT NOT NULL CHECK (length(content) = 40),
          tree TEXT CHECK (length(tree) = 40),
          updated INTEGER NOT NULL,
          person TEXT NOT NULL,
          position INTEGER NOT NULL CHECK (position >= 0),
          section TEXT,
          language TEXT,
          assignee TEXT,
          due INTEGER,
          scheduled INTEGER,
          kind TEXT,
          words INTEGER NOT NULL CHECK (words >= 0)
        );
        CREATE INDEX article_path ON article (path);
        CREATE TABLE address (
          address TEXT NOT NULL,
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          PRIMARY KEY (address, article)
        ) WITHOUT ROWID;
        CREATE INDEX address_article ON address (article);

        """

    /// What only lists and reports need.
    private static let lists = """
        CREATE INDEX IF NOT EXISTS article_position ON article (position, id);
        CREATE INDEX IF NOT EXISTS article_state ON article (state, position, id);
        CREATE INDEX IF NOT EXISTS article_status ON article (status, position, id);
        CREATE INDEX IF NOT EXISTS article_person ON article (person, position, id);
        CREATE INDEX IF NOT EXISTS article_assignee ON article (assignee, position, id) WHERE assignee IS NOT NULL;
        CREATE INDEX IF NOT EXISTS article_section ON article (section, position, id) WHERE section IS NOT NULL;
        CREATE INDEX IF NOT EXISTS article_updated ON article (updated);
        CREATE INDEX IF NOT EXISTS article_scheduled ON article (scheduled, id) WHERE scheduled IS NOT NULL;
        CREATE INDEX IF NOT EXISTS article_slug ON article (slug);
        CREATE INDEX IF NOT EXISTS publication_at ON publication (at) WHERE effect = 'publish';
        CREATE INDEX IF NOT EXISTS unpublished_at ON unpublished (at);
        """

    /// `credited` repeats place and id of the article, so that a contributor's list is one walk along its key;
    /// its rows follow from `name` in `credit`, and need no index to be found by their article.
    private static let credits = """
        CREATE TABLE credit (
          article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          contributor TEXT NOT NULL,
          kind TEXT NOT NULL,
          role TEXT NOT NULL,
          location TEXT,
          tier TEXT NOT NULL,
          name TEXT NOT NULL,
          PRIMARY KEY (article, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE credited (
          name TEXT NOT NULL,
          position INTEGER NOT NULL,
          id TEXT NOT NULL,
          article INTEGER NOT NULL,
          PRIMARY KEY (name, position, id)
        ) WITHOUT ROWID;

        """

    /// Articles by state, kept by triggers, so that counting does not grow with the newsroom.
    private static let counts = """
        CREATE TABLE tally (
          state TEXT PRIMARY KEY NOT NULL,
          articles INTEGER NOT NULL CHECK (articles >= 0)
        ) WITHOUT ROWID;
        CREATE TRIGGER tally_insert AFTER INSERT ON article BEGIN
          INSERT INTO tally VALUES (new.state, 1) ON CONFLICT (state) DO UPDATE SET articles = articles + 1;
        END;
        CREATE TRIGGER tally_delete AFTER DELETE ON article BEGIN
          UPDATE tally SET articles = articles - 1 WHERE state = old.state;
        END;
        CREATE TRIGGER tally_update AFTER UPDATE OF state ON article WHEN old.state <> new.state BEGIN
          UPDATE tally SET articles = articles - 1 WHERE state = old.state;
          INSERT INTO tally VALUES (new.state, 1) ON CONFLICT (state) DO UPDATE SET articles = articles + 1;
        END;

        """

    /// Keyed by position, because actions only ever come in at the end. `late` holds those that the clock puts before
    /// one that came earlier, so that "the last one at an instant" is found without reading all.
    private static let actions = """
        CREATE TABLE action (
          position INTEGER NOT NULL CHECK (position >= 0),
          article TEXT NOT NULL,
          revision INTEGER NOT NULL CHECK (revision >= 0),
          action TEXT NOT NULL,
          person TEXT NOT NULL,
          at INTEGER NOT NULL,
          "from" TEXT,
          "to" TEXT,
          "commit" TEXT NOT NULL,
          content TEXT NOT NULL,
          note TEXT,
          wire TEXT,
          PRIMARY KEY (position, article)
        ) WITHOUT ROWID;
        CREATE INDEX action_article ON action (article, position);
        CREATE INDEX action_at ON action (at, position);
        CREATE TABLE late (
          position INTEGER PRIMARY KEY,
          at INTEGER NOT NULL
        );
        CREATE TRIGGER action_late AFTER INSERT ON action WHEN new.at < (SELECT max(at) FROM action) BEGIN
          INSERT OR IGNORE INTO late VALUES (new.position, new.at);
        END;

        """

    /// What credits are counted by; `wording` is not fed, but remembers what was found out of the words of publications.
    /// Articles are named by their ids, since what went out counts also when plain git takes the article away.
    private static let uses = """
        CREATE TABLE span (
          name TEXT NOT NULL,
          article TEXT NOT NULL,
          "from" INTEGER NOT NULL CHECK ("from" >= 0),
          until INTEGER NOT NULL CHECK (until > "from"),
          contributor TEXT NOT NULL,
          role TEXT NOT NULL,
          PRIMARY KEY (name, article, "from", contributor, role)
        ) WITHOUT ROWID;
        CREATE INDEX span_article ON span (article, until);
        CREATE TABLE publication (
          article TEXT NOT NULL,
          position INTEGER NOT NULL CHECK (position >= 0),
          at INTEGER NOT NULL,
          effect TEXT NOT NULL,
          kind TEXT,
          section TEXT,
          PRIMARY KEY (article, position)
        ) WITHOUT ROWID;
        CREATE TABLE unpublished (
          article TEXT NOT NULL,
          position INTEGER NOT NULL CHECK (position >= 0),
          until INTEGER NOT NULL CHECK (until > position),
          at INTEGER NOT NULL,
          section TEXT,
          PRIMARY KEY (article, position)
        ) WITHOUT ROWID;
        CREATE TABLE wording (
          article TEXT NOT NULL,
          "commit" TEXT NOT NULL,
          revision INTEGER NOT NULL,
          words INTEGER NOT NULL,
          person TEXT,
          name TEXT,
          wire TEXT,
          PRIMARY KEY (article, "commit", revision)
        ) WITHOUT ROWID;

        """

    /// By hash first, so that looking one up is one step, and those who share it stand together. `position` is that of
    /// the action that imported the wire copy.
    private static let wireCopy = """
        CREATE TABLE fingerprint (
          hash INTEGER NOT NULL,
          position INTEGER NOT NULL,
          PRIMARY KEY (hash, position)
        ) WITHOUT ROWID;

        """

    /// Vowel signs count as letters, or words of Indic scripts would fall apart at each of them.
    private static let fullText = """
        CREATE VIRTUAL TABLE search USING fts5(
          headline, standfirst, text, slug,
          tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
        );
        """
}
